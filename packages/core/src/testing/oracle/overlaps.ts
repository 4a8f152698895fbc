import type { Action } from '../../model/action.js';
import type { LocalizedText } from '../../model/localized-text.js';
import { codesMeet, isCode, periodsMeet } from './findings-actions.js';
import { agesMeet, groupsMeet } from './findings-contributions.js';
import { isLive } from './live.js';
import { fullIri } from './references.js';
import { isBlank } from './texts.js';
import type { OracleFinding, OracleLink, World } from './types.js';

export type OverlapCode = 'reinforcing-actions' | 'duplicate-actions' | 'overlap-undecided';

export interface OraclePair {
  readonly code: OverlapCode;
  readonly actions: readonly [string, string];
}

/** Every two live actions that work on the same goal at the same time, for the same children, in the same place. */
export const overlapPairs = (world: World, goal: string): OraclePair[] => {
  const direct = world.links.filter((link) => link.to === goal && link.effect === 'supports');
  const involved = world.agenda.actions.filter(
    (action) => isLive(action, world.agenda, world.today) && direct.some((link) => link.from === action.id),
  );
  return involved.flatMap((one, index) =>
    involved
      .slice(index + 1)
      .filter((other) => meet(one, other))
      .map((other) => ({ code: codeOf(world, [one, other], direct), actions: [one.id, other.id] as const })),
  );
};

/** One finding per goal and code, about the goal and the first 20 of the actions in its pairs. */
export const overlapFindings = (world: World): OracleFinding[] =>
  world.agenda.goals.flatMap((goal) => {
    const pairs = overlapPairs(world, goal.id);
    const codes: OverlapCode[] = ['reinforcing-actions', 'duplicate-actions', 'overlap-undecided'];
    return codes.flatMap((code) => {
      const actions = new Set(pairs.filter((pair) => pair.code === code).flatMap((pair) => pair.actions));
      const severity = code === 'duplicate-actions' ? ('warning' as const) : ('info' as const);
      const listed = [...actions].sort().slice(0, 20);
      return listed.length === 0 ? [] : [{ code, severity, subjects: [goal.id, ...listed] }];
    });
  });

const meet = (one: Action, other: Action): boolean => {
  const [first, second] = [one.audience, other.audience];
  const audiences =
    first === undefined || second === undefined || (agesMeet(first, second) && groupsMeet(first, second));
  return audiences && areasMeet(one.area, other.area) && periodsMeet(one.period, other.period);
};

const areasMeet = (one: readonly LocalizedText[], other: readonly LocalizedText[]): boolean => {
  const [first, second] = [placeNames(one), placeNames(other)];
  if (first.length === 0 || second.length === 0) return true;
  return first.some((place) => second.some((there) => samePlace(place, there)));
};

const samePlace = (one: string, other: string): boolean =>
  one === other || (isCode(one) && isCode(other) && codesMeet(one, other));

/** Codes as they are; of other places the name in every language, in small letters. */
const placeNames = (area: readonly LocalizedText[]): string[] =>
  area
    .flatMap((place) => (typeof place === 'string' ? [place] : Object.values(place)))
    .map((name) => (typeof name === 'string' ? name : name.text).trim())
    .filter((name) => name !== '')
    .map((name) => {
      const small = name.toLowerCase();
      return isCode(name) ? name : small;
    });

const codeOf = (world: World, [one, other]: [Action, Action], direct: readonly OracleLink[]): OverlapCode => {
  const ofOne = direct.filter((link) => link.from === one.id);
  const ofOther = direct.filter((link) => link.from === other.id);
  const needs = (links: readonly OracleLink[], id: string): boolean =>
    links.some((link) => link.contribution.needs.includes(id));
  const mechanisms = (links: readonly OracleLink[]): string[] =>
    links.flatMap(({ contribution: { mechanism } }) => (isBlank(mechanism) ? [] : [mechanism!]));
  const same = mechanisms(ofOne).some((mechanism) => mechanisms(ofOther).includes(mechanism));
  const differ = mechanisms(ofOne).length > 0 && mechanisms(ofOther).length > 0 && !same;
  if (needs(ofOne, other.id) || needs(ofOther, one.id) || differ) return 'reinforcing-actions';

  const iri = (ref: string | undefined): string | undefined =>
    ref === undefined ? undefined : fullIri(ref, world.catalogues);
  const samePractice = one.basedOn !== undefined && iri(one.basedOn) === iri(other.basedOn);
  return (samePractice || same) && sameScope(one, other) ? 'duplicate-actions' : 'overlap-undecided';
};

/** Whether both state an area and an audience, and the same ones. */
const sameScope = (one: Action, other: Action): boolean => {
  if (!saysWho(one) || !saysWho(other)) return false;
  if (one.area.length === 0 || other.area.length === 0) return false;
  const places = (action: Action): string[] => [...new Set(placeNames(action.area))].sort();
  const people = ({ audience }: Action): unknown[] => [
    audience?.ages?.from,
    audience?.ages?.to,
    [...new Set(audience?.groups)].sort(),
  ];
  return JSON.stringify([places(one), people(one)]) === JSON.stringify([places(other), people(other)]);
};

const saysWho = ({ audience }: Action): boolean =>
  audience !== undefined && (audience.ages !== undefined || audience.groups.length > 0);
