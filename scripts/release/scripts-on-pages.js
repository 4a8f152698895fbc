import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { readJson } from '../lib/check.js';

/**
 * The scripts for a page under names that hold their version, as a site should serve them: a file of that name never
 * changes, so it may be kept in a cache for ever, and a page that names it keeps the hash it was given. `integrity.json`
 * says which is which: what each is for, its file, its hash and its sizes.
 *
 * Throws when a file is not what the build said it is.
 *
 * @param {string} built the folder that packages/embed was built to
 * @param {string} target
 */
export const versionScripts = (built, target) => {
  const { version, files } = readJson(join(built, 'integrity.json'));
  mkdirSync(target, { recursive: true });
  const listed = files.map(({ file, integrity, bytes }) => {
    const code = readFileSync(join(built, file));
    if (hashOf(code) !== integrity) throw new Error(`${file} is not what its integrity.json says: build it anew`);
    const versioned = file.replace(/\.js$/, `-${version}.js`);
    writeFileSync(join(target, versioned), code);
    return { use: file.replace(/^gedeeld-|\.js$/g, ''), file: versioned, integrity, bytes };
  });
  const manifest = { version, files: listed };
  writeFileSync(join(target, 'integrity.json'), `${JSON.stringify(manifest, null, 2)}\n`);
  return manifest;
};

const hashOf = (/** @type {Buffer} */ code) => `sha384-${createHash('sha384').update(code).digest('base64')}`;
