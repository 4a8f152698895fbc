/** For whom something is meant. `everyone` counts as each of the others. */
export const AUDIENCE_GROUPS = [
  'children',
  'young-people',
  'parents',
  'teachers',
  'school-team',
  'newcomers',
  'families',
  'adults',
  'everyone',
] as const;
/** One of {@link AUDIENCE_GROUPS}. */
export type AudienceGroup = (typeof AUDIENCE_GROUPS)[number];

/** Ages in years, both included; −1 is before birth, fractions are allowed. */
export interface AgeRange {
  readonly from: number;
  readonly to: number;
}

/** For whom something is meant. */
export interface Audience {
  readonly ages?: AgeRange;
  readonly groups: readonly AudienceGroup[];
}
