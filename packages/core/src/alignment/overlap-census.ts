import type { Id } from '../model/id.js';
import type { Contributor, Overlap } from './overlap.js';
import { overlapOf, OVERLAPS } from './overlap.js';
import { meetingClasses, placeClasses } from './place-classes.js';
import type { PlaceClass } from './place-classes.js';

/**
 * Which contributors to a goal are in some pair of each kind of overlap, without looking at every pair: thousands of
 * actions may share a goal.
 *
 * What decides about a pair is who meets (place, people and time), whether one needs the other, and whether their
 * mechanisms or their practices are the same. So contributors are put together in classes that state the same place and
 * people; within a class, those of a mechanism or a practice that are there at the same time are counted by binary search
 * instead of listed (see {@link PlaceClass}). For a contributor it is then enough to know whether a count, less the
 * contributor and those it needs, is more than zero.
 */
export const overlapCensus = (contributors: readonly Contributor[]): ReadonlyMap<Overlap, readonly Id[]> => {
  const classes = placeClasses(contributors);
  const partners = neededPartners(contributors);
  const found = new Map<Overlap, Id[]>(OVERLAPS.map((overlap) => [overlap, []]));
  for (const one of contributors) {
    const own = classes.of(one);
    const meeting = meetingClasses(classes, own);
    const needed = partners.get(one.id) ?? [];
    const census: Census = { one, own, meeting, needed, classOf: classes.of };
    if (isReinforcing(census)) found.get('reinforcing-actions')!.push(one.id);
    if (countSame(census) > 0) found.get('duplicate-actions')!.push(one.id);
    if (isUndecided(census)) found.get('overlap-undecided')!.push(one.id);
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
    meeting.some((other) => other.all(one) - other.unsaid(one) - other.sharing(one.mechanisms, one) > 0));

/** How many do the same as this one, in the same place for the same people, and are not needed by it. */
const countSame = ({ one, own, needed }: Census): number =>
  doSame(one, own) - needed.filter((other) => overlapWithoutNeeds(one, other) === 'duplicate-actions').length;

/** Whether something meets this one that neither reinforces it nor does the same. */
const isUndecided = ({ one, own, meeting, needed, classOf }: Census): boolean =>
  meeting.some((other) => {
    const saysNothing = one.mechanisms.length === 0;
    const alike = saysNothing ? other.all(one) : other.unsaid(one) + other.sharing(one.mechanisms, one);
    const same = other === own ? doSame(one, own) + 1 : 0;
    const alsoNeeded = needed.filter(
      (partner) => classOf(partner) === other && overlapWithoutNeeds(one, partner) === 'overlap-undecided',
    );
    return alike - same - alsoNeeded.length > 0;
  });

/** The others in its class with one of its mechanisms, or with its practice and no other mechanism. */
const doSame = (one: Contributor, own: PlaceClass): number => {
  if (one.place === undefined) return 0;
  const { mechanisms, basedOn } = one;
  if (mechanisms.length === 0) return basedOn === undefined ? 0 : own.ofPractice(basedOn, one) - 1;
  const unsaid = basedOn === undefined ? 0 : own.ofPracticeUnsaid(basedOn, one);
  return own.sharing(mechanisms, one) - 1 + unsaid;
};

const overlapWithoutNeeds = (one: Contributor, other: Contributor): Overlap | undefined =>
  overlapOf({ ...one, needs: NO_NEEDS }, { ...other, needs: NO_NEEDS });

const NO_NEEDS: ReadonlySet<Id> = new Set();

/** For every contributor, the others that it needs or that need it, if they meet. Linear in the needs. */
const neededPartners = (contributors: readonly Contributor[]): ReadonlyMap<Id, readonly Contributor[]> => {
  const byId = new Map(contributors.map((contributor) => [contributor.id, contributor]));
  const partners = new Map<Id, Set<Contributor>>();
  const join = (one: Contributor, other: Contributor): void => {
    partners.set(one.id, (partners.get(one.id) ?? new Set<Contributor>()).add(other));
  };
  for (const one of contributors) {
    for (const need of one.needs) {
      const other = byId.get(need);
      if (other === undefined || other === one || overlapOf(one, other) === undefined) continue;
      join(one, other);
      join(other, one);
    }
  }
  return new Map(Array.from(partners, ([id, others]) => [id, [...others]]));
};
