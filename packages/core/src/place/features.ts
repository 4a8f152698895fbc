import type { Figure, LocalContext, Phase } from '../model/local-context.js';
import { figureValue } from '../model/local-context.js';

/** The features of a place that can be compared, in the order in which they are shown and added. */
export const PLACE_FEATURES = [
  'urbanity',
  'inhabitants',
  'pupils',
  'sesWoa.mean',
  'schoolWeighting',
  'multilingualShare',
  'lateEntryShare',
  'lowIncomeShare',
  'phases',
] as const;
/** A figure by which places are compared: one of `PLACE_FEATURES`. */
export type PlaceFeature = (typeof PLACE_FEATURES)[number];

/** What a place is like in one feature: a number in the feature's own unit, or the phases it has. */
export type FeatureValue = number | readonly Phase[];

/** What one place and another are like in a feature; `undefined` where it is not known, or cannot be compared. */
export interface FeaturePair {
  readonly mine: FeatureValue | undefined;
  readonly theirs: FeatureValue | undefined;
  /** How alike they are, 0 (not at all) to 1 (the same); `undefined` unless both are known. */
  readonly likeness: number | undefined;
}

/** Both places in one feature, and how alike they are in it (Gower 1971: every feature on its own scale). */
export const compareFeature = (feature: PlaceFeature, mine: LocalContext, theirs: LocalContext): FeaturePair => {
  if (feature === 'phases') return comparePhases(mine.phases ?? [], theirs.phases ?? []);
  const [one, other] = [figureOf(feature, mine), figureOf(feature, theirs)];
  const oneValue = one === undefined ? undefined : figureValue(one);
  if (one === undefined || oneValue === undefined || other === undefined || levelsDiffer(one, other)) {
    return { mine: oneValue, theirs: undefined, likeness: undefined };
  }
  const otherValue = figureValue(other);
  return { mine: oneValue, theirs: otherValue, likeness: LIKENESS[feature](oneValue, otherValue) };
};

type NumericFeature = Exclude<PlaceFeature, 'phases'>;

// Two places are as unlike as can be when they lie this far apart: four steps of urbanity, a thousand times the people
// (three powers of ten), two points of SES-WOA, the whole range of the school weighting (20 to 40), a share of one.
const within =
  (range: number) =>
  (one: number, other: number): number =>
    1 - Math.min(1, Math.abs(one - other) / range);
const withinPowersOfTen =
  (powers: number) =>
  (one: number, other: number): number =>
    one === other ? 1 : within(powers)(Math.log10(one), Math.log10(other));

const LIKENESS: Record<NumericFeature, (one: number, other: number) => number> = {
  urbanity: within(4),
  inhabitants: withinPowersOfTen(3),
  pupils: withinPowersOfTen(3),
  'sesWoa.mean': within(2),
  schoolWeighting: within(20),
  multilingualShare: within(1),
  lateEntryShare: within(1),
  lowIncomeShare: within(1),
};

const figureOf = (feature: NumericFeature, context: LocalContext): Figure | undefined =>
  feature === 'sesWoa.mean' ? context.sesWoa?.mean : context[feature];

/** A school's figure and its municipality's say different things; a bare number may be about either. */
const levelsDiffer = (one: Figure, other: Figure): boolean =>
  typeof one !== 'number' && typeof other !== 'number' && one.level !== other.level;

/** The phases both have, out of all that either has (Jaccard). No phases at all is not known. */
const comparePhases = (mine: readonly Phase[], theirs: readonly Phase[]): FeaturePair => {
  if (mine.length === 0) return { mine: undefined, theirs: undefined, likeness: undefined };
  if (theirs.length === 0) return { mine, theirs: undefined, likeness: undefined };
  const [ours, others] = [new Set(mine), new Set(theirs)];
  const shared = [...ours].filter((phase) => others.has(phase)).length;
  return { mine, theirs, likeness: shared / (ours.size + others.size - shared) };
};
