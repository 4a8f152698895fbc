import { mkdir, writeFile } from 'node:fs/promises';

import { build } from 'esbuild';

import { leaveLater } from './leave-later.js';
import { integrityOf, markOf, sizesOf } from './measure.js';
import { COMMON, PACKAGE } from './options.js';

/** The languages that lie beside a bundle: `dist/languages/`. Dutch is in every bundle. */
const BESIDE = ['ar', 'en', 'pl', 'tr', 'uk'];

/**
 * @typedef {object} LanguageFacts
 * @property {string} language
 * @property {string} file in the folder of languages; its name changes with what is in it, so that a stored copy never
 *   meets another version of the script
 * @property {string} integrity
 * @property {{ raw: number, gzip: number, brotli: number }} bytes
 * @property {PartWords[]} [later] what it says in the parts of the script
 *
 * @typedef {Omit<LanguageFacts, 'language' | 'later'> & { part: string }} PartWords
 */

/**
 * Writes every language of a bundle as data: what its elements say in it, and what the embed says. A page pays for no
 * sentence that its script cannot say, and for what a part says when the part comes: the file of a language holds the names
 * and hashes of those words, so that its own hash, which stands in the script, covers them.
 *
 * @param {import('./bundles.js').Bundle} bundle
 * @param {{ code: string, parts: readonly { name: string, code: string }[] }} made the script and its parts, before they are
 *   made small
 * @returns {Promise<LanguageFacts[]>}
 */
export const buildLanguages = async (bundle, { code, parts }) => {
  await mkdir(`${PACKAGE}dist/languages`, { recursive: true });
  const dutch = await sentencesIn('nl');
  const all = [code, ...parts.map((part) => part.code)].join('\n');
  const said = { elements: areasIn(code, dutch.elements), embed: areasIn(all, dutch.embed) };
  const later = parts
    .map((part) => ({ part: part.name, areas: areasIn(part.code, dutch.elements) }))
    .filter(({ areas }) => areas.length > 0);
  if (later.length > 0 !== (bundle.speaksLater ?? false))
    throw new Error(`${bundle.name} has words in ${later.length} of its parts, and its list says otherwise.`);
  return Promise.all(BESIDE.map((language) => buildLanguage(language, bundle, { said, later })));
};

/** A bundle without parts as it reads before it is made small. @param {import('./bundles.js').Bundle} bundle */
export const plainCode = async ({ name }) => {
  const { outputFiles } = await build({
    ...COMMON,
    plugins: [leaveLater(), ...(COMMON.plugins ?? [])],
    entryPoints: [`src/bundles/${name}.ts`],
    minify: false,
    write: false,
  });
  return outputFiles[0].text;
};

/**
 * The areas of which a text stands in the code: bundling leaves out the ones that nobody uses, and no part of one.
 *
 * @param {string} code
 * @param {Record<string, unknown>} areas
 */
export const areasIn = (code, areas) => {
  const names = Object.keys(areas);
  const texts = new Map(names.map((name) => [name, textsIn(areas[name])]));
  return names.filter((name) => {
    const others = new Set(names.flatMap((one) => (one === name ? [] : (texts.get(one) ?? []))));
    // The longest that is written in code as it is, and that no other area has.
    const own = texts.get(name)?.filter((text) => PLAIN.test(text) && !others.has(text)) ?? [];
    const [sign] = own.sort((one, other) => other.length - one.length);
    return sign !== undefined && code.includes(sign);
  });
};

/** What code writes as it is: no quotation marks, nothing that is escaped. */
const PLAIN = /^[ !#-&(-[\]^_a-~]+$/;

/** @param {unknown} value @returns {string[]} */
const textsIn = (value) =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];

/**
 * @param {string} language
 * @param {import('./bundles.js').Bundle} bundle
 * @param {object} areas by name
 * @param {{ elements: string[], embed: string[] }} areas.said what is said at once
 * @param {{ part: string, areas: string[] }[]} areas.later what a part says
 */
const buildLanguage = async (language, { name }, { said, later }) => {
  const { elements, embed } = await sentencesIn(language);
  const words = [];
  for (const { part, areas } of later)
    words.push({ part, ...(await writeWords(`${name}-${part}-${language}`, only(elements, areas))) });
  const parts = Object.fromEntries(words.map(({ part, file, integrity }) => [part, { file, integrity }]));
  const facts = await writeWords(`${name}-${language}`, {
    machineTranslated: elements.machineTranslated,
    ...only(elements, said.elements),
    embed: only(embed, said.embed),
    ...(words.length > 0 && { parts }),
  });
  return { language, ...facts, ...(words.length > 0 && { later: words }) };
};

/** @param {string} name @param {object} words */
const writeWords = async (name, words) => {
  const data = Buffer.from(JSON.stringify(words));
  const integrity = integrityOf(data, 'sha256');
  const file = `${name}-${markOf(integrity)}.json`;
  await writeFile(`${PACKAGE}dist/languages/${file}`, data);
  return { file, integrity, bytes: sizesOf(data) };
};

/** @param {Record<string, unknown>} areas @param {string[]} names */
const only = (areas, names) => Object.fromEntries(names.map((name) => [name, areas[name]]));

/**
 * The sentences of a language as they stand in the sources: modules that hold nothing but data.
 *
 * @param {string} language
 * @returns {Promise<{ elements: Record<string, unknown>, embed: Record<string, unknown> }>}
 */
const sentencesIn = async (language) => {
  const contents = `
    export * as elements from '../elements/dist/locales/${language}.js';
    export * as embed from './src/locales/${language}.ts';`;
  const { outputFiles } = await build({
    ...COMMON,
    stdin: { contents, resolveDir: PACKAGE },
    minify: false,
    write: false,
  });
  return import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`);
};

/**
 * What the bundle must know of them: a name and a hash for each language.
 *
 * @param {LanguageFacts[]} languages
 */
export const knownToBundle = (languages) =>
  Object.fromEntries(languages.map(({ language, file, integrity }) => [language, { file, integrity }]));
