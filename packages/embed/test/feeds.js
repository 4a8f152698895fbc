import { gzipSync } from 'node:zlib';

import { heldAnswers } from './held.js';

/**
 * Feeds that answer in every way a feed can, on the address of the test page itself. `/feeds/<name>` chooses the way;
 * `/feeds/count?of=<path>` says how often a path was asked for, so that a test sees double loads.
 *
 * @returns {import('vite').Plugin}
 */
export const feeds = () => ({
  name: 'gedeeld-feeds',
  configureServer: ({ middlewares }) => {
    /** @type {Map<string, number>} */
    const asked = new Map();
    middlewares.use('/feeds/', (request, response) => {
      const url = new URL(request.url ?? '/', 'http://feeds.test');
      if (url.pathname === '/count')
        return json(response, JSON.stringify(asked.get(url.searchParams.get('of') ?? '') ?? 0));
      asked.set(request.url ?? '', (asked.get(request.url ?? '') ?? 0) + 1);
      const way = WAYS.get(url.pathname.slice(1));
      if (!way) return end(response, 404, 'text/html', '<h1>Niet gevonden</h1>');
      return way(response, url.searchParams, request);
    });
  },
});

/**
 * @typedef {import('node:http').ServerResponse} Response
 * @typedef {(response: Response, query: URLSearchParams, request: import('node:http').IncomingMessage) => void} Way
 */

/** @param {Response} response @param {number} status @param {string} type @param {string | Buffer} body */
const end = (response, status, type, body) => {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store' });
  response.end(body);
};

/** @param {Response} response @param {string} text */
const json = (response, text) => end(response, 200, 'application/json', text);

/** A sound catalogue with as many practices as wanted. @param {URLSearchParams} query */
export const catalogue = (query) => {
  const count = Number(query.get('practices') ?? 3);
  const practices = Array.from({ length: count }, (_, index) => ({
    id: `aanpak-${index + 1}`,
    title: `${query.get('title') ?? 'Aanpak'} ${index + 1}`,
    summary: 'Wat je doet, in één zin.',
    domains: ['education'],
    roles: ['teacher'],
    audience: { groups: ['children'] },
    sources: [{ title: 'Een bron', url: 'https://bron.example/' }],
    modified: '2026-03-01',
  }));
  return {
    format: 'gedeeld/1',
    id: query.get('id') ?? 'https://feeds.test/catalogus',
    ...(query.has('next') && { next: query.get('next') }),
    title: { nl: 'Proefcatalogus', en: 'Trial catalogue' },
    publisher: 'waterrijk',
    licence: 'CC0-1.0',
    language: 'nl',
    modified: '2026-03-01',
    organisations: [{ id: 'waterrijk', name: 'Gemeente Waterrijk', kind: 'municipality' }],
    practices,
  };
};

/** @type {ReadonlyMap<string, Way>} */
const WAYS = new Map([
  ['good.json', (response, query) => json(response, JSON.stringify(catalogue(query)))],
  [
    'waits.json',
    (response, query) => held.hold(query.get('name') ?? '', () => json(response, JSON.stringify(catalogue(query)))),
  ],
  ['type', (response, query) => end(response, 200, query.get('type') ?? '', JSON.stringify(catalogue(query)))],
  ['status', (response, query) => end(response, Number(query.get('code')), 'application/json', '{}')],
  ['page.html', (response) => end(response, 200, 'text/html; charset=utf-8', '<!doctype html><p>Log in</p>')],
  ['broken.json', (response) => json(response, '{"format": "gedeeld/1", "practices": [')],
  ['nothing.json', (response) => json(response, '')],
  ['other.json', (response) => json(response, '{"type": "FeatureCollection", "features": []}')],
  ['newer.json', (response, query) => json(response, JSON.stringify({ ...catalogue(query), format: 'gedeeld/9' }))],
  ['empty.json', (response, query) => json(response, JSON.stringify({ ...catalogue(query), practices: [] }))],
  ['bad-records.json', (response, query) => json(response, JSON.stringify(withBadRecords(catalogue(query))))],
  ['hostile.json', (response, query) => json(response, JSON.stringify(hostile(catalogue(query))))],
  ['agenda.json', (response, query) => json(response, JSON.stringify(withAgendas(catalogue(query))))],
  [
    'hostile-agenda.json',
    (response, query) => json(response, JSON.stringify(withAgendas(catalogue(query), HOSTILE_TITLE))),
  ],
  ['network.json', (response, query) => json(response, JSON.stringify(withNetwork(catalogue(query))))],
  ['places.json', (response, query) => json(response, JSON.stringify(withPlaces(catalogue(query))))],
  ['silent', () => {}],
  [
    'stalling.json',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"format": ');
    },
  ],
  [
    'dropped.json',
    (response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' });
      response.write('{"format": ', () => setTimeout(() => response.destroy(), 50));
    },
  ],
  ['sized', (response, query) => sized(response, Number(query.get('bytes')))],
  ['held', (response, query) => inTwo(response, Number(query.get('bytes')), query.get('name') ?? '')],
  ['go-on', (response, query) => goOn(response, query.get('name') ?? '')],
  ['bomb.json', (response, query) => packed(response, Buffer.alloc(Number(query.get('bytes')), 32))],
  ['packed.json', (response, query) => packed(response, Buffer.from(JSON.stringify(catalogue(query))))],
  [
    'redirect',
    (response, query) => {
      response.writeHead(302, { location: query.get('to') ?? '/' });
      response.end();
    },
  ],
  ['headers', (response, _, request) => json(response, JSON.stringify(request.headers))],
  ['echo.json', (response, query) => echo(response, query)],
  ['echo.js', (response, query) => echo(response, query, 'text/javascript')],
  ['latin1.json', (response) => json(response, Buffer.from('{"caf\xe9": 1}', 'latin1'))],
]);

