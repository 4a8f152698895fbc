import { createHash } from 'node:crypto';
import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from '../lib/check.js';

/**
 * Copies the folder to host, as the build made it: scripts under names that hold their version, with `integrity.json`,
 * which says what each file is for, its hash and its sizes. Throws when a file is not what the build said it is, for a
 * page that names its hash would then not run it; and when it was built before the version got its number.
 *
 * @param {string} built
 * @param {string} target
 * @param {string} version the version that is released
 * @returns {{ version: string, files: { file: string, use?: string, integrity: string }[] }} what `integrity.json` says
 */
export const takeFolder = (built, target, version) => {
  const manifest = readJson(join(built, 'integrity.json'));
  if (manifest.version !== version)
    throw new Error(`The folder to host is of version ${manifest.version}, not ${version}: build it anew`);
  for (const { file, integrity } of manifest.files) {
    const hash = createHash('sha384')
      .update(readFileSync(join(built, file)))
      .digest('base64');
    if (integrity !== `sha384-${hash}`) throw new Error(`${file} is not what integrity.json says: build it anew`);
  }
  cpSync(built, target, { recursive: true });
  return manifest;
};
