import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/**
 * The hash of a file as a page names it (Subresource Integrity). In a script every byte of a hash is one more for each
 * visitor: there the shortest that browsers know, which is no easier to forge.
 *
 * @param {Buffer} data
 * @param {'sha256' | 'sha384'} [kind]
 */
export const integrityOf = (data, kind = 'sha384') => `${kind}-${createHash(kind).update(data).digest('base64')}`;

/**
 * Tells one content from another in the name of a file, so that a stored copy never meets another version of a script.
 *
 * @param {string} integrity as {@link integrityOf} gives it
 */
export const markOf = (integrity) =>
  Buffer.from(integrity.slice(integrity.indexOf('-') + 1), 'base64')
    .toString('hex')
    .slice(0, 8);

/** What a file weighs, in bytes: as it is, and as a web server sends it. @param {Buffer} data */
export const sizesOf = (data) => ({
  raw: data.byteLength,
  gzip: gzipSync(data, { level: 9 }).byteLength,
  brotli: brotliCompressSync(data).byteLength,
});
