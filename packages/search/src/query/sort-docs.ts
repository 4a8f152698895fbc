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
  const keys = new Float64Array(docs.length);
  const bits = relevance === undefined ? undefined : new Uint32Array(relevance.buffer);
  for (let at = 0; at < docs.length; at++) {
    const doc = docs[at]!;
    const irrelevance = bits === undefined ? 0 : ALL_BITS - bits[doc]!;
    keys[at] = isFailing[doc]! * FAILING + irrelevance * RANKS + rankOf[doc]!;
  }
  keys.sort();
  const sorted = new Uint32Array(keys.length);
  for (let at = 0; at < keys.length; at++) sorted[at] = docAt[keys[at]! % RANKS]!;
  return sorted;
};

const ALL_BITS = 0xffffffff;
/** More practices than this have no rank of their own: {@link MOST_PRACTICES}. */
const RANKS = 2 ** 20;
const FAILING = 2 ** 52;

/** How many practices one index can hold. */
export const MOST_PRACTICES = RANKS;
