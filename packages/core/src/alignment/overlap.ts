import type { References } from '../contributions/references.js';
import type { Day } from '../model/date.js';
import { firstDay, lastDay } from '../model/date.js';
import type { Audience } from '../model/audience.js';
import type { Id } from '../model/id.js';
import { areaKeys, areasMeet } from './areas.js';
import { audiencesMeet } from './audiences.js';
import type { LinkGrades } from './groundwork.js';

/** How two actions that work on the same goal, for the same people, in the same place and time, go together. */
export const OVERLAPS = ['reinforcing-actions', 'duplicate-actions', 'overlap-undecided'] as const;
export type Overlap = (typeof OVERLAPS)[number];

/** A live action with a direct link of support to a goal, and what decides whether it overlaps with another. */
export interface Contributor {
  readonly id: Id;
  readonly audience: Audience | undefined;
  readonly areas: readonly string[];
  /** Before every day when the action says no start; `to` after every day when it says no end. */
  readonly from: Day;
  readonly to: Day;
  /** The ways it works toward this goal, sorted; none where nobody said. */
  readonly mechanisms: readonly string[];
  /** The full IRI of the practice it was made after. */
  readonly basedOn: string | undefined;
  /** What its links to this goal need. */
  readonly needs: ReadonlySet<Id>;
  /** The same for all that state the same area and the same audience; `undefined` unless both are stated. */
  readonly place: string | undefined;
}

/** The live actions with a direct link of support to a goal, in the order in which their links first appear. */
export const contributorsTo = ({ graph, setting, live }: LinkGrades, goal: number): readonly Contributor[] => {
  const { agenda, references } = setting;
  const links = new Map<number, number[]>();
  for (let at = graph.supportIncoming.start[goal]!; at < graph.supportIncoming.start[goal + 1]!; at += 1) {
    const link = graph.supportIncoming.links[at]!;
    const node = graph.from[link]!;
    if (live[node] !== 0) links.set(node, [...(links.get(node) ?? []), link]);
  }
  const contributors = Array.from(links, ([node, own]): Contributor => {
    const { id, audience, area, basedOn, period } = agenda.actions[node - graph.goalCount]!;
    const contributions = own.map((link) => agenda.contributions[link]!);
    const areas = areaKeys(area);
    return {
      id,
      audience,
      areas,
      from: period?.from === undefined ? '' : firstDay(period.from),
      to: period?.to === undefined ? AFTER_EVERY_DAY : lastDay(period.to),
      mechanisms: [...new Set(contributions.flatMap(({ mechanism }) => (mechanism?.trim() ? [mechanism] : [])))].sort(),
      basedOn: basedOnIri(basedOn, references),
      needs: new Set(contributions.flatMap(({ needs }) => needs ?? [])),
      place: placeOf(areas, audience),
    };
  });
  // A period that ends before it begins has no day to meet another on.
  return contributors.filter(({ from, to }) => from <= to);
};

/** How two contributors to one goal overlap; `undefined` when they do not. */
export const overlapOf = (one: Contributor, other: Contributor): Overlap | undefined => {
  const meet =
    one.from <= other.to &&
    other.from <= one.to &&
    areasMeet(one.areas, other.areas) &&
    audiencesMeet(one.audience, other.audience);
  if (!meet) return undefined;
  if (needOneAnother(one, other) || workDifferently(one, other)) return 'reinforcing-actions';
  return doTheSame(one, other) ? 'duplicate-actions' : 'overlap-undecided';
};

export const needOneAnother = (one: Contributor, other: Contributor): boolean =>
  one.needs.has(other.id) || other.needs.has(one.id);

const workDifferently = (one: Contributor, other: Contributor): boolean =>
  one.mechanisms.length > 0 && other.mechanisms.length > 0 && !workTheSame(one, other);

const workTheSame = (one: Contributor, other: Contributor): boolean =>
  one.mechanisms.some((mechanism) => other.mechanisms.includes(mechanism));

const doTheSame = (one: Contributor, other: Contributor): boolean =>
  one.place !== undefined &&
  one.place === other.place &&
  (workTheSame(one, other) || (one.basedOn !== undefined && one.basedOn === other.basedOn));

const AFTER_EVERY_DAY = '~';

const basedOnIri = (basedOn: string | undefined, { iri }: References): string | undefined =>
  basedOn === undefined ? undefined : iri(basedOn);

const placeOf = (areas: readonly string[], audience: Audience | undefined): string | undefined => {
  const groups = audience?.groups ?? [];
  if (areas.length === 0 || audience === undefined || (groups.length === 0 && audience.ages === undefined))
    return undefined;
  const { ages } = audience;
  return JSON.stringify([
    [...areas].sort(),
    [...new Set(groups)].sort(),
    ages === undefined ? null : [ages.from, ages.to],
  ]);
};
