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
 */

/**
 * Writes every language of a bundle as data: what its elements say in it, and what the embed says. A page pays for no
 * sentence that its script cannot say.
 *
 * @param {import('./bundles.js').Bundle} bundle
 * @returns {Promise<LanguageFacts[]>}
 */
export const buildLanguages = async (bundle) => {
  await mkdir(`${PACKAGE}dist/languages`, { recursive: true });
  const code = await plainCode(bundle);
  const dutch = await sentencesIn('nl');
  const said = { elements: areasIn(code, dutch.elements), embed: areasIn(code, dutch.embed) };
  return Promise.all(BESIDE.map((language) => buildLanguage(language, bundle, said)));
};

/** The bundle as it reads before it is made small. @param {import('./bundles.js').Bundle} bundle */
const plainCode = async ({ name, parts }) => {
  const { outputFiles } = await build({
    ...COMMON,
    plugins: [...(parts ? [] : [leaveLater()]), ...(COMMON.plugins ?? [])],
    entryPoints: [`src/bundles/${name}.ts`],
    minify: false,
    charset: 'utf8',
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
export const areasIn = (code, areas) =>
  Object.keys(areas).filter((name) => {
    // The longest that is written in code as it is.
    const texts = textsIn(areas[name]).filter((text) => !/["\\\n]/.test(text));
    const [sign] = texts.sort((one, other) => other.length - one.length);
    return sign !== undefined && code.includes(sign);
  });

/** @param {unknown} value @returns {string[]} */
const textsIn = (value) =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(textsIn) : [];

/**
 * @param {string} language
 * @param {import('./bundles.js').Bundle} bundle
 * @param {{ elements: string[], embed: string[] }} said the areas that the bundle has, by name
 */
const buildLanguage = async (language, { name }, said) => {
  const { elements, embed } = await sentencesIn(language);
  const { machineTranslated } = elements;
  const data = Buffer.from(
    JSON.stringify({ machineTranslated, ...only(elements, said.elements), embed: only(embed, said.embed) }),
  );
  const integrity = integrityOf(data, 'sha256');
  const file = `${name}-${language}-${markOf(integrity)}.json`;
  await writeFile(`${PACKAGE}dist/languages/${file}`, data);
  return { language, file, integrity, bytes: sizesOf(data) };
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
