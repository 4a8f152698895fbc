import { createHash } from 'node:crypto';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** The hash of a file as a page names it (Subresource Integrity). @param {Buffer} data */
export const integrityOf = (data) => `sha384-${createHash('sha384').update(data).digest('base64')}`;

/** What a file weighs, in bytes: as it is, and as a web server sends it. @param {Buffer} data */
export const sizesOf = (data) => ({
  raw: data.byteLength,
  gzip: gzipSync(data, { level: 9 }).byteLength,
  brotli: brotliCompressSync(data).byteLength,
});
