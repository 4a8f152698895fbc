import type { LoadFailure } from './load-failure.js';
import { readLimited, type ReadOptions, type ReadResult } from './read-limited.js';
import { watchPolicy } from './watch-policy.js';

export interface FetchTextOptions extends ReadOptions {
  /** Ends the request when the visitor no longer needs it. */
  readonly signal: AbortSignal;
  /** Milliseconds for the whole answer, first byte to last. */
  readonly timeLimit: number;
  /** The hash that the text must have (`sha384-…`): any other is refused, as a broken network is. */
  readonly integrity?: string;
  /** Asks the server whether a stored copy is still good: for "try again". */
  readonly revalidate?: boolean;
}

export type FetchTextResult =
  | ReadResult
  /** `options.signal` ended it: nobody waits for an answer any more. */
  | { readonly aborted: true };

/**
 * Fetches a text from an address that nobody vouches for: without cookies or referrer, within a size and a time, and
 * never from another scheme than was asked for. Answers a failure as data; never throws.
 *
 * @param url a full `http(s)` address, as `resolveAddress` gives it
 */
export const fetchText = async (url: string, options: FetchTextOptions): Promise<FetchTextResult> => {
  const limit = limitTime(options);
  const policy = watchPolicy(url);
  try {
    const response = await fetch(url, requestInit(limit.signal, options));
    const refused = refuse(response, url, options.maxBytes);
    if (refused) {
      await response.body?.cancel();
      return { failure: refused };
    }
    return await readLimited(response, options);
  } catch (error) {
    if (options.signal.aborted) return { aborted: true };
    if (limit.passed()) return fail('time-out', { url, timeLimit: options.timeLimit });
    if (await policy.wasBlocked()) return fail('blocked', { url });
    return fail(navigator.onLine ? 'network' : 'offline', { url, reason: String(error) });
  } finally {
    policy.stop();
    limit.end();
  }
};

const fail = (code: LoadFailure['code'], facts: LoadFailure['facts']): FetchTextResult => ({
  failure: { code, facts },
});

/** Joins the caller's signal and the clock into one signal. */
const limitTime = ({ signal, timeLimit }: FetchTextOptions) => {
  const controller = new AbortController();
  let passed = false;
  const end = (): void => controller.abort();
  const timer = setTimeout(() => {
    passed = true;
    end();
  }, timeLimit);
  if (signal.aborted) end();
  signal.addEventListener('abort', end);
  return {
    signal: controller.signal,
    passed: () => passed,
    end: () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', end);
    },
  };
};

/**
 * No prototype: a page whose `Object.prototype` was given a `method` or an `integrity` would otherwise change every
 * request, because `fetch` reads inherited properties too.
 */
const requestInit = (signal: AbortSignal, options: FetchTextOptions): RequestInit =>
  Object.assign(Object.create(null) as RequestInit, {
    signal,
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    redirect: 'follow',
    cache: options.revalidate ? 'no-cache' : 'default',
    // Ours alone: on such a page an object without it seems to have one.
    integrity: Object.hasOwn(options, 'integrity') ? (options.integrity ?? '') : '',
  } satisfies RequestInit);

const refuse = (response: Response, url: string, maxBytes: number): LoadFailure | undefined => {
  const { status, url: arrivedAt } = response;
  if (!isSameScheme(url, arrivedAt)) return { code: 'redirect', facts: { url, arrivedAt } };
  if (status === 404 || status === 410) return { code: 'not-found', facts: { url, status } };
  if (!response.ok) return { code: 'status', facts: { url, status } };
  const type = mediaType(response);
  if (!MAY_BE_JSON.test(type)) return { code: 'type', facts: { url, type } };
  // Compressed or not, an answer never has fewer bytes than it takes to send.
  const declared = Number(response.headers.get('content-length'));
  if (declared > maxBytes) return { code: 'too-large', facts: { url, bytes: declared, maxBytes } };
  return undefined;
};

/** From `http:` to `https:` is the one step to another scheme that only makes it safer. */
export const isSameScheme = (asked: string, arrivedAt: string): boolean => {
  if (arrivedAt === '') return true;
  const from = new URL(asked).protocol;
  const to = new URL(arrivedAt).protocol;
  return from === to || (from === 'http:' && to === 'https:');
};

/** JSON by name, or one of the types with which plain file servers send a file they do not know. */
const MAY_BE_JSON = /^(|application\/json|text\/json|[a-z]+\/[^;]*\+json|text\/plain|application\/octet-stream)$/;

const mediaType = (response: Response): string =>
  (response.headers.get('content-type') ?? '').split(';', 1).join('').trim().toLowerCase();
