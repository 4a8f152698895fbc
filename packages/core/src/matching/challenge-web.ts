import { iriOf } from '../model/id.js';
import type { Ref } from '../model/id.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Challenge, ChallengeMatch } from '../model/challenge.js';

/** How a challenge stands to another one, the nearest first. */
export const CHALLENGE_RELATIONS = ['same', 'exact', 'close', 'broad', 'none'] as const;
/** How a practice's challenge relates to the one that was asked for, nearest first. */
export type ChallengeRelation = (typeof CHALLENGE_RELATIONS)[number];

/** A challenge with where it comes from. */
export interface KnownChallenge {
  /** Full IRI. */
  readonly ref: string;
  readonly challenge: Challenge;
  readonly catalogue: Catalogue;
}

/** All challenges of some catalogues, and how they are said to be alike. */
export interface ChallengeWeb {
  readonly challenges: ReadonlyMap<string, KnownChallenge>;
  /** The challenges that are exactly the same as this one, itself included, sorted; whoever said so, and in a row too. */
  readonly sameAs: (ref: string) => readonly string[];
  /** The challenges that are said to be close to one of those, or broader or narrower, sorted. */
  readonly near: (ref: string, match: 'close' | 'broad') => readonly string[];
  /** How every related challenge stands to this one; what is not in it is not related. */
  readonly relationsTo: (ref: string) => ReadonlyMap<string, ChallengeRelation>;
  /** The full IRI of a reference that may be a bare id: of the first catalogue that has it. */
  readonly resolve: (ref: Ref) => string;
}

/**
 * Joins challenges over `sameAs`. `exact` is taken as an equivalence: if A is the same as B and B as C, all three are
 * one, whoever said so. `close` and `broad` go one step and no further, in either direction.
 *
 * @example
 * const web = challengeWeb([netherlands]);
 * web.resolve('uitdaging-zonder-ontbijt'); // → 'https://example.org/gedeeld/netherlands.json#uitdaging-zonder-ontbijt'
 */
export const challengeWeb = (catalogues: readonly Catalogue[]): ChallengeWeb => {
  const challenges = collect(catalogues);
  const links = collectLinks(challenges);
  const classes = new Map<string, readonly string[]>();
  const sameAs = (ref: string): readonly string[] => {
    const known = classes.get(ref);
    if (known !== undefined) return known;
    const found = reach(ref, links.get('exact') ?? new Map());
    for (const one of found) classes.set(one, found);
    return found;
  };
  const near = (ref: string, match: 'close' | 'broad'): string[] => {
    const same = new Set(sameAs(ref));
    const found = new Set<string>();
    for (const one of same) {
      for (const other of links.get(match)?.get(one) ?? []) for (const it of sameAs(other)) found.add(it);
    }
    return [...found].filter((it) => !same.has(it)).sort();
  };
  const relationsTo = (ref: string): Map<string, ChallengeRelation> => {
    const relations = new Map<string, ChallengeRelation>();
    // The nearest is written last, so that it stays.
    for (const it of near(ref, 'broad')) relations.set(it, 'broad');
    for (const it of near(ref, 'close')) relations.set(it, 'close');
    for (const it of sameAs(ref)) relations.set(it, 'exact');
    return relations.set(ref, 'same');
  };
  return { challenges, sameAs, near, relationsTo, resolve: (ref) => resolveIn(catalogues, challenges, ref) };
};

const collect = (catalogues: readonly Catalogue[]): Map<string, KnownChallenge> => {
  const challenges = new Map<string, KnownChallenge>();
  for (const catalogue of catalogues) {
    for (const challenge of catalogue.challenges) {
      const ref = iriOf(challenge.id, catalogue.id);
      if (!challenges.has(ref)) challenges.set(ref, { ref, challenge, catalogue });
    }
  }
  return challenges;
};

type Links = Map<string, Set<string>>;

const collectLinks = (challenges: ReadonlyMap<string, KnownChallenge>): Map<ChallengeMatch, Links> => {
  const links = new Map<ChallengeMatch, Links>();
  const link = (match: ChallengeMatch, from: string, to: string): void => {
    const ofMatch = links.get(match) ?? new Map<string, Set<string>>();
    links.set(match, ofMatch.set(from, (ofMatch.get(from) ?? new Set()).add(to)));
  };
  for (const { ref, challenge, catalogue } of challenges.values()) {
    for (const { challenge: other, match } of challenge.sameAs) {
      const target = iriOf(other, catalogue.id);
      link(match, ref, target);
      link(match, target, ref);
    }
  }
  return links;
};

const reach = (start: string, links: Links): string[] => {
  const found = new Set([start]);
  for (const one of found) for (const other of links.get(one) ?? []) found.add(other);
  return [...found].sort();
};

const resolveIn = (
  catalogues: readonly Catalogue[],
  challenges: ReadonlyMap<string, KnownChallenge>,
  ref: Ref,
): string => {
  if (ref.includes('#')) return ref;
  const owner = catalogues.find((catalogue) => challenges.has(iriOf(ref, catalogue.id))) ?? catalogues[0];
  return owner === undefined ? ref : iriOf(ref, owner.id);
};
