import { GedeeldError } from '../error.js';
import type { LocalContext } from '../model/local-context.js';
import type { FeatureValue, PlaceFeature } from './features.js';
import { compareFeature, PLACE_FEATURES } from './features.js';

/** How well something from one place is expected to fit in another (in Dutch: verwachte fit). */
export const FITS = ['near', 'partly', 'far', 'unknown'] as const;
/**
 * How well two places are alike: `near` from 0.7, `far` below 0.4, `partly` between, `unknown` with fewer than three
 * figures known of both.
 */
export type Fit = (typeof FITS)[number];

/** One feature of two places. */
export interface FeatureSimilarity {
  readonly feature: PlaceFeature;
  readonly mine: FeatureValue;
  /** `null` when it is not known there, or is a figure of another level than ours. */
  readonly theirs: FeatureValue | null;
  /** How alike, 0 to 1; `null` when unknown. */
  readonly score: number | null;
  readonly weight: number;
}

/** How alike two places are, and how much of that is known. */
export interface Similarity {
  /** 0 (as unlike as can be) to 1 (the same), over the features known of both; `null` when there are none. */
  readonly score: number | null;
  /** The score if every unknown feature turned out as unlike as can be. */
  readonly low: number;
  /** The score if every unknown feature turned out the same. */
  readonly high: number;
  /** How many features are known of both. */
  readonly known: number;
  /** How many features are known of mine: "6 of 8 known". */
  readonly of: number;
  readonly features: readonly FeatureSimilarity[];
  readonly fit: Fit;
  /** The unknown feature that weighs most: what to look up first. */
  readonly mattersMost: PlaceFeature | null;
}

/** How much each feature counts. */
export interface SimilarityOptions {
  /** How much each feature counts, 0 or more; one that is not named counts 1. */
  readonly weights?: Partial<Readonly<Record<PlaceFeature, number>>>;
}

/**
 * How alike two places are (Gower 1971): the weighted mean, over the features known of both, of how alike they are in
 * each. Only the features known of `mine` are looked at, so the score says "how much is theirs like ours" and not the
 * other way round. Throws a `GedeeldError` for a weight that is negative or no number.
 *
 * @example
 * const mine = { urbanity: 2, inhabitants: 80_000, schoolWeighting: 34, phases: [] };
 * const theirs = { urbanity: 2, inhabitants: 80_000, schoolWeighting: 34, phases: [] };
 * const { score, known, of, fit } = similarity(mine, theirs);
 * [score, known, of, fit]; // → [ 1, 3, 3, 'near' ]
 */
export const similarity = (mine: LocalContext, theirs: LocalContext, options: SimilarityOptions = {}): Similarity => {
  const features = PLACE_FEATURES.flatMap((feature): FeatureSimilarity[] => {
    const pair = compareFeature(feature, mine, theirs);
    if (pair.mine === undefined) return [];
    const weight = checkedWeight(feature, options.weights?.[feature] ?? 1);
    return [{ feature, mine: pair.mine, theirs: pair.theirs ?? null, score: pair.likeness ?? null, weight }];
  });
  const known = features.filter((feature) => feature.score !== null);
  const score = weightedMean(known, 0);
  return {
    score,
    low: weightedMean(features, 0) ?? 0,
    high: weightedMean(features, 1) ?? 1,
    known: known.length,
    of: features.length,
    features,
    fit: fitOf(score, known.length),
    mattersMost: heaviestUnknown(features),
  };
};

// Cut-offs to be set anew from the quantiles of real pairs, once figures of all municipalities are imported.
const NEAR = 0.7;
const FAR = 0.4;
const ENOUGH_FEATURES = 3;
/** A score that is 0.7 on paper may be 0.6999999999 in binary; the cut-offs are meant on paper. */
const ROUNDING = 1e-9;

const fitOf = (score: number | null, known: number): Fit => {
  if (score === null || known < ENOUGH_FEATURES) return 'unknown';
  if (score + ROUNDING >= NEAR) return 'near';
  return score + ROUNDING < FAR ? 'far' : 'partly';
};

/** `null` when nothing weighs anything. */
const weightedMean = (features: readonly FeatureSimilarity[], unknownAs: 0 | 1): number | null => {
  let sum = 0;
  let weights = 0;
  for (const { score, weight } of features) {
    sum += weight * (score ?? unknownAs);
    weights += weight;
  }
  return weights > 0 ? sum / weights : null;
};

const heaviestUnknown = (features: readonly FeatureSimilarity[]): PlaceFeature | null => {
  let heaviest: FeatureSimilarity | undefined;
  for (const feature of features) {
    if (feature.score === null && feature.weight > (heaviest?.weight ?? -1)) heaviest = feature;
  }
  return heaviest?.feature ?? null;
};

const checkedWeight = (feature: PlaceFeature, weight: number): number => {
  if (Number.isFinite(weight) && weight >= 0) return weight;
  throw new GedeeldError('weight-below-zero', `The weight of "${feature}" must be 0 or more`, {
    facts: { feature, weight },
  });
};
