import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

import { namingOrigin, SECURITY_HEADERS } from './headers.js';

/** @type {ReadonlyMap<string, string>} */
const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml; charset=utf-8'],
  ['.woff2', 'font/woff2'],
  ['.zip', 'application/zip'],
]);

const SHARED = /javascript|json|font/;

/** What is packed already. */
const PACKED = /font|zip/;

/**
 * A small server of the files under one folder, as an ordinary web server would send them: typed, packed, with a
 * strict policy. It reads and never writes, and answers GET and HEAD alone.
 *
 * @param {string} root the folder to serve
 * @param {{ headers?: Record<string, string> }} [options] headers that replace the usual ones, for tests
 * @returns {import('node:http').Server} not listening yet
 */
export const createDemoServer = (root, { headers = SECURITY_HEADERS } = {}) =>
  createServer((request, response) => {
    answer(root, request)
      .catch(() => ({ status: 500, type: 'text/plain', body: Buffer.from('The server made a mistake.') }))
      .then((found) => send(request, response, { ...found, headers: namingOrigin(headers, request) }));
  });

/**
 * @typedef {{ status: number, type: string, body: Buffer }} Found
 * @param {string} root
 * @param {import('node:http').IncomingMessage} request
 * @returns {Promise<Found>}
 */
const answer = async (root, request) => {
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, type: 'text/plain', body: Buffer.from('Only reading is possible here.') };
  }
  const file = fileFor(root, request.url ?? '/');
  const body = file && (await readIfThere(file));
  if (body) return { status: 200, type: TYPES.get(extname(file)) ?? 'application/octet-stream', body };
  const page = (await readIfThere(join(root, 'niet-gevonden.html'))) ?? Buffer.from('Not found');
  return { status: 404, type: 'text/html; charset=utf-8', body: page };
};

/** The file that an address means, or nothing where it leads out of the folder. @param {string} root @param {string} url */
const fileFor = (root, url) => {
  const path = decoded(url.split(/[?#]/, 1)[0] ?? '/');
  if (path === undefined || path.includes('\0')) return undefined;
  const file = normalize(join(root, path.endsWith('/') ? `${path}index.html` : path));
  return file.startsWith(normalize(root + sep)) ? file : undefined;
};

/** @param {string} path */
const decoded = (path) => {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
};

/** @param {string} file @returns {Promise<Buffer | undefined>} */
const readIfThere = async (file) => {
  try {
    return await readFile(file);
  } catch {
    return undefined;
  }
};

/**
 * @param {import('node:http').IncomingMessage} request
 * @param {import('node:http').ServerResponse} response
 * @param {Found & { headers: Record<string, string> }} found
 */
const send = (request, response, { status, type, body, headers }) => {
  const packed = /gzip/.test(String(request.headers['accept-encoding'])) && !PACKED.test(type);
  const tag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 20)}"`;
  const fresh = status === 200 && request.headers['if-none-match'] === tag;
  const sent = packed ? gzipSync(body) : body;
  response.writeHead(fresh ? 304 : status, {
    ...headers,
    'content-type': type,
    // Scripts, data and letters are for everyone: other sites, and frames that are shut off from their own.
    ...(SHARED.test(type) && { 'access-control-allow-origin': '*' }),
    'cache-control': 'no-cache',
    vary: 'accept-encoding',
    ...(status === 200 && { etag: tag }),
    ...(!fresh && { 'content-length': sent.byteLength }),
    ...(!fresh && packed && { 'content-encoding': 'gzip' }),
    ...(status === 405 && { allow: 'GET, HEAD' }),
  });
  response.end(fresh || request.method === 'HEAD' ? undefined : sent);
};
