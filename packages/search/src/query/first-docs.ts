import type { Docs } from './count-facets.js';
import type { Ranking } from './ranking.js';
import { smallest } from './smallest.js';

/**
 * The first practices in the order they are shown: those the place is known to fail last, then the most relevant, then
 * by rank.
 *
 * All three go into one number per practice, and numbers sort fast: a bit for failing, 32 for relevance (a positive float
 * sorts as its bits do; turned round, the greatest comes first) and 20 for rank. Together they are the 53 bits that a
 * number holds exactly.
 */
export const firstDocs = (
  docs: Docs,
  relevance: Float32Array | undefined,
  { ranking: { rankOf, docAt, isFailing }, count }: { ranking: Ranking; count: number },
): number[] => {
  if (relevance === undefined) return inRankOrder(docs, docAt, count);
  const keys = new Float64Array(docs.length);
  const bits = new Uint32Array(relevance.buffer);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at]!;
    keys[at] = isFailing[doc]! * FAILING + (ALL_BITS - bits[doc]!) * RANKS + rankOf[doc]!;
  }
  return Array.from(smallest(keys, count), (key) => docAt[key % RANKS]!);
};

/** Rank puts failing ones last already, so nothing is left to sort. */
const inRankOrder = (docs: Docs, docAt: Uint32Array, count: number): number[] => {
  const isAsked = new Uint8Array(docAt.length);
  for (let at = 0; at < docs.length; at++) isAsked[docs[at]!] = 1;
  const sorted: number[] = [];
  for (let at = 0; at < docAt.length && sorted.length < count; at++) {
    if (isAsked[docAt[at]!] === 1) sorted.push(docAt[at]!);
  }
  return sorted;
};

const ALL_BITS = 0xffffffff;
/** More practices than this have no rank of their own: {@link MOST_PRACTICES}. */
const RANKS = 2 ** 20;
const FAILING = 2 ** 52;

/** How many practices one index can hold. */
export const MOST_PRACTICES = RANKS;
