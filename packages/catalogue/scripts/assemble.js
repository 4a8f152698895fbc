import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from './read-json.js';
import { translate } from './translate.js';

/** The lists of a catalogue, in the order in which the format names them. */
const LISTS = ['organisations', 'challenges', 'practices', 'adoptions', 'lessons', 'networks', 'meetings', 'agendas'];

/**
 * One catalogue document out of a folder of sources: `catalogue.json` holds what is said once, and every list is a
 * file with many records (`lessons.json`), a folder with one record per file (`practices/familieschool.json`, in the
 * order of their names), or both. Nothing is added but the translations that stand beside it (`translations/pl.json`), so
 * what a reader finds in the source is what the document says.
 *
 * @param {string} folder
 * @returns {Record<string, unknown>}
 */
export const assemble = (folder) => {
  const document = readJson(join(folder, 'catalogue.json'));
  if (!isRecord(document)) throw new Error(`${folder}/catalogue.json must hold one object`);
  for (const list of LISTS) {
    const records = [...recordsOfFile(join(folder, `${list}.json`)), ...recordsOfFolder(join(folder, list))];
    if (records.length > 0) document[list] = records;
  }
  translate(folder, document);
  return document;
};

/** @param {string} file */
const recordsOfFile = (file) => {
  if (!existsSync(file)) return [];
  const records = readJson(file);
  if (!Array.isArray(records)) throw new Error(`${file} must hold a list of records`);
  return records;
};

/** @param {string} folder */
const recordsOfFolder = (folder) =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith('.json'))
        .sort()
        .map((name) => readRecord(folder, name))
    : [];

/**
 * A record is found by its file name, so the two must agree.
 *
 * @param {string} folder
 * @param {string} name
 */
const readRecord = (folder, name) => {
  const record = readJson(join(folder, name));
  if (!isRecord(record) || `${record['id']}.json` !== name) {
    throw new Error(`${folder}/${name} must hold one record whose id is its file name`);
  }
  return record;
};

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
const isRecord = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
