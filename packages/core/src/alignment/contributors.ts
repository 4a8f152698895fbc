import type { Audience } from '../model/audience.js';
import type { Contribution } from '../model/contribution.js';
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
  const profiles: (Profile | undefined)[] = [];
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
  const profileOf = (node: number): Profile => (profiles[node] ??= readProfile(setting, node - graph.goalCount));
  return (goal) => {
    // Most goals have one contributor, and nobody to overlap with.
    if (!hasTwo(goal)) return NOBODY;
    const own = new Map<number, Contribution[]>();
    for (let at = start[goal]!; at < start[goal + 1]!; at += 1) {
      const link = links[at]!;
      const node = graph.from[link]!;
      if (live[node] === 0) continue;
      const contribution = setting.agenda.contributions[link]!;
      const known = own.get(node);
      if (known === undefined) own.set(node, [contribution]);
      else known.push(contribution);
    }
    const contributors: Contributor[] = [];
    own.forEach((contributions, node) => contributors.push(contributor(profileOf(node), contributions)));
    // A period that ends before it begins has no day to meet another on.
    return contributors.filter(({ profile }) => profile.from <= profile.to);
  };
};

const NOBODY: readonly never[] = Object.freeze([]);

const contributor = (profile: Profile, contributions: readonly Contribution[]): Contributor => {
  if (contributions.length > 1) {
    return {
      profile,
      mechanisms: sortedUnique(contributions.flatMap(mechanismOf)),
      needs: contributions.flatMap(({ needs }) => needs ?? NOBODY),
    };
  }
  const [only] = contributions;
  return { profile, mechanisms: mechanismOf(only!), needs: only!.needs ?? NOBODY };
};

const mechanismOf = ({ mechanism }: Contribution): readonly string[] =>
  mechanism === undefined || mechanism.trim() === '' ? NOBODY : [mechanism];

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
