import type { Adoption, AdoptionState, Inspiration } from '../model/adoption.js';
import type { Catalogue } from '../model/catalogue.js';
import type { PartialDate } from '../model/date.js';
import { firstDay } from '../model/date.js';
import type { Ref } from '../model/id.js';
import { iriOf } from '../model/id.js';
import type { LocalizedText } from '../model/localized-text.js';
import type { Role } from '../model/role.js';

/** From whom or what an idea came. All references are full IRIs. */
export interface TrailOrigin {
  /** The adoption it was taken over from: also when only its organisation was named and has just one. */
  readonly adoption?: string;
  readonly organisation?: string;
  readonly meeting?: string;
  readonly lesson?: string;
  readonly role?: Role;
}

/** One adoption on the trail. */
export interface TrailStep {
  /** Full IRIs. */
  readonly adoption: string;
  readonly organisation: string;
  readonly state: AdoptionState;
  readonly since?: PartialDate;
  readonly from?: TrailOrigin;
  /** How many adoptions it took before it came here: 0 where the trail begins, as far as anyone told. */
  readonly depth: number;
  readonly kept?: LocalizedText;
  readonly changed?: LocalizedText;
  readonly dropped?: LocalizedText;
  readonly result?: LocalizedText;
}

/** Adoptions that say they were inspired by each other in a circle. */
export interface TrailProblem {
  readonly code: 'adoption-cycle';
  readonly severity: 'warning';
  /** Full IRIs, from the smallest on, each inspired by the next. */
  readonly adoptions: readonly string[];
}

/** The way a practice went from one organisation to the next. */
export interface AdoptionTrail {
  /** Who was inspired comes after who inspired; of equally far ones the earliest first. */
  readonly steps: readonly TrailStep[];
  readonly problems: readonly TrailProblem[];
}

/**
 * How a practice travelled: who took it over from whom, through which meeting or lesson, and what was kept, changed and
 * dropped. Adoptions of practices that are the same (`sameAs`, in either direction) are on the same trail. In a circle
 * nobody was first: its members all begin a trail, and the circle is told as a problem.
 *
 * @example
 * const { steps } = adoptionTrail([netherlands], `${netherlands.id}#familieschool`);
 * steps.length > 0; // → true
 */
export const adoptionTrail = (catalogues: readonly Catalogue[], practice: Ref): AdoptionTrail => {
  const practices = samePractices(catalogues, resolvePractice(catalogues, practice));
  const adoptions = collectAdoptions(catalogues, practices);
  const byOrganisation = groupByOrganisation(adoptions);
  const origins = new Map([...adoptions.values()].map((known) => [known.ref, originOf(known, byOrganisation)]));
  const parents = new Map([...origins].map(([ref, origin]) => [ref, knownParent(origin, adoptions)]));
  const { depths, cycles } = measureDepths(parents);
  const steps = [...adoptions.values()]
    .map((known) => stepOf(known, origins.get(known.ref), depths.get(known.ref) ?? 0))
    .sort(byDepthAndDate);
  return {
    steps,
    problems: cycles.map((cycle) => ({ code: 'adoption-cycle', severity: 'warning', adoptions: cycle })),
  };
};

const resolvePractice = (catalogues: readonly Catalogue[], ref: Ref): string => {
  const owner = catalogues.find(({ practices }) => practices.some(({ id }) => id === ref)) ?? catalogues[0];
  return owner === undefined ? ref : iriOf(ref, owner.id);
};

const samePractices = (catalogues: readonly Catalogue[], start: string): Set<string> => {
  const links = new Map<string, string[]>();
  const link = (from: string, to: string): void => {
    const known = links.get(from);
    if (known === undefined) links.set(from, [to]);
    else known.push(to);
  };
  for (const { id: catalogue, practices } of catalogues) {
    for (const { id, sameAs } of practices) {
      for (const other of sameAs) {
        link(iriOf(id, catalogue), iriOf(other, catalogue));
        link(iriOf(other, catalogue), iriOf(id, catalogue));
      }
    }
  }
  const found = new Set([start]);
  for (const one of found) for (const other of links.get(one) ?? []) found.add(other);
  return found;
};

interface KnownAdoption {
  readonly ref: string;
  readonly adoption: Adoption;
  readonly organisation: string;
  readonly catalogue: string;
}

