import type { Id } from '../model/id.js';
import type { Contributor } from './contributors.js';
import type { Overlap } from './overlap.js';
import { overlapOf, OVERLAPS } from './overlap.js';
import { meetingClasses, placeClasses } from './place-classes.js';
import type { PlaceClass } from './place-classes.js';

/** Which contributors to a goal are in some pair of each kind of overlap; the kinds in the order of `OVERLAPS`. */
export type OverlapCensus = readonly (readonly Id[])[];

/** Finds it by looking at every pair: for the few contributors that most goals have, at most {@link MOST_BY_PAIRS}. */
export const censusByPairs = (contributors: readonly Contributor[]): OverlapCensus => {
  // For every kind of overlap a bit for each contributor that is in it.
  const members = [0, 0, 0];
  for (let at = 0; at < contributors.length; at += 1) {
    for (let after = at + 1; after < contributors.length; after += 1) {
      const overlap = overlapOf(contributors[at]!, contributors[after]!);
      if (overlap !== undefined) members[OVERLAPS.indexOf(overlap)]! |= (1 << at) | (1 << after);
    }
  }
  return members.map((those) => (those === 0 ? NOBODY : idsOf(contributors, those)));
};

const NOBODY: readonly Id[] = Object.freeze([]);

/** As many as there are bits to hold them; and up to here it is less work than preparing to count. */
export const MOST_BY_PAIRS = 16;

const idsOf = (contributors: readonly Contributor[], members: number): readonly Id[] => {
  const ids: Id[] = [];
  for (let at = 0; at < contributors.length; at += 1) {
    if ((members & (1 << at)) !== 0) ids.push(contributors[at]!.profile.id);
  }
  return ids;
};

/**
 * Finds it without looking at every pair: thousands of actions may share a goal.
 *
 * What decides about a pair is who meets (place, people and time), whether one needs the other, and whether their
 * mechanisms or their practices are the same. So contributors are put together in classes that state the same place and
 * people; within a class, those of a mechanism or a practice that are there at the same time are counted by binary search
 * instead of listed (see {@link PlaceClass}). For a contributor it is then enough to know whether a count, less the
 * contributor and those it needs, is more than zero.
 */
export const censusByCounting = (contributors: readonly Contributor[]): OverlapCensus => {
  const classes = placeClasses(contributors);
  const partners = neededPartners(contributors);
  const found = OVERLAPS.map((): Id[] => []);
  const [reinforcing, duplicate, undecided] = found;
  for (const one of contributors) {
    const own = classes.of(one);
    const needed = partners.get(one) ?? [];
    const census: Census = { one, own, meeting: meetingClasses(classes, own), needed, classOf: classes.of };
    if (isReinforcing(census)) reinforcing!.push(one.profile.id);
    if (countSame(census) > 0) duplicate!.push(one.profile.id);
    if (isUndecided(census)) undecided!.push(one.profile.id);
  }
  return found;
};

interface Census {
  readonly one: Contributor;
  readonly own: PlaceClass;
  readonly meeting: readonly PlaceClass[];
  /** Those that it needs or that need it, and that it meets. */
  readonly needed: readonly Contributor[];
  readonly classOf: (contributor: Contributor) => PlaceClass;
}

const isReinforcing = ({ one, meeting, needed }: Census): boolean =>
  needed.length > 0 ||
  (one.mechanisms.length > 0 &&
    meeting.some(
      (other) => other.all(one.profile) - other.unsaid(one.profile) - other.sharing(one.mechanisms, one.profile) > 0,
    ));

/** How many do the same as this one, in the same place for the same people, and are not needed by it. */
const countSame = ({ one, own, needed }: Census): number =>
  doSame(one, own) - needed.filter((other) => overlapWithoutNeeds(one, other) === 'duplicate-actions').length;

/** Whether something meets this one that neither reinforces it nor does the same. */
const isUndecided = ({ one, own, meeting, needed, classOf }: Census): boolean =>
  meeting.some((other) => {
    const saysNothing = one.mechanisms.length === 0;
    const alike = saysNothing
      ? other.all(one.profile)
      : other.unsaid(one.profile) + other.sharing(one.mechanisms, one.profile);
    const same = other === own ? doSame(one, own) + 1 : 0;
    const alsoNeeded = needed.filter(
      (partner) => classOf(partner) === other && overlapWithoutNeeds(one, partner) === 'overlap-undecided',
    );
    return alike - same - alsoNeeded.length > 0;
  });

/** The others in its class with one of its mechanisms, or with its practice and no other mechanism. */
const doSame = ({ profile, mechanisms }: Contributor, own: PlaceClass): number => {
  const { place, basedOn } = profile;
  if (place === undefined) return 0;
  if (mechanisms.length === 0) return basedOn === undefined ? 0 : own.ofPractice(basedOn, profile) - 1;
  const unsaid = basedOn === undefined ? 0 : own.ofPracticeUnsaid(basedOn, profile);
  return own.sharing(mechanisms, profile) - 1 + unsaid;
};

const overlapWithoutNeeds = (one: Contributor, other: Contributor): Overlap | undefined =>
  overlapOf({ ...one, needs: NO_NEEDS }, { ...other, needs: NO_NEEDS });

const NO_NEEDS: readonly Id[] = Object.freeze([]);

/** For every contributor, the others that it needs or that need it, if they meet. Linear in the needs. */
const neededPartners = (contributors: readonly Contributor[]): ReadonlyMap<Contributor, readonly Contributor[]> => {
  const byId = new Map(contributors.map((contributor) => [contributor.profile.id, contributor]));
  const partners = new Map<Contributor, Set<Contributor>>();
  const join = (one: Contributor, other: Contributor): void => {
    const known = partners.get(one);
    if (known === undefined) partners.set(one, new Set([other]));
    else known.add(other);
  };
  for (const one of contributors) {
    for (const need of one.needs) {
      const other = byId.get(need);
      if (other === undefined || other === one || overlapOf(one, other) === undefined) continue;
      join(one, other);
      join(other, one);
    }
  }
  return new Map(Array.from(partners, ([one, others]) => [one, [...others]]));
};
