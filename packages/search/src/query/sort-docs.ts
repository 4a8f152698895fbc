import type { Ranking } from './ranking.js';

/**
 * Practices in the order they are shown: those the place is known to fail last, then the most relevant, then by rank.
 *
 * All three go into one number per practice, and numbers sort fast: a bit for failing, 32 for relevance (a positive float
 * sorts as its bits do; turned round, the greatest comes first) and 20 for rank. Together they are the 53 bits that a
 * number holds exactly.
 */
export const sortDocs = (
  docs: readonly number[],
  relevance: Float32Array | undefined,
  { rankOf, docAt, isFailing }: Ranking,
): Uint32Array => {
  if (relevance === undefined) return inRankOrder(docs, docAt);
  const keys = new Float64Array(docs.length);
  const bits = new Uint32Array(relevance.buffer);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at]!;
    keys[at] = isFailing[doc]! * FAILING + (ALL_BITS - bits[doc]!) * RANKS + rankOf[doc]!;
  }
  keys.sort();
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) sorted[at] = docAt[keys[at]! % RANKS]!;
  return sorted;
};

/** Rank puts failing ones last already, so nothing is left to sort. */
const inRankOrder = (docs: readonly number[], docAt: Uint32Array): Uint32Array => {
  const isAsked = new Uint8Array(docAt.length);
  for (const doc of docs) isAsked[doc] = 1;
  const sorted = new Uint32Array(docs.length);
  let count = 0;
  for (const doc of docAt) if (isAsked[doc] === 1) sorted[count++] = doc;
  return sorted;
};

const ALL_BITS = 0xffffffff;
/** More practices than this have no rank of their own: {@link MOST_PRACTICES}. */
const RANKS = 2 ** 20;
const FAILING = 2 ** 52;

/** How many practices one index can hold. */
export const MOST_PRACTICES = RANKS;
