import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, inflateRawSync } from 'node:zlib';

import { describe, expect, it } from 'vitest';

import { folderDownload, folderLink } from './folder-download.js';
import { FOLDER } from './scripts.js';
import { zipFolder } from './zip-folder.js';

/**
 * What is in a ZIP file, read by its list at the end as PKWARE describes it (APPNOTE, 4.3 and 4.4) and not by the library
 * that made it. Throws where a checksum is not that of the bytes.
 */
const unzip = (zip) => {
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  const files = new Map();
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const method = zip.readUInt16LE(at + 10);
    const [checksum, packed, size] = [16, 20, 24].map((part) => zip.readUInt32LE(at + part));
    const [nameLength, extraLength, commentLength] = [28, 30, 32].map((part) => zip.readUInt16LE(at + part));
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength);
    const local = zip.readUInt32LE(at + 42);
    const begin = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    const bytes = zip.subarray(begin, begin + packed);
    const body = method === 0 ? bytes : inflateRawSync(bytes);
    if (body.length !== size || crc32(body) !== checksum) throw new Error(`${name} is damaged`);
    files.set(name, body);
    at += 46 + nameLength + extraLength + commentLength;
  }
  return files;
};

const hashOf = (body) => `sha384-${createHash('sha384').update(body).digest('base64')}`;

describe('zipFolder', () => {
  const files = unzip(zipFolder(FOLDER, 'gedeeld'));

  it('holds every file of the folder as it is, in a folder with the name that was asked for', () => {
    const inFolder = readdirSync(FOLDER, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(files.size).toBe(inFolder.length);
    for (const { parentPath, name } of inFolder) {
      const file = join(parentPath, name);
      const path = `gedeeld/${file.slice(FOLDER.length + 1).replaceAll('\\', '/')}`;
      expect(files.get(path)?.equals(readFileSync(file)), path).toBe(true);
    }
  });

  it('holds what integrity.json promises: each name, size and hash, and nothing beside them', () => {
    const { files: promised } = JSON.parse(files.get('gedeeld/integrity.json').toString());
    expect([...files.keys()].sort()).toEqual(
      ['gedeeld/integrity.json', ...promised.map(({ file }) => `gedeeld/${file}`)].sort(),
    );
    for (const { file, integrity, bytes } of promised) {
      const body = files.get(`gedeeld/${file}`);
      expect([file, body.length, hashOf(body)]).toEqual([file, bytes.raw, integrity]);
    }
  });

  it('is the same every time', () => {
    expect(zipFolder(FOLDER, 'gedeeld').equals(zipFolder(FOLDER, 'gedeeld'))).toBe(true);
  });

  it('has a reader that sees damage, so that the silence above means something', () => {
    const zip = zipFolder(FOLDER, 'gedeeld');
    const first = zip.readUInt32LE(zip.lastIndexOf(Buffer.from('PK\x05\x06')) + 16);
    zip.writeUInt32LE((zip.readUInt32LE(first + 16) ^ 1) >>> 0, first + 16);
    expect(() => unzip(zip)).toThrow('is damaged');
  });
});

describe('folderDownload', () => {
  it('has the version in its name', () => {
    const { version } = JSON.parse(readFileSync(join(FOLDER, 'integrity.json'), 'utf8'));
    expect(folderDownload().path).toBe(`/downloads/gedeeld-${version}.zip`);
  });
});

describe('folderLink', () => {
  it('leads to the file, and says what it is and how large', () => {
    const { path, body } = folderDownload();
    const [, megabytes = ''] = /\(zip, ([\d,]+) MB\)/.exec(String(folderLink('button'))) ?? [];
    expect(String(folderLink('button'))).toContain(`class="button" href="${path}" download`);
    expect(Math.abs(Number(megabytes.replace(',', '.')) * 1e6 - body.length)).toBeLessThanOrEqual(50_000);
    expect(String(folderLink())).not.toContain('class');
  });
});
