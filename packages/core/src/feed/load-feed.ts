import type { Catalogue } from '../model/catalogue.js';
import type { Problem } from '../problems/problem.js';
import type { FeedFailure } from './feed-failure.js';
import { FeedStopped } from './feed-failure.js';
import type { PageValidators } from './fetch-page.js';
import { fetchPage } from './fetch-page.js';
import { mergeDocuments } from './merge-catalogues.js';
import { parseCatalogueTextGradually } from './parse-catalogue-text.js';
import type { FeedFetch, Signal } from './web.js';
import { limitedSignal, webUrl } from './web.js';

/** One page of a feed as it was last read, to keep for the next time. */
export interface FeedPage extends PageValidators {
  readonly url: string;
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
}

/**
 * How a feed came out.
 *
 * - `loaded`: all of it was read; `unchanged`: all pages are as they were;
 * - `partly`: the first pages were read, a later one was not (`failure`);
 * - `kept`: it could not be had now, and the copy that was handed in stands in for it (`failure`);
 * - `failed`: there is nothing (`failure`).
 */
export type FeedState = 'loaded' | 'unchanged' | 'partly' | 'kept' | 'failed';

/** What came of one feed. Hand it in the next time as the last good copy. */
export interface LoadedFeed {
  /** As it was asked for. */
  readonly url: string;
  readonly state: FeedState;
  /** All pages as one; absent when the feed failed. */
  readonly catalogue?: Catalogue;
  /** What is wrong with the data, page by page; only ever this feed's. */
  readonly problems: readonly Problem[];
  readonly failure?: FeedFailure;
  /** For the next time. */
  readonly pages: readonly FeedPage[];
}

/** How much of a feed is read, and for how long. */
export interface FeedLimits {
  /** Bytes of one page, unpacked: 20 million when left out. */
  readonly maxBytes: number;
  /** Milliseconds for a whole feed: 15,000 when left out. */
  readonly timeLimit: number;
  /** Pages of one feed: 100 when left out. */
  readonly maxPages: number;
}

export interface FeedTask extends FeedLimits {
  readonly url: string;
  readonly fetch: FeedFetch;
  readonly signal: Signal | undefined;
  readonly known: LoadedFeed | undefined;
  readonly pause: () => Promise<unknown>;
  readonly onPage: (pages: number, bytes: number) => void;
}

/** Loads one feed with all its pages. Throws only when the signal is given. */
export const loadFeed = async (task: FeedTask): Promise<LoadedFeed> => {
  const { url, timeLimit, known } = task;
  const slow = new FeedStopped({ code: 'too-slow', url, seconds: timeLimit / 1000 });
  const limit = limitedSignal(task.signal, timeLimit, slow);
  const progress: Progress = { pages: [], problems: [], isChanged: false };
  try {
    await readPages({ ...task, signal: limit.signal }, progress);
    return outcome(progress, task);
  } catch (error) {
    if (task.signal?.aborted) throw task.signal.reason;
    const stopped = limit.signal.aborted ? slow : error;
    if (!(stopped instanceof FeedStopped)) throw error;
    // Hangs up on a server that is still talking.
    limit.abort(slow);
    return fallBack(progress, { url, known, failure: stopped.failure });
  } finally {
    limit.stop();
  }
};

interface Progress {
  readonly pages: FeedPage[];
  readonly problems: Problem[];
  isChanged: boolean;
}

const readPages = async (task: FeedTask, progress: Progress): Promise<void> => {
  const first = webUrl(task.url);
  if (first === undefined) throw new FeedStopped({ code: 'address-invalid', url: task.url });
  const knownPages = new Map(task.known?.pages.map((page): [string, FeedPage] => [page.url, page]));
  const seen = new Set<string>();
  let bytes = 0;
  for (let url: string | undefined = first.href; url !== undefined;) {
    if (seen.size === task.maxPages) {
      throw new FeedStopped({ code: 'too-many-pages', url, pages: task.maxPages });
    }
    seen.add(url);
    const page = await readPage(url, { task, progress, known: knownPages.get(url) });
    bytes += page.bytes;
    task.onPage(progress.pages.length, bytes);
    url = nextOf(page, seen);
  }
};

