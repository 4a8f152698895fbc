import type { Contributor } from './contributors.js';
import { areasMeet } from './areas.js';
import { audiencesMeet } from './audiences.js';

/** How two actions that work on the same goal, for the same people, in the same place and time, go together. */
export const OVERLAPS = ['reinforcing-actions', 'duplicate-actions', 'overlap-undecided'] as const;
/** One of {@link OVERLAPS}. */
export type Overlap = (typeof OVERLAPS)[number];

/** How two contributors to one goal overlap; `undefined` when they do not. */
export const overlapOf = (one: Contributor, other: Contributor): Overlap | undefined => {
  const here = one.profile;
  const there = other.profile;
  const meet =
    here.from <= there.to &&
    there.from <= here.to &&
    areasMeet(here.areas, there.areas) &&
    audiencesMeet(here.audience, there.audience);
  if (!meet) return undefined;
  if (needOneAnother(one, other) || workDifferently(one, other)) return 'reinforcing-actions';
  return doTheSame(one, other) ? 'duplicate-actions' : 'overlap-undecided';
};

const needOneAnother = (one: Contributor, other: Contributor): boolean =>
  (one.needs.length > 0 && one.needs.includes(other.profile.id)) ||
  (other.needs.length > 0 && other.needs.includes(one.profile.id));

const workDifferently = (one: Contributor, other: Contributor): boolean =>
  one.mechanisms.length > 0 && other.mechanisms.length > 0 && !workTheSame(one, other);

const workTheSame = (one: Contributor, other: Contributor): boolean =>
  one.mechanisms.some((mechanism) => other.mechanisms.includes(mechanism));

const doTheSame = (one: Contributor, other: Contributor): boolean =>
  one.profile.place !== undefined &&
  one.profile.place === other.profile.place &&
  (workTheSame(one, other) || sharePractice(one, other));

const sharePractice = (one: Contributor, other: Contributor): boolean =>
  one.profile.basedOn !== undefined && one.profile.basedOn === other.profile.basedOn;
