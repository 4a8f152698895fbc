import { writeFile } from 'node:fs/promises';

import { WORD_LISTS } from '@gedeeld/search';

import { integrityOf, markOf, sizesOf } from './measure.js';
import { PACKAGE } from './options.js';

/**
 * Writes the lists of words that the search knows as data beside the languages: a list of practices stands there without
 * them, and finds more once they are there.
 *
 * @returns {Promise<Omit<import('./languages.js').LanguageFacts, 'language'>>}
 */
export const buildWords = async () => {
  const data = Buffer.from(JSON.stringify(WORD_LISTS));
  const integrity = integrityOf(data, 'sha256');
  const file = `search-words-${markOf(integrity)}.json`;
  await writeFile(`${PACKAGE}dist/languages/${file}`, data);
  return { file, integrity, bytes: sizesOf(data) };
};
