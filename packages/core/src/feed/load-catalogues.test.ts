import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';

import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest';

import type { Catalogue } from '../model/catalogue.js';
import { buildCatalogue, buildPractice } from '../testing/builders.js';
import { syntheticCatalogue } from '../testing/synthetic-catalogue.js';
import type { FeedProgress } from './load-catalogues.js';
import { loadCatalogues } from './load-catalogues.js';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const servers: Server[] = [];

/** A real server on this machine that answers each path in its own way. */
const serve = async (answers: Record<string, Answer>): Promise<{ base: string; hits: Map<string, number> }> => {
  const hits = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    hits.set(path, (hits.get(path) ?? 0) + 1);
    const answer = answers[path];
    if (answer === undefined) response.writeHead(404).end();
    else answer(request, response);
  });
  servers.push(server);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return { base: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, hits };
};

afterEach(async () => {
  await Promise.all(
    servers.splice(0).map((server) => {
      server.closeAllConnections();
      return new Promise((closed) => server.close(closed));
    }),
  );
});

/**
 * Until the test says that it is over, the time limit of a feed never is: a slow computer ends none of the others.
 *
 * @returns what ends it
 */
const holdTheClock = (): (() => void) => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => void vi.useRealTimers());
  return () => void vi.advanceTimersByTime(20_000);
};

/** In the value, `HERE` stands for the server's own address. */
const json =
  (value: unknown, headers: Record<string, string> = {}): Answer =>
  (request, response) => {
    const text = JSON.stringify(value).replaceAll('HERE', `http://${request.headers.host}`);
    response.writeHead(200, { 'content-type': 'application/json', ...headers }).end(text);
  };

const catalogueOf = (name: string, parts: Partial<Catalogue> = {}): Catalogue =>
  buildCatalogue({ id: `https://example.org/${name}.json`, practices: [buildPractice(`van-${name}`)], ...parts });

/** 50 MB of nothing in 50 kB. */
const BOMB = gzipSync(' '.repeat(50_000_000));

const practiceIds = (catalogues: readonly Catalogue[]): string[] =>
  catalogues.flatMap(({ practices }) => practices.map(({ id }) => id));