interface ReadPage {
  readonly page: FeedPage;
  /** Where it really was, after redirects. */
  readonly base: string;
  readonly bytes: number;
}

interface PageSetting {
  readonly task: FeedTask;
  readonly progress: Progress;
  readonly known: FeedPage | undefined;
}

const readPage = async (url: string, { task, progress, known }: PageSetting): Promise<ReadPage> => {
  const { fetch, maxBytes, pause } = task;
  const fetched = await fetchPage({ url, fetch, maxBytes, signal: task.signal!, known });
  if (fetched.kind === 'unchanged') {
    progress.pages.push(known!);
    progress.problems.push(...known!.problems);
    return { page: known!, base: url, bytes: 0 };
  }
  progress.isChanged = true;
  const { catalogue, problems } = await parseCatalogueTextGradually(fetched.text, pause, { maxBytes });
  progress.problems.push(...problems);
  if (catalogue === undefined) throw new FeedStopped({ code: 'no-catalogue', url });
  const expected = progress.pages[0]?.catalogue.id ?? catalogue.id;
  if (catalogue.id !== expected) throw new FeedStopped({ code: 'other-catalogue', url, id: catalogue.id });
  const { etag, lastModified } = fetched;
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) };
  const page = { url, catalogue, problems, ...validators };
  progress.pages.push(page);
  return { page, base: fetched.url, bytes: fetched.bytes };
};

/** A feed goes on at its own server only: else a stranger's file could send us to places behind our own wall. */
const nextOf = ({ page, base }: ReadPage, seen: ReadonlySet<string>): string | undefined => {
  const { next } = page.catalogue;
  if (next === undefined) return undefined;
  const found = webUrl(next, base);
  if (found === undefined || found.origin !== webUrl(base)?.origin || seen.has(found.href)) {
    throw new FeedStopped({ code: 'next-refused', url: page.url, next });
  }
  return found.href;
};

const outcome = (progress: Progress, { url, known }: FeedTask): LoadedFeed => {
  const { pages, problems, isChanged } = progress;
  const catalogue = joinPages(pages);
  if (wasEmptied(catalogue, known?.catalogue)) {
    return fallBack({ pages: [], problems, isChanged }, { url, known, failure: { code: 'emptied', url } });
  }
  return { url, state: isChanged ? 'loaded' : 'unchanged', catalogue, problems, pages };
};

/** The pages of a feed as one catalogue that does not go on. */
const joinPages = (pages: readonly FeedPage[]): Catalogue => {
  const joined: Omit<Catalogue, 'next'> & { next?: string } = {
    ...mergeDocuments(pages.map((page) => page.catalogue)),
  };
  delete joined.next;
  return joined;
};

const recordsIn = (catalogue: Catalogue): number =>
  catalogue.practices.length + catalogue.challenges.length + catalogue.agendas.length + catalogue.lessons.length;

/** A broken export is likelier than a publisher who takes everything away without a word. */
const wasEmptied = (now: Catalogue, before: Catalogue | undefined): boolean =>
  before !== undefined && recordsIn(now) === 0 && recordsIn(before) > 0 && now.removed.length === 0;

interface FallingBack {
  readonly url: string;
  readonly known: LoadedFeed | undefined;
  readonly failure: FeedFailure;
}

/** The copy that was handed in, or else the pages that were read before it went wrong. */
const fallBack = ({ pages, problems }: Progress, { url, known, failure }: FallingBack): LoadedFeed => {
  if (known?.catalogue !== undefined) {
    return { url, state: 'kept', catalogue: known.catalogue, problems, failure, pages: known.pages };
  }
  if (pages.length === 0) return { url, state: 'failed', problems, failure, pages };
  return { url, state: 'partly', catalogue: joinPages(pages), problems, failure, pages };
};
