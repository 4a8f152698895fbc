import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from './read-json.js';

/**
 * One language of a data set: `translations/pl.json`. A text is found by its Dutch, so that whoever changes the Dutch is
 * told that its translations no longer hold.
 *
 * @typedef {object} Translation
 * @property {'human' | 'machine'} translatedBy
 * @property {string[]} [records] the ids of the records that are translated, each as a whole; without it the document is
 * @property {Record<string, string>} texts by their Dutch
 */

/**
 * Adds to every text of the records that a data set translates the other languages, with who put them into those.
 *
 * @param {string} folder of the data set
 * @param {unknown} document is changed
 * @throws when a text of such a record has no translation, or a translation has no text any more
 */
export const translate = (folder, document) => {
  const translations = join(folder, 'translations');
  if (!existsSync(translations)) return;
  for (const name of readdirSync(translations).sort()) {
    const faults = addLanguage(name.replace('.json', ''), readTranslation(join(translations, name)), document);
    if (faults.length > 0) throw new Error([`${translations}/${name}:`, ...faults].join('\n  '));
  }
};

/**
 * @param {string} file
 * @returns {Translation}
 */
const readTranslation = (file) => {
  const read = /** @type {Translation} */ (readJson(file));
  const { translatedBy, texts } = read;
  const isWhole = (translatedBy === 'human' || translatedBy === 'machine') && typeof texts === 'object';
  if (!isWhole) throw new Error(`${file} must say "translatedBy" ("human" or "machine") and "texts"`);
  return read;
};

/**
 * @param {string} language
 * @param {Translation} translation
 * @param {unknown} document
 */
const addLanguage = (language, { translatedBy, records, texts }, document) => {
  const used = new Set();
  const faults = [];
  const parts = records === undefined ? [document] : records.map((id) => recordOf(document, id));
  for (const text of parts.flatMap(textsIn)) {
    const own = Object.hasOwn(texts, text.nl) ? texts[text.nl] : undefined;
    if (own === undefined || own.trim() === '') faults.push(`there is no ${language} for “${text.nl}”`);
    else text[language] = { text: own, translatedBy };
    used.add(text.nl);
  }
  const idle = Object.keys(texts).filter((dutch) => !used.has(dutch));
  return [...new Set(faults), ...idle.map((dutch) => `nothing says “${dutch}” any more; take it away or mend it`)];
};

/**
 * @param {unknown} document
 * @param {string} id
 */
const recordOf = (document, id) => {
  const record = Object.values(Object(document))
    .filter(Array.isArray)
    .flat()
    .find((one) => one.id === id);
  if (record === undefined) throw new Error(`There is no record “${id}” to translate`);
  return record;
};

/**
 * Every text that was written in Dutch and English, wherever it stands.
 *
 * @param {unknown} value
 * @returns {({ nl: string } & Record<string, unknown>)[]}
 */
const textsIn = (value) => {
  if (typeof value !== 'object' || value === null) return [];
  if ('nl' in value && 'en' in value && typeof value.nl === 'string') {
    return [/** @type {{ nl: string }} */ (value)];
  }
  return Object.values(value).flatMap(textsIn);
};
