import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

import { zipSync } from 'fflate';

/**
 * A folder as one file to download. Whoever unpacks it has a folder with this name, and in it all that is in the folder.
 * The same files always give the same bytes: no hour of the day is in it.
 *
 * @param {string} folder
 * @param {string} name of the folder in the file
 * @returns {Buffer} a ZIP file
 */
export const zipFolder = (folder, name) =>
  Buffer.from(zipSync(Object.fromEntries(filesIn(folder).map((file) => entryOf(file, folder, name))), SAME_EVERY_TIME));

/** The first moment that a ZIP file can tell of. */
const SAME_EVERY_TIME = { level: /** @type {const} */ (9), mtime: new Date(1980, 0, 1) };

/** @param {string} folder */
const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** @param {string} file @param {string} folder @param {string} name */
const entryOf = (file, folder, name) => {
  const path = relative(folder, file).split(sep).join('/');
  return /** @type {const} */ ([`${name}/${path}`, new Uint8Array(readFileSync(file))]);
};
