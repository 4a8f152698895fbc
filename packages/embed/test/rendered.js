import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { parseCatalogue } from '@gedeeld/core';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json' };
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'";

/**
 * Pages that a server rendered, under a strict policy, and the files of `dist/` as a municipality hosts them.
 * `/rendered/<address of a feed>` renders the catalogue that stands there; `lang`, `as` and the rest say how.
 *
 * @param {(path: string, query: URLSearchParams) => object} catalogueAt
 * @returns {import('vite').Plugin}
 */
export const rendered = (catalogueAt) => ({
  name: 'gedeeld-rendered',
  configureServer: ({ middlewares }) => {
    middlewares.use('/built/', (request, response) => {
      const path = (request.url ?? '').split('?', 1).join('').replaceAll('..', '');
      const type = TYPES[/** @type {keyof typeof TYPES} */ (path.split('.').at(-1) ?? '')];
      if (!type || !existsSync(DIST + path)) return void response.writeHead(404).end();
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(readFileSync(DIST + path));
    });
    middlewares.use('/rendered/', async (request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://rendered.test');
      const { renderAgenda, renderFinder, renderPractices } = await import(`${DIST}server.js`);
      const { catalogue } = parseCatalogue(catalogueAt(searchParams.get('feed') ?? '', searchParams));
      const lang = searchParams.get('lang') ?? 'nl';
      const render = { agenda: renderAgenda, finder: renderFinder }[searchParams.get('as') ?? ''] ?? renderPractices;
      const attributes = {
        today: '2026-06-01',
        ...(searchParams.has('page') && { 'page-size': '2' }),
        ...(searchParams.has('address') && { address: '' }),
      };
      const body = render({
        ...{ catalogue, lang, stylesAt: '/built/styles/', src: searchParams.get('src') ?? '', attributes },
        fallback: '<p class="fallback">Hier staat iets voor wie het niet ziet.</p>',
      });
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': POLICY });
      response.end(`<!doctype html><html lang="${lang}"><title>Proef</title><body>${body}</body></html>`);
    });
  },
});