describe('loadCatalogues', () => {
  it('asks while it reads whether to pause', async () => {
    const { base } = await serve({ '/a': json(catalogueOf('a')) });
    let pauses = 0;
    const { catalogues } = await loadCatalogues([`${base}/a`], { fetch, pause: async () => void (pauses += 1) });
    expect(practiceIds(catalogues)).toEqual(['van-a']);
    expect(pauses).toBeGreaterThan(1);
  });

  it('gets feeds side by side, in the order of the addresses, and tells how far it is', async () => {
    const { base } = await serve({ '/a': json(catalogueOf('a')), '/b': json(catalogueOf('b')) });
    const progress: FeedProgress[] = [];
    const urls = [`${base}/b`, `${base}/a`, `${base}/b`];
    const { catalogues, feeds } = await loadCatalogues(urls, { fetch, onProgress: (event) => progress.push(event) });
    expect(practiceIds(catalogues)).toEqual(['van-b', 'van-a']);
    expect(feeds.map(({ url, state, problems }) => [url, state, problems])).toEqual([
      [`${base}/b`, 'loaded', []],
      [`${base}/a`, 'loaded', []],
    ]);
    expect(progress.filter(({ state }) => state === 'loaded').map(({ done, total }) => [done, total])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(progress.find(({ state }) => state === 'reading')).toMatchObject({ pages: 1, bytes: expect.any(Number) });
  });

  it('follows next and joins the pages', async () => {
    const page = (id: string, next?: string) =>
      json(catalogueOf('paged', { practices: [buildPractice(id)], ...(next !== undefined && { next }) }));
    const { base } = await serve({ '/1': page('een', 'HERE/2'), '/2': page('twee', 'HERE/3'), '/3': page('drie') });
    const { catalogues, feeds } = await loadCatalogues([`${base}/1`], { fetch });
    expect(practiceIds(catalogues)).toEqual(['een', 'twee', 'drie']);
    expect(catalogues[0]).not.toHaveProperty('next');
    expect(feeds[0]?.pages).toHaveLength(3);
  });

  it('keeps each feed’s problems apart, and reads all that is sound', async () => {
    const broken = { ...catalogueOf('broken'), practices: [buildPractice('goed'), { id: 'kapot' }] };
    const { base } = await serve({ '/broken': json(broken), '/fine': json(catalogueOf('fine')) });
    const { catalogues, feeds } = await loadCatalogues([`${base}/broken`, `${base}/fine`], { fetch });
    expect(practiceIds(catalogues)).toEqual(['goed', 'van-fine']);
    expect(feeds[0]?.problems.length).toBeGreaterThan(0);
    expect(feeds[1]?.problems).toEqual([]);
  });

  it('asks whether a page is unchanged, and takes the copy that was handed in', async () => {
    const seen: (string | undefined)[] = [];
    const withTag: Answer = (request, response) => {
      seen.push(request.headers['if-none-match']);
      if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
      else json(catalogueOf('a'), { etag: '"v1"' })(request, response);
    };
    const { base } = await serve({ '/a': withTag });
    const first = await loadCatalogues([`${base}/a`], { fetch });
    const second = await loadCatalogues([`${base}/a`], { fetch, known: first.feeds });
    expect(seen).toEqual([undefined, '"v1"']);
    expect(second.feeds[0]?.state).toBe('unchanged');
    expect(second.catalogues).toEqual(first.catalogues);
  });

  it('reads again the one page of several that changed', async () => {
    let title = 'Oud';
    const second: Answer = (request, response) =>
      json(catalogueOf('a', { practices: [buildPractice('twee', { title })] }), { etag: `"${title}"` })(
        request,
        response,
      );
    const first: Answer = (request, response) => {
      if (request.headers['if-none-match'] === '"1"') response.writeHead(304).end();
      else json(catalogueOf('a', { next: 'HERE/2' }), { etag: '"1"' })(request, response);
    };
    const { base } = await serve({ '/1': first, '/2': second });
    const before = await loadCatalogues([`${base}/1`], { fetch });
    title = 'Nieuw';
    const after = await loadCatalogues([`${base}/1`], { fetch, known: before.feeds });
    expect(after.feeds[0]?.state).toBe('loaded');
    expect(after.catalogues[0]?.practices.map((practice) => practice.title)).toEqual(['Aanpak van-a', 'Nieuw']);
  });

  it('asks again without conditions where those are refused', async () => {
    const { base } = await serve({ '/a': json(catalogueOf('a'), { etag: '"v1"' }) });
    const known = (await loadCatalogues([`${base}/a`], { fetch })).feeds;
    const refusing = ((url: string, request: RequestInit) =>
      new Headers(request.headers).has('if-none-match')
        ? Promise.reject(new TypeError('Failed to fetch'))
        : fetch(url, request)) as typeof fetch;
    const { feeds } = await loadCatalogues([`${base}/a`], { fetch: refusing, known });
    expect(feeds[0]?.state).toBe('loaded');
  });

  describe('a feed that goes wrong', () => {
    const endless: Answer = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      const timer = setInterval(() => response.write(' '.repeat(10)), 5);
      response.on('close', () => clearInterval(timer));
    };
    const cases: [name: string, answers: Record<string, Answer>, failure: { code: string; [fact: string]: unknown }][] =
      [
        ['is not there', {}, { code: 'status', status: 404 }],
        ['never answers', { '/x': () => undefined }, { code: 'too-slow', seconds: 1.5 }],
        ['never ends', { '/x': endless }, { code: 'too-slow' }],
        [
          'is too large',
          { '/x': json({ ...catalogueOf('x'), title: 'x'.repeat(200_000) }) },
          { code: 'too-large', megabytes: 0.1 },
        ],
        [
          'unpacks to far more than it is',
          {
            '/x': (_, response) =>
              response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(BOMB),
          },
          { code: 'too-large' },
        ],
        [
          'says it is a page',
          { '/x': (_, response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<p>') },
          { code: 'wrong-type', type: 'text/html' },
        ],
        [
          'breaks off',
          {
            '/x': (_, response) => {
              response.writeHead(200, { 'content-type': 'application/json', 'content-length': '5000' });
              response.write('{"format":');
              setTimeout(() => response.destroy(), 20);
            },
          },
          { code: 'cut-off' },
        ],
        [
          'is half a file',
          {
            '/x': (_, response) =>
              response
                .writeHead(200, { 'content-type': 'application/json' })
                .end(JSON.stringify(catalogueOf('x')).slice(0, 90)),
          },
          { code: 'no-catalogue' },
        ],
        ['is another kind of JSON', { '/x': json([1, 2]) }, { code: 'no-catalogue' }],
        [
          'redirects in a circle',
          { '/x': (_, response) => response.writeHead(302, { location: '/x' }).end() },
          { code: 'not-reached' },
        ],
        [
          'redirects to what cannot be fetched',
          { '/x': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end() },
          { code: 'not-reached' },
        ],
        ['fails inside', { '/x': (_, response) => response.writeHead(500).end() }, { code: 'status', status: 500 }],
        [
          'says unchanged to who knows nothing',
          { '/x': (_, response) => response.writeHead(304).end() },
          { code: 'status' },
        ],
        ['hangs up', { '/x': (request) => request.socket.destroy() }, { code: 'not-reached' }],
      ];

    it.each(cases)('that %s is told by its address, and changes nothing for another', async (_, answers, failure) => {
      const { base } = await serve({ ...answers, '/fine': json(catalogueOf('fine')) });
      const limits = { timeLimit: 1_500, maxBytes: 100_000 };
      const endTheTime = failure.code === 'too-slow' ? holdTheClock() : undefined;
      const onProgress = ({ url, state }: FeedProgress): void => {
        if (url.endsWith('/fine') && state === 'loaded') endTheTime?.();
      };
      const options = { fetch, ...limits, ...(endTheTime ? { onProgress } : { timeLimit: 20_000 }) };
      const { catalogues, feeds } = await loadCatalogues([`${base}/x`, `${base}/fine`], options);
      expect(feeds[0]).toMatchObject({ url: `${base}/x`, state: 'failed', failure });
      expect(feeds[1]).toMatchObject({ state: 'loaded', problems: [] });
      expect(practiceIds(catalogues)).toEqual(['van-fine']);
    });

    it.each(['ftp://example.org/x', 'javascript:alert(1)', 'no address', '', 'file:///etc/passwd'])(
      'has the address "%s", which is never asked',
      async (url) => {
        const never = (() => expect.fail('asked')) as unknown as typeof fetch;
        const { feeds } = await loadCatalogues([url], { fetch: never });
        expect(feeds[0]).toMatchObject({ state: 'failed', failure: { code: 'address-invalid' } });
      },
    );

    it('is kept as it was when a copy is handed in, while it flaps', async () => {
      let works = true;
      const flapping: Answer = (request, response) =>
        works ? json(catalogueOf('a'))(request, response) : response.writeHead(503).end();
      const { base } = await serve({ '/a': flapping });
      let known = (await loadCatalogues([`${base}/a`], { fetch })).feeds;
      for (const now of [false, true, false]) {
        works = now;
        const { catalogues, feeds } = await loadCatalogues([`${base}/a`], { fetch, known });
        expect(feeds[0]?.state).toBe(now ? 'loaded' : 'kept');
        expect(practiceIds(catalogues)).toEqual(['van-a']);
        known = [...feeds];
      }
    });

    it('is kept when it is suddenly empty, unless it says what was removed', async () => {
      let now: Catalogue = catalogueOf('a');
      const { base } = await serve({ '/a': (request, response) => json(now)(request, response) });
      const { feeds: known } = await loadCatalogues([`${base}/a`], { fetch });
      now = catalogueOf('a', { practices: [] });
      const emptied = await loadCatalogues([`${base}/a`], { fetch, known });
      expect(emptied.feeds[0]).toMatchObject({ state: 'kept', failure: { code: 'emptied' } });
      expect(practiceIds(emptied.catalogues)).toEqual(['van-a']);
      now = catalogueOf('a', { practices: [], removed: [{ id: 'van-a', on: '2026-06-01' }] });
      const removed = await loadCatalogues([`${base}/a`], { fetch, known });
      expect(removed.feeds[0]?.state).toBe('loaded');
      expect(practiceIds(removed.catalogues)).toEqual([]);
    });
  });

  describe('a next page', () => {
    const cases: [string, string | undefined, Record<string, Answer>, object][] = [
      ['that is the page itself', 'HERE/1', {}, { code: 'next-refused' }],
      ['on another server', 'http://127.0.0.1:9/x', {}, { code: 'next-refused' }],
      ['that is not there', 'HERE/2', {}, { code: 'status', status: 404 }],
      ['of another catalogue', 'HERE/2', { '/2': json(catalogueOf('z')) }, { code: 'other-catalogue' }],
    ];

    it.each(cases)('%s is refused, and the pages before it are kept', async (_, next, answers, failure) => {
      const first = json(catalogueOf('a', { ...(next !== undefined && { next }) }));
      const { base } = await serve({ '/1': first, ...answers });
      const { catalogues, feeds } = await loadCatalogues([`${base}/1`], { fetch });
      expect(feeds[0]).toMatchObject({ state: 'partly', failure });
      expect(practiceIds(catalogues)).toEqual(['van-a']);
    });

    it('is not read when there are too many', async () => {
      const answers = Object.fromEntries(
        Array.from({ length: 9 }, (_, at) => [`/${at}`, json(catalogueOf('a', { next: `HERE/${at + 1}` }))]),
      );
      const { base, hits } = await serve(answers);
      const { feeds } = await loadCatalogues([`${base}/0`], { fetch, maxPages: 3 });
      expect(feeds[0]).toMatchObject({ state: 'partly', failure: { code: 'too-many-pages', pages: 3 } });
      expect(hits.size).toBe(3);
    });
  });

  it('gives an id to the feed that has it for an address, and never to an impostor', async () => {
    const { base } = await serve({
      '/evil': (request, response) =>
        json({ ...catalogueOf('x'), id: 'HERE/good', modified: '2099-01-01' })(request, response),
      '/good': (request, response) => json({ ...catalogueOf('good'), id: 'HERE/good' })(request, response),
    });
    const { catalogues, feeds } = await loadCatalogues([`${base}/evil`, `${base}/good`], { fetch });
    expect(practiceIds(catalogues)).toEqual(['van-good']);
    expect(feeds[0]).toMatchObject({ state: 'failed', failure: { code: 'id-taken' } });
  });

  it('stops at once, with the reason, when it is told to, and leaves nothing running', async () => {
    const closed: string[] = [];
    const never: Answer = (request) => request.on('close', () => closed.push(request.url ?? ''));
    const { base, hits } = await serve({ '/a': never, '/b': never });
    const controller = new AbortController();
    const loading = loadCatalogues([`${base}/a`, `${base}/b`], { fetch, signal: controller.signal, concurrency: 2 });
    const stopped = expect(loading).rejects.toThrow('Genoeg');
    await expect.poll(() => hits.size).toBe(2);
    controller.abort(new Error('Genoeg'));
    await stopped;
    await expect.poll(() => closed.length).toBe(2);
    const asked = (() => expect.fail('asked')) as unknown as typeof fetch;
    await expect(loadCatalogues([`${base}/a`], { fetch: asked, signal: controller.signal })).rejects.toThrow('Genoeg');
  });

  it('refuses a concurrency that cannot be', async () => {
    await expect(loadCatalogues([], { fetch, concurrency: 0 })).rejects.toMatchObject({ code: 'not-a-count' });
  });

  it('loads 342 feeds of 50 practices, one of them hostile, within ten seconds', { timeout: 60_000 }, async () => {
    const answers: Record<string, Answer> = {};
    for (let at = 0; at < 342; at++) {
      const id = `https://example.org/gemeente-${at}.json`;
      answers[`/${at}`] = json(syntheticCatalogue({ practices: 50, seed: at, words: 60, vocabulary: 2000, id }));
    }
    answers['/17'] = (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json' });
      response.write('{"format":"gedeeld/1",');
    };
    const { base } = await serve(answers);
    const urls = Array.from({ length: 342 }, (_, at) => `${base}/${at}`);
    const endTheTime = holdTheClock();
    let told = 0;
    const onProgress = ({ done, total }: FeedProgress): void => {
      told += 1;
      if (done === total - 1) endTheTime();
    };
    const start = process.cpuUsage();
    const { catalogues, feeds } = await loadCatalogues(urls, { fetch, timeLimit: 3000, onProgress });
    const used = process.cpuUsage(start);
    expect(feeds[17]).toMatchObject({ state: 'failed', failure: { code: 'too-slow' } });
    expect(catalogues).toHaveLength(341);
    expect(catalogues.every(({ practices }) => practices.length === 50)).toBe(true);
    expect(told).toBe(342 * 3 - 1);
    // Time on the processor, so that a busy machine does not decide: client and server together.
    expect((used.user + used.system) / 1e6).toBeLessThan(10);
  });
});