const collectAdoptions = (
  catalogues: readonly Catalogue[],
  practices: ReadonlySet<string>,
): Map<string, KnownAdoption> => {
  const found = new Map<string, KnownAdoption>();
  for (const { id: catalogue, adoptions } of catalogues) {
    for (const adoption of adoptions) {
      if (adoption.practice === undefined || !practices.has(iriOf(adoption.practice, catalogue))) continue;
      const ref = iriOf(adoption.id, catalogue);
      found.set(ref, { ref, adoption, catalogue, organisation: iriOf(adoption.organisation, catalogue) });
    }
  }
  return found;
};

const groupByOrganisation = (adoptions: ReadonlyMap<string, KnownAdoption>): Map<string, string[]> => {
  const groups = new Map<string, string[]>();
  for (const { ref, organisation } of adoptions.values()) {
    const group = groups.get(organisation);
    if (group === undefined) groups.set(organisation, [ref]);
    else group.push(ref);
  }
  return groups;
};

const originOf = (
  { ref, adoption, catalogue }: KnownAdoption,
  byOrganisation: ReadonlyMap<string, readonly string[]>,
): TrailOrigin | undefined => {
  const { inspiredBy } = adoption;
  if (inspiredBy === undefined) return undefined;
  const named = (key: Exclude<keyof Inspiration, 'role'>): Partial<TrailOrigin> => {
    const value = inspiredBy[key];
    return value === undefined ? {} : { [key]: iriOf(value, catalogue) };
  };
  const organisation = iriOf(inspiredBy.organisation ?? '', catalogue);
  const theirs = (byOrganisation.get(organisation) ?? []).filter((other) => other !== ref);
  return {
    ...(theirs.length === 1 && { adoption: theirs[0]! }),
    ...named('adoption'),
    ...named('organisation'),
    ...named('meeting'),
    ...named('lesson'),
    ...(inspiredBy.role !== undefined && { role: inspiredBy.role }),
  };
};

const knownParent = (
  origin: TrailOrigin | undefined,
  adoptions: ReadonlyMap<string, KnownAdoption>,
): string | undefined =>
  origin?.adoption !== undefined && adoptions.has(origin.adoption) ? origin.adoption : undefined;

/** Everyone has one origin at most, so a walk back to it either ends or runs into itself. */
const measureDepths = (
  parents: ReadonlyMap<string, string | undefined>,
): { depths: Map<string, number>; cycles: string[][] } => {
  const depths = new Map<string, number>();
  const cycles: string[][] = [];
  for (const start of [...parents.keys()].sort()) {
    const walk = new Set<string>();
    let at: string | undefined = start;
    while (at !== undefined && !depths.has(at) && !walk.has(at)) {
      walk.add(at);
      at = parents.get(at);
    }
    const path = [...walk];
    const circle = at !== undefined && walk.has(at) ? path.splice(path.indexOf(at)) : [];
    for (const member of circle) depths.set(member, 0);
    if (circle.length > 0) cycles.push(fromSmallest(circle));
    for (const ref of path.reverse()) {
      const parent = parents.get(ref);
      depths.set(ref, parent === undefined ? 0 : (depths.get(parent) ?? 0) + 1);
    }
  }
  return { depths, cycles };
};

const fromSmallest = (circle: readonly string[]): string[] => {
  const smallest = circle.reduce((least, one) => (one < least ? one : least));
  const at = circle.indexOf(smallest);
  return [...circle.slice(at), ...circle.slice(0, at)];
};

const stepOf = (
  { ref, adoption, organisation }: KnownAdoption,
  from: TrailOrigin | undefined,
  depth: number,
): TrailStep => {
  const { state, since, kept, changed, dropped, result } = adoption;
  return {
    adoption: ref,
    organisation,
    state,
    depth,
    ...(since !== undefined && { since }),
    ...(from !== undefined && { from }),
    ...(kept !== undefined && { kept }),
    ...(changed !== undefined && { changed }),
    ...(dropped !== undefined && { dropped }),
    ...(result !== undefined && { result }),
  };
};

/** A step without a date comes after those with one. */
const byDepthAndDate = (one: TrailStep, other: TrailStep): number => {
  if (one.depth !== other.depth) return one.depth - other.depth;
  const [day, otherDay] = [one, other].map(({ since }) => (since === undefined ? '~' : firstDay(since)));
  if (day !== otherDay) return day! < otherDay! ? -1 : 1;
  return one.adoption < other.adoption ? -1 : 1;
};