/**
 * What it was asked to say; to which sites, `cors` says.
 *
 * @param {Response} response
 * @param {URLSearchParams} query
 */
const echo = (response, query, type = 'application/json') => {
  const sites = query.get('cors');
  if (sites !== null) response.setHeader('access-control-allow-origin', sites);
  end(response, 200, type, query.get('text') ?? '');
};

/** Honest bytes in three pieces, with their length. @param {Response} response @param {number} bytes */
const sized = (response, bytes) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(bytes) });
  const piece = Math.ceil(bytes / 3);
  response.write(Buffer.alloc(piece, 32));
  setTimeout(() => response.write(Buffer.alloc(piece, 32)), 60);
  setTimeout(() => response.end(Buffer.alloc(bytes - 2 * piece, 32)), 120);
};

/** What waits for `go-on`, by the name that was given to it. */
const held = heldAnswers();

/** A third of the bytes, and the rest when `go-on` asks for it. @param {Response} response */
const inTwo = (response, /** @type {number} */ bytes, /** @type {string} */ name) => {
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': String(bytes) });
  const piece = Math.ceil(bytes / 3);
  held.hold(name, () => response.end(Buffer.alloc(bytes - piece, 32)));
  response.write(Buffer.alloc(piece, 32));
};

/** @param {Response} response @param {string} name */
const goOn = (response, name) => {
  held.letGo(name);
  json(response, 'true');
};

/** @param {Response} response @param {Buffer} body */
const packed = (response, body) => {
  const sent = gzipSync(body);
  response.writeHead(200, {
    'content-type': 'application/json',
    'content-encoding': 'gzip',
    'content-length': String(sent.byteLength),
  });
  response.end(sent);
};

/** @param {ReturnType<typeof catalogue>} sound */
const withBadRecords = (sound) => ({
  ...sound,
  practices: [
    ...sound.practices,
    { id: 'zonder-titel', summary: 'Er ontbreekt van alles.' },
    'geen aanpak',
    { ...sound.practices[0], id: 'aanpak-met-fout', title: 'Bijna goed', reviewed: { on: 'gisteren' } },
  ],
});

/** The same, with a place of which something is known. @param {ReturnType<typeof catalogue>} sound */
const withPlaces = (sound) => ({
  ...sound,
  organisations: [
    ...sound.organisations,
    { id: 'stad', name: 'Stad', kind: 'municipality', context: { urbanity: 1, inhabitants: 100000, phases: [] } },
  ],
});

/** The same, with what people told each other. @param {ReturnType<typeof catalogue>} sound */
const withNetwork = (sound) => ({
  ...sound,
  practices: sound.practices.map((practice, index) => ({ ...practice, challenges: index === 0 ? ['honger'] : [] })),
  challenges: [
    { id: 'stilte', title: 'Niemand vertelt dit', domains: ['education'] },
    {
      id: 'honger',
      title: 'Kinderen komen zonder ontbijt',
      domains: ['health'],
      reportedBy: [{ organisation: 'waterrijk', role: 'teacher', on: '2026-01-10' }],
    },
  ],
  adoptions: [
    { id: 'overname', practice: 'aanpak-1', organisation: 'waterrijk', state: 'trying', since: '2026-02-01' },
  ],
  networks: [
    { id: 'leraren', title: 'Netwerk van leraren', roles: ['teacher'] },
    { id: 'wethouders', title: 'Netwerk van wethouders', roles: ['alderman'] },
  ],
  meetings: [{ id: 'start', title: 'De start', on: '2026-01-15', networks: ['leraren'] }],
  lessons: [
    { id: 'les', kind: 'lesson', text: 'Begin klein.', by: { role: 'teacher' }, about: ['aanpak-1'] },
    { id: 'raad', kind: 'advice', text: 'Bel een ander.', by: { role: 'alderman' } },
  ],
});

const HOSTILE_TITLE = '<img src=x onerror="window.hacked = 1">';

/**
 * Two agendas: one with an action that helps, one with goals alone.
 *
 * @param {ReturnType<typeof catalogue>} sound
 */
export const withAgendas = (sound, title = 'Samen lezen') => ({
  ...sound,
  agendas: [
    {
      id: 'eerste',
      title,
      ambition: title,
      area: ['Waterrijk'],
      partners: ['waterrijk'],
      goals: [{ id: 'lezen', title: 'Elk kind leest', shared: true, domains: ['education'] }],
      actions: [{ id: 'club', title: 'Leesclub', owner: 'waterrijk', status: 'running', domains: ['education'] }],
      contributions: [{ from: 'club', to: 'lezen', because: 'Kinderen die lezen, leren lezen.' }],
    },
    {
      id: 'tweede',
      title: 'Samen rekenen',
      ambition: 'Samen rekenen',
      area: ['Waterrijk'],
      goals: [{ id: 'rekenen', title: 'Elk kind rekent', shared: true }],
    },
  ],
});

/** What an enemy would publish: markup, code in links, and names that mean something to JavaScript. */
const hostile = (/** @type {ReturnType<typeof catalogue>} */ sound) => ({
  ...sound,
  title: '<script>window.hacked = 1</script>',
  practices: [
    {
      ...sound.practices[0],
      id: 'constructor',
      title: '<img src=x onerror="window.hacked = 1">',
      summary: '</p><script>window.hacked = 1</script>',
      sources: [
        { title: 'Klik', url: 'javascript:window.hacked = 1' },
        { title: 'Ook', url: 'data:text/html,<p>' },
      ],
      contact: { role: 'teacher', url: 'javascript:window.hacked = 1' },
    },
    { ...sound.practices[0], id: '__proto__', title: '"><svg onload=window.hacked=1>' },
  ],
});
