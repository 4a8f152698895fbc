import { loadCatalogues, type FeedFailure, type FeedFetch, type LoadedFeed } from '@gedeeld/core';

import { isSameScheme } from './fetch-text.js';
import { isNoJson, type Answer, type LoadOutcome } from './load-catalogue.js';
import type { LoadFailure, LoadFailureCode } from './load-failure.js';
import type { FeedsRequest } from './one-feed.js';
import { resolveAddress } from './resolve-address.js';
import { takingBreath } from './take-breath.js';
import { watchPolicy } from './watch-policy.js';

/** Loads several addresses, and what they go on at: a part of the script, for a page that has them. */
export const loadAll = async (addresses: readonly string[], request: FeedsRequest): Promise<LoadOutcome> => {
  const { base, maxBytes, timeLimit, signal, onProgress, isEmpty } = request;
  const resolved = addresses.map((address) => resolveAddress(address, base));
  const urls = resolved.flatMap((one) => ('url' in one ? [one.url] : []));
  const reasons = new Map<string, LoadFailureCode>();
  try {
    const { catalogues, feeds } = await loadCatalogues(urls, {
      fetch: fetchFor(request.revalidate, reasons),
      signal,
      maxBytes,
      timeLimit,
      pause: takingBreath(),
      onProgress: ({ done, total }) => onProgress({ done, feeds: total }),
    });
    const failures = resolved.flatMap((one) => ('failure' in one ? [one.failure] : []));
    const missing = [...failures, ...feeds.flatMap((feed) => failureOf(feed, reasons))];
    const problems = feeds.flatMap((feed) => feed.problems);
    const [catalogue] = catalogues;
    if (!catalogue) return { failure: missing[0] ?? { code: 'address', facts: { src: addresses.join(' ') } } };
    const url = feeds.find((feed) => feed.catalogue === catalogue)?.url ?? '';
    if (isEmpty(catalogues)) return { failure: { code: 'empty', facts: { url }, problems } };
    return { answer: { url, catalogue, catalogues, problems, missing } satisfies Answer };
  } catch (error) {
    if (signal.aborted) return { aborted: true };
    return { failure: { code: 'network', facts: { url: urls.join(' '), reason: String(error) } } };
  }
};

/** The request of the page without its prototype, as `fetchText` makes it, and why it failed where core cannot know. */
const fetchFor =
  (revalidate: boolean, reasons: Map<string, LoadFailureCode>): FeedFetch =>
  async (url, request) => {
    const policy = watchPolicy(url);
    try {
      const cache = revalidate ? 'no-cache' : 'default';
      const response = await fetch(url, Object.assign(Object.create(null) as RequestInit, request, { cache }));
      if (isSameScheme(url, response.url)) return response;
      reasons.set(url, 'redirect');
      throw new TypeError('Redirected to another scheme');
    } catch (error) {
      if (!request.signal.aborted && (await policy.wasBlocked())) reasons.set(url, 'blocked');
      throw error;
    } finally {
      policy.stop();
    }
  };

const failureOf = (
  { url, failure, problems }: LoadedFeed,
  reasons: ReadonlyMap<string, LoadFailureCode>,
): readonly LoadFailure[] => {
  if (!failure) return [];
  const code = reasons.get(url) ?? codeOf(failure, problems[0]?.code);
  const facts = { url, ...('status' in failure && { status: failure.status }) };
  return [{ code, facts, problems }];
};

const codeOf = (failure: FeedFailure, problem: string | undefined): LoadFailureCode => {
  if (failure.code === 'not-reached') return navigator.onLine ? 'network' : 'offline';
  if (failure.code === 'status') return failure.status === 404 || failure.status === 410 ? 'not-found' : 'status';
  if (failure.code === 'no-catalogue') return isNoJson(problem ?? '') ? 'not-json' : 'format';
  return CODES[failure.code] ?? 'format';
};

const CODES: Partial<Readonly<Record<FeedFailure['code'], LoadFailureCode>>> = {
  'address-invalid': 'address',
  'wrong-type': 'type',
  'too-large': 'too-large',
  'too-slow': 'time-out',
  'cut-off': 'network',
};
