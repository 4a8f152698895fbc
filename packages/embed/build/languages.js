import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { brotliCompressSync, gzipSync } from 'node:zlib';

import { build } from 'esbuild';

import { PACKAGE } from './options.js';

/** The languages that lie beside the bundles: `dist/languages/`. Dutch is in every bundle. */
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
 * Writes every language as data: what the elements say in it, and what the embed says.
 *
 * @returns {Promise<LanguageFacts[]>}
 */
export const buildLanguages = async () => {
  await mkdir(`${PACKAGE}dist/languages`, { recursive: true });
  return Promise.all(BESIDE.map(buildLanguage));
};

/** @param {string} language */
const buildLanguage = async (language) => {
  const { elements, embed } = await modulesOf(language);
  const data = Buffer.from(JSON.stringify({ ...elements, embed: { ...embed } }));
  const hash = createHash('sha384').update(data);
  const integrity = `sha384-${hash.digest('base64')}`;
  const file = `${language}-${createHash('sha384').update(data).digest('hex').slice(0, 8)}.json`;
  await writeFile(`${PACKAGE}dist/languages/${file}`, data);
  const bytes = {
    raw: data.byteLength,
    gzip: gzipSync(data, { level: 9 }).byteLength,
    brotli: brotliCompressSync(data).byteLength,
  };
  console.log(`languages/${file}: ${(bytes.raw / 1000).toFixed(1)} kB, gzip ${(bytes.gzip / 1000).toFixed(1)} kB`);
  return { language, file, integrity, bytes };
};

/**
 * The sentences of a language as they stand in the sources: modules that hold nothing but data.
 *
 * @param {string} language
 */
const modulesOf = async (language) => {
  const contents = `
    export * as elements from '../elements/dist/locales/${language}.js';
    export * as embed from './src/locales/${language}.ts';`;
  const { outputFiles } = await build({
    absWorkingDir: PACKAGE,
    stdin: { contents, resolveDir: PACKAGE },
    bundle: true,
    format: 'esm',
    write: false,
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
};

/**
 * What the bundles must know of them: a name and a hash for each language.
 *
 * @param {LanguageFacts[]} languages
 */
export const knownToBundles = (languages) =>
  Object.fromEntries(languages.map(({ language, file, integrity }) => [language, { file, integrity }]));
