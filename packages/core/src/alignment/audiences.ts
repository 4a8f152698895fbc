import type { AgeRange, Audience, AudienceGroup } from '../model/audience.js';

/** Whether two audiences have someone in common, as far as they say; what is not said limits nothing. */
export const audiencesMeet = (one: Audience | undefined, other: Audience | undefined): boolean =>
  one === undefined ||
  other === undefined ||
  (agesMeet(one.ages, other.ages) && groupsMeet(one.groups ?? [], other.groups ?? []));

const CHILDREN: ReadonlySet<AudienceGroup> = new Set(['children', 'young-people']);

/**
 * Whether an audience is of nothing but children. Help for parents or teachers reaches children of any age, and families
 * and newcomers may have children of any age. Ages without groups are ages of children: nothing in an agenda is about
 * adults of an age.
 */
export const isOfChildren = (audience: Audience | undefined): boolean => {
  if (audience === undefined) return false;
  const { ages, groups } = audience;
  return groups === undefined || groups.length === 0
    ? ages !== undefined
    : groups.every((group) => CHILDREN.has(group));
};

const agesMeet = (one: AgeRange | undefined, other: AgeRange | undefined): boolean =>
  one === undefined || other === undefined || (one.from <= other.to && other.from <= one.to);

const groupsMeet = (one: readonly AudienceGroup[], other: readonly AudienceGroup[]): boolean =>
  one.length === 0 ||
  other.length === 0 ||
  one.includes('everyone') ||
  other.includes('everyone') ||
  one.some((group) => other.includes(group));
