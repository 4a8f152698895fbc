import type { ContributionGraph } from '../contributions/contribution-graph.js';
import { SAYS } from '../contributions/says.js';
import type { Audience } from '../model/audience.js';
import type { Day } from '../model/date.js';
import { firstDay, lastDay } from '../model/date.js';
import type { Id } from '../model/id.js';
import { areaKeys } from './areas.js';
import type { LinkGrades } from './groundwork.js';
import type { Setting } from './setting.js';

/** What decides whether an action overlaps with another, whatever they work on. */
export interface Profile {
  readonly id: Id;
  readonly audience: Audience | undefined;
  readonly areas: readonly string[];
  /** Before every day when the action says no start; `to` after every day when it says no end. */
  readonly from: Day;
  readonly to: Day;
  /** The full IRI of the practice it was made after. */
  readonly basedOn: string | undefined;
  /** The same for all that state the same area and the same audience; `undefined` unless both are stated. */
  readonly place: string | undefined;
}

/** A live action with a direct link of support to a goal. */
export interface Contributor {
  readonly profile: Profile;
  /** The ways it works toward this goal, sorted; none where nobody said. */
  readonly mechanisms: readonly string[];
  /** What its links to this goal need. */
  readonly needs: readonly Id[];
}

/** A function that finds who contributes directly to a goal, in the order in which their links first appear. */
export const contributorFinder = (grades: LinkGrades): ((goal: number) => readonly Contributor[]) => {
  const { graph, setting, live } = grades;
  const { start, links } = graph.supportIncoming;
  const contributorOf = contributorReader(setting, graph);
  const hasTwo = (goal: number): boolean => {
    let first = -1;
    for (let at = start[goal]!; at < start[goal + 1]!; at += 1) {
      const node = graph.from[links[at]!]!;
      if (live[node] === 0 || node === first) continue;
      if (first >= 0) return true;
      first = node;
    }
    return false;
  };
  /** For every node, its place among the contributors to `placedFor`, the goal it was looked at for last. */
  const places = new Int32Array(graph.nodeCount);
  const placedFor = new Int32Array(graph.nodeCount).fill(-1);
  return (goal) => {
    // Most goals have one contributor, and nobody to overlap with.
    if (!hasTwo(goal)) return NOBODY;
    const contributors: Contributor[] = [];
    /** By place, all that was found of those that contribute more than once. */
    let repeated: Map<number, Contributor[]> | undefined;
    let inOrder = true;
    for (let at = start[goal]!; at < start[goal + 1]!; at += 1) {
      const link = links[at]!;
      const node = graph.from[link]!;
      if (live[node] === 0) continue;
      const found = contributorOf(node, link);
      inOrder &&= isInOrder(found);
      if (placedFor[node] === goal) noteAgain((repeated ??= new Map()), contributors, { place: places[node]!, found });
      else places[node] = contributors.push(found) - 1;
      placedFor[node] = goal;
    }
    repeated?.forEach((all, place) => {
      contributors[place] = together(all);
    });
    return inOrder ? contributors : contributors.filter(isInOrder);
  };
};

const NOBODY: readonly never[] = Object.freeze([]);

/** A period that ends before it begins has no day to meet another on. */
const isInOrder = ({ profile }: Contributor): boolean => profile.from <= profile.to;

/** Reads a node as a contributor by one of its links. Most links say nothing of their own: one object does for those. */
const contributorReader = (
  setting: Setting,
  { goalCount, says }: ContributionGraph,
): ((node: number, link: number) => Contributor) => {
  const plain: (Contributor | undefined)[] = new Array<Contributor | undefined>(setting.agenda.actions.length);
  return (node, link) => {
    const at = node - goalCount;
    const bare = (plain[at] ??= { profile: readProfile(setting, at), mechanisms: NOBODY, needs: NOBODY });
    const said = says[link]! & (SAYS.mechanism | SAYS.needs);
    if (said === 0) return bare;
    const { mechanism, needs } = setting.agenda.contributions[link]!;
    const mechanisms = (said & SAYS.mechanism) === 0 ? NOBODY : [mechanism!];
    return { profile: bare.profile, mechanisms, needs: needs ?? NOBODY };
  };
};

const noteAgain = (
  repeated: Map<number, Contributor[]>,
  contributors: readonly Contributor[],
  { place, found }: { readonly place: number; readonly found: Contributor },
): void => {
  const known = repeated.get(place);
  if (known === undefined) repeated.set(place, [contributors[place]!, found]);
  else known.push(found);
};

/** The same contributor by each of its links. */
const together = (all: readonly Contributor[]): Contributor => ({
  profile: all[0]!.profile,
  mechanisms: sortedUnique(all.flatMap(({ mechanisms }) => mechanisms)),
  needs: all.flatMap(({ needs }) => needs),
});

const sortedUnique = (words: readonly string[]): readonly string[] => [...new Set(words)].sort();

const readProfile = ({ agenda, references }: Setting, at: number): Profile => {
  const { id, audience, area, basedOn, period } = agenda.actions[at]!;
  const areas = areaKeys(area);
  return {
    id,
    audience,
    areas,
    from: period?.from === undefined ? '' : firstDay(period.from),
    to: period?.to === undefined ? AFTER_EVERY_DAY : lastDay(period.to),
    basedOn: basedOn === undefined ? undefined : references.iri(basedOn),
    place: placeOf(areas, audience),
  };
};

const AFTER_EVERY_DAY = '~';

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
