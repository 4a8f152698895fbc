import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { heldAnswers } from './held.js';

const DIST = fileURLToPath(new URL('../dist/', import.meta.url));
const TYPES = { js: 'text/javascript', json: 'application/json' };

/** How a site may hold a script's parts: as they were built, with one letter changed, or not at all. */
const WAYS = {
  whole: (/** @type {string} */ text) => text,
  changed: (/** @type {string} */ text) => text.replace(/;?\s*$/, ' ;'),
  missing: () => undefined,
};

/** Parts that come late: those that were asked for already, and those of which nobody knows yet that they do not come. */
const late = new Set();
const missed = heldAnswers();

/**
 * Answers with a file as it was built; with a part, as the site holds it.
 *
 * @param {import('node:http').ServerResponse} response
 * @param {string} path
 * @param {(text: string) => string | undefined} serve
 */
const answer = (response, path, serve) => {
  const file = path.split('?', 1).join('').replaceAll('..', '');
  const type = TYPES[/** @type {keyof typeof TYPES} */ (file.split('.').at(-1) ?? '')];
  const text = type && existsSync(DIST + file) ? readFileSync(DIST + file, 'utf8') : undefined;
  const isPart = /^gedeeld-[\w-]+-[\da-f]{8}\.js$/.test(file);
  const body = text !== undefined && isPart ? serve(text) : text;
  if (body === undefined) return void response.writeHead(404).end();
  response
    .writeHead(200, { 'content-type': type, 'cache-control': 'no-store', 'access-control-allow-origin': '*' })
    .end(body);
};

/**
 * Pages under the strictest policy, with a built script under its hash. `/strict/page?tag=…&script=…` is such a page: its
 * script comes from `site` (or from the page's own), its parts are `whole`, `changed` or `missing` (`parts`), or
 * `late/forms/anything`: the part `forms` is missing the first time, which is known once `/strict/miss/forms/anything` was asked
 * for. `types` is its list of Trusted Types.
 *
 * @returns {import('vite').Plugin}
 */
export const strict = () => ({
  name: 'gedeeld-strict',
  configureServer: ({ middlewares }) => {
    middlewares.use('/strict/page', (request, response) => {
      const { searchParams } = new URL(request.url ?? '/', 'http://strict.test');
      const own = `http://${request.headers.host}`;
      const site = searchParams.get('site') ?? own;
      const file = searchParams.get('script') ?? '';
      const integrity = JSON.parse(readFileSync(`${DIST}integrity.json`, 'utf8')).files.find(
        (/** @type {{ file: string }} */ one) => one.file === file,
      )?.integrity;
      const types = searchParams.get('types');
      response.writeHead(200, {
        'content-type': 'text/html; charset=utf-8',
        'content-security-policy': [
          "default-src 'none'",
          `script-src ${site}`,
          `style-src ${own}`,
          `connect-src ${own} ${site}`,
          "require-trusted-types-for 'script'",
          ...(types === null ? [] : [`trusted-types ${types}`]),
        ].join('; '),
      });
      response.end(`<!doctype html><html lang="${searchParams.get('lang') ?? 'nl'}"><title>Streng</title>
        <script type="module" src="${site}/strict/${searchParams.get('parts') ?? 'whole'}/${file}"
          integrity="${integrity}" crossorigin="anonymous"></script>
        <${searchParams.get('tag')} ${searchParams.get('attributes') ?? ''}></${searchParams.get('tag')}>`);
    });
    middlewares.use('/strict/late/', ({ url = '' }, response) => {
      const [, part, name, file = ''] = url.split('/');
      const isFirst = file.includes(`-${part}-`) && !late.has(url);
      late.add(url);
      if (isFirst) missed.hold(`/${part}/${name}`, () => void response.writeHead(404).end());
      else answer(response, file, WAYS.whole);
    });
    middlewares.use('/strict/miss/', ({ url = '' }, response) => {
      missed.letGo(url);
      response.writeHead(204).end();
    });
    for (const [way, serve] of Object.entries(WAYS))
      middlewares.use(`/strict/${way}/`, ({ url = '' }, response) => answer(response, url.slice(1), serve));
  },
});
