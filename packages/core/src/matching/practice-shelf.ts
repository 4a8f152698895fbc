import type { Adoption } from '../model/adoption.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Timestamp } from '../model/date.js';
import { iriOf } from '../model/id.js';
import type { LocalContext } from '../model/local-context.js';
import type { LocalizedText } from '../model/localized-text.js';
import { momentOf } from '../model/moment.js';
import type { Organisation } from '../model/organisation.js';
import type { Practice } from '../model/practice.js';
import type { ChallengeWeb, KnownChallenge } from './challenge-web.js';
import { challengeWeb } from './challenge-web.js';

/** A name, in the language of the catalogue that gave it. */
export interface PlaceName {
  readonly text: LocalizedText;
  readonly language: string;
}

/** Someone who works with a practice, or did. */
export interface PracticeUser {
  /** Full IRI; absent when only the name of a place is known. */
  readonly organisation?: string;
  readonly context?: LocalContext;
  readonly names: readonly PlaceName[];
}

/** A practice with all that other records say of it. */
export interface ShelvedPractice {
  /** Full IRI. */
  readonly ref: string;
  readonly practice: Practice;
  readonly catalogue: Catalogue;
  /** Full IRIs of the challenges it serves, known or not. */
  readonly challengeRefs: readonly string[];
  /** Those of them that are known. */
  readonly challenges: readonly KnownChallenge[];
  readonly users: readonly PracticeUser[];
  /** How many different organisations adopted it, by its own word or by theirs. */
  readonly adopters: number;
  /** When it was modified, in milliseconds since 1970. */
  readonly modified: number;
}

/** All practices of some catalogues. */
export interface PracticeShelf {
  /** In the order of their full IRIs, each once: of two with one IRI, the newer. */
  readonly practices: readonly ShelvedPractice[];
  readonly web: ChallengeWeb;
}

/**
 * Puts the practices of all catalogues together with who uses them and what they are for.
 *
 * @example
 * practiceShelf([netherlands]).practices.length === netherlands.practices.length; // → true
 */
export const practiceShelf = (catalogues: readonly Catalogue[]): PracticeShelf => {
  const web = challengeWeb(catalogues);
  const organisations = collectOrganisations(catalogues);
  const adoptions = collectAdoptions(catalogues);
  const newest = new Map<string, ShelvedPractice>();
  const momentOnce = momentReader();
  for (const catalogue of catalogues) {
    for (const practice of catalogue.practices) {
      const ref = iriOf(practice.id, catalogue.id);
      const known = newest.get(ref);
      const modified = momentOnce(practice.modified);
      if (known !== undefined && known.modified >= modified) continue;
      const { users, adopters } = usersOf(practice, catalogue, {
        organisations,
        adoptions: adoptions.get(ref) ?? NO_ADOPTIONS,
      });
      const challengeRefs = practice.challenges.map((challenge) => iriOf(challenge, catalogue.id));
      const challenges = challengeRefs.flatMap((challenge) => web.challenges.get(challenge) ?? []);
      newest.set(ref, { ref, practice, catalogue, challengeRefs, challenges, users, adopters, modified });
    }
  }
  const practices = [...newest.values()].sort((one, other) => (one.ref < other.ref ? -1 : 1));
  return { practices, web };
};

/** Many practices were modified on the same day. */
const momentReader = (): ((modified: Timestamp) => number) => {
  const known = new Map<Timestamp, number>();
  return (modified) => {
    const moment = known.get(modified) ?? momentOf(modified);
    known.set(modified, moment);
    return moment;
  };
};

interface KnownOrganisation {
  readonly ref: string;
  readonly organisation: Organisation;
  readonly language: string;
}

interface KnownAdoption {
  readonly adoption: Adoption;
  readonly catalogue: Catalogue;
}

const collectOrganisations = (catalogues: readonly Catalogue[]): Map<string, KnownOrganisation> => {
  const known = new Map<string, KnownOrganisation>();
  for (const { id, language, organisations } of catalogues) {
    for (const organisation of organisations) {
      const ref = iriOf(organisation.id, id);
      known.set(ref, { ref, organisation, language });
    }
  }
  return known;
};

/** Adoptions of which the practice is in use or was: one that is only considered, or was declined, says nothing yet. */
const IN_USE: ReadonlySet<string> = new Set(['trying', 'adopted', 'adapted', 'stopped']);
const ADOPTED: ReadonlySet<string> = new Set(['adopted', 'adapted', 'stopped']);

const collectAdoptions = (catalogues: readonly Catalogue[]): Map<string, KnownAdoption[]> => {
  const byPractice = new Map<string, KnownAdoption[]>();
  for (const catalogue of catalogues) {
    for (const adoption of catalogue.adoptions) {
      if (adoption.practice === undefined || !IN_USE.has(adoption.state)) continue;
      const ref = iriOf(adoption.practice, catalogue.id);
      const known = byPractice.get(ref);
      if (known === undefined) byPractice.set(ref, [{ adoption, catalogue }]);
      else known.push({ adoption, catalogue });
    }
  }
  return byPractice;
};

const NO_ADOPTIONS: readonly KnownAdoption[] = [];

interface UserSources {
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  readonly adoptions: readonly KnownAdoption[];
}

const usersOf = (
  practice: Practice,
  catalogue: Catalogue,
  { organisations, adoptions }: UserSources,
): Pick<ShelvedPractice, 'users' | 'adopters'> => {
  const adopters = new Set<string>();
  const users: PracticeUser[] = [];
  const addOrganisation = (ref: string, place: readonly PlaceName[]): void => {
    const known = organisations.get(ref);
    const name = known === undefined ? [] : [{ text: known.organisation.name, language: known.language }];
    const context = known?.organisation.context;
    users.push({ organisation: ref, names: [...name, ...place], ...(context && { context }) });
  };
  for (const { organisation, place } of practice.usedBy) {
    const names = place === undefined ? [] : [{ text: place, language: catalogue.language }];
    if (organisation === undefined) {
      users.push({ names });
      continue;
    }
    const ref = iriOf(organisation, catalogue.id);
    adopters.add(ref);
    addOrganisation(ref, names);
  }
  for (const { adoption, catalogue: theirs } of adoptions) {
    const ref = iriOf(adoption.organisation, theirs.id);
    if (!users.some((user) => user.organisation === ref)) addOrganisation(ref, []);
    if (ADOPTED.has(adoption.state)) adopters.add(ref);
  }
  return { users, adopters: adopters.size };
};
