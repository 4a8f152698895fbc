import type { SearchField } from '@gedeeld/core';
import { SEARCH_FIELDS } from '@gedeeld/core';

/** How much it says that a word stands in a field. Chosen on the tuning half of the evaluation set. */
const FIELD_WEIGHTS: Readonly<Record<SearchField, number>> = {
  title: 5,
  problem: 3,
  summary: 3,
  challenges: 1.5,
  places: 2,
  steps: 1,
  details: 0.8,
  keywords: 0.8,
};

/** How much each way of finding a word counts, beside finding the word itself (1). Chosen on the tuning half too. */
export const WAY_WEIGHTS = {
  /** The two words of the query are one word in the text. */
  joined: 1,
  /** `ontbijt` in `ontbijtclub`. */
  inCompound: 0.75,
  /** `schoolontbijt`, and the text speaks of an `ontbijt` and of a `school`. */
  parts: 0.7,
  synonym: 0.7,
  synonymInCompound: 0.5,
  /** `ontb` in `ontbijt`. */
  prefix: 0.55,
  oneTypo: 0.5,
  twoTypos: 0.3,
  /** `jas` of `winterjas`, a word nobody wrote: only in what comes near. */
  piece: 0.4,
  synonymOfPiece: 0.25,
} as const;

/** For every set of fields how much it says that a word stands in those: more fields say more, ever less so. */
export const fieldScores = (): Float32Array => {
  const scores = new Float32Array(1 << SEARCH_FIELDS.length);
  for (let mask = 1; mask < scores.length; mask++) {
    const sum = SEARCH_FIELDS.reduce((total, field, bit) => total + (mask & (1 << bit) ? FIELD_WEIGHTS[field] : 0), 0);
    scores[mask] = sum / (sum + HALF);
  }
  return scores;
};

/** The weight at which half of what fields can say is said. */
const HALF = 3;
