import { GedeeldError } from '../error.js';
import type { Catalogue } from '../model/catalogue.js';
import type { FeedLimits, FeedState, LoadedFeed } from './load-feed.js';
import { loadFeed } from './load-feed.js';
import type { FeedFetch, Signal } from './web.js';
import { webUrl } from './web.js';

/** Told when a feed begins, after each of its pages, and when it is done. */
export interface FeedProgress {
  readonly url: string;
  readonly state: 'started' | 'reading' | FeedState;
  /** Pages and bytes of this feed so far. */
  readonly pages: number;
  readonly bytes: number;
  /** How many of all feeds are done. */
  readonly done: number;
  readonly total: number;
}

/** How feeds are loaded: with which `fetch`, until when, how many at once, and which copies are at hand. */
export interface LoadOptions extends Partial<FeedLimits> {
  /** `globalThis.fetch`, or something that does the same. */
  readonly fetch: FeedFetch;
  /** Stops everything; the promise is then rejected with the signal's reason. */
  readonly signal?: Signal;
  readonly onProgress?: (progress: FeedProgress) => void;
  /** What came of these feeds the last time, by their `url`: not read again when unchanged, kept when it goes wrong. */
  readonly known?: readonly LoadedFeed[];
  /** How many feeds are asked for at a time: 6 when left out. */
  readonly concurrency?: number;
  /** Asked again and again while a feed is read, as by `parseCatalogueTextGradually`; no pause when left out. */
  readonly pause?: () => Promise<unknown>;
}

/** What came of all feeds. */
export interface LoadedCatalogues {
  /** Of every feed that gave something, in the order of the addresses. Each id is there once. */
  readonly catalogues: readonly Catalogue[];
  /** Every feed, in the order of the addresses, with its own problems and failure. */
  readonly feeds: readonly LoadedFeed[];
}

/**
 * Gets the feeds of several publishers side by side. Never fails because a feed does: what failed is in the result, by
 * address, and changes nothing for the others. An address given twice is loaded once.
 *
 * When two feeds give a catalogue with the same id, it is of the feed that has the id for an address, else of one on the
 * id's own server, else of the first; the other one is left out with the failure `id-taken`.
 *
 * @example
 * const fetch = async () => new Response(JSON.stringify(waterrijk), { headers: { 'content-type': 'application/json' } });
 * const { catalogues, feeds } = await loadCatalogues(['https://example.org/feed.json'], { fetch });
 * feeds[0].state; // → 'loaded'
 */
export const loadCatalogues = async (urls: readonly string[], options: LoadOptions): Promise<LoadedCatalogues> => {
  const { signal, concurrency = 6 } = options;
  if (!(Number.isInteger(concurrency) && concurrency > 0)) {
    throw new GedeeldError('not-a-count', 'concurrency must be a whole number from 1', { facts: { concurrency } });
  }
  if (signal?.aborted) throw signal.reason;
  const asked = [...new Set(urls)];
  const loaded = new Array<LoadedFeed>(asked.length);
  const report = reporter(asked.length, options.onProgress);
  let next = 0;
  const work = async (): Promise<void> => {
    while (next < asked.length) {
      const at = next++;
      loaded[at] = await loadOne(asked[at]!, options, report);
    }
  };
  await Promise.all(Array.from({ length: Math.min(concurrency, asked.length) }, work));
  const feeds = withoutImpostors(loaded);
  return { catalogues: feeds.flatMap(({ catalogue }) => catalogue ?? []), feeds };
};

type Report = (state: FeedProgress['state'], feed: { url: string; pages: number; bytes: number }) => void;

const reporter = (total: number, onProgress: LoadOptions['onProgress']): Report => {
  let done = 0;
  return (state, feed) => {
    if (state !== 'started' && state !== 'reading') done++;
    onProgress?.({ ...feed, state, done, total });
  };
};

const loadOne = async (url: string, options: LoadOptions, report: Report): Promise<LoadedFeed> => {
  const { fetch, signal, known = [], maxBytes = 20_000_000, timeLimit = 15_000, maxPages = 100 } = options;
  let reached = { url, pages: 0, bytes: 0 };
  report('started', reached);
  const feed = await loadFeed({
    url,
    fetch,
    signal,
    known: known.find((copy) => copy.url === url),
    pause: options.pause ?? (() => Promise.resolve()),
    maxBytes,
    timeLimit,
    maxPages,
    onPage: (pages, bytes) => {
      reached = { url, pages, bytes };
      report('reading', reached);
    },
  });
  report(feed.state, reached);
  return feed;
};

/** How good a feed's claim is to the id of its catalogue; the lowest is best. */
const claim = ({ url, catalogue }: LoadedFeed): number => {
  const [address, id] = [webUrl(url), webUrl(catalogue?.id ?? '')];
  if (address === undefined || id === undefined) return 2;
  if (address.href === id.href) return 0;
  return address.origin === id.origin ? 1 : 2;
};

const withoutImpostors = (feeds: readonly LoadedFeed[]): LoadedFeed[] => {
  const owners = new Map<string, LoadedFeed>();
  for (const feed of feeds) {
    if (feed.catalogue === undefined) continue;
    const owner = owners.get(feed.catalogue.id);
    if (owner === undefined || claim(feed) < claim(owner)) owners.set(feed.catalogue.id, feed);
  }
  return feeds.map((feed) => {
    const { url, catalogue, problems } = feed;
    if (catalogue === undefined || owners.get(catalogue.id) === feed) return feed;
    return { url, state: 'failed', problems, failure: { code: 'id-taken', url, id: catalogue.id }, pages: [] };
  });
};
