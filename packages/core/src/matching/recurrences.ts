import type { Catalogue } from '../model/catalogue.js';
import type { ChallengeReport } from '../model/challenge.js';
import { iriOf } from '../model/id.js';
import type { LocalContext } from '../model/local-context.js';
import type { Organisation } from '../model/organisation.js';
import { similarity } from '../place/similarity.js';
import type { ChallengeWeb } from './challenge-web.js';
import { challengeWeb } from './challenge-web.js';

/** A challenge that is close to another, or broader or narrower, and where it was reported. */
export interface RelatedChallenge {
  /** Full IRI. */
  readonly challenge: string;
  readonly municipalities: number;
}

/** A challenge, and where it comes back. */
export interface Recurrence {
  /** Full IRIs of the challenges that are exactly the same, sorted. */
  readonly challenges: readonly string[];
  /** How many different municipalities report it; counted from 1. */
  readonly municipalities: number;
  /** How many municipalities report anything at all. */
  readonly of: number;
  /** CBS codes, or full IRIs where the code is not known, sorted. */
  readonly places: readonly string[];
  /** How many schools and how many people report it. 1 and 2 are withheld (`null`): that would tell who. */
  readonly schools: number | null;
  readonly people: number | null;
  /**
   * How unlike the places are that report it: the mean over all pairs of 1 − how alike they are, 0 to 1. `null` when no
   * two of them can be compared.
   */
  readonly spread: number | null;
  /** Challenges that are said to be close to it, or broader or narrower. Not counted above. */
  readonly close: readonly RelatedChallenge[];
  readonly broad: readonly RelatedChallenge[];
  /** How many municipalities report it or a challenge close to it. */
  readonly withClose: number;
}

/**
 * Which challenges come back, and in how unlike places. Challenges that are said to be exactly the same are one, whoever
 * says so. Those reported in most municipalities come first, then those with most together with close ones, then the
 * most widely spread.
 *
 * @example
 * const [first] = recurrences([netherlands]);
 * first.municipalities; // → 1
 */
export const recurrences = (catalogues: readonly Catalogue[]): Recurrence[] => {
  const web = challengeWeb(catalogues);
  const known = knownOrganisations(catalogues);
  const reports = new Map<string, readonly Report[]>();
  const reportsOf = (ref: string): readonly Report[] => {
    const found = reports.get(ref) ?? reportsOn(ref, web, known);
    reports.set(ref, found);
    return found;
  };
  const groups = new Map([...web.challenges.keys()].map((ref) => [web.sameAs(ref)[0]!, web.sameAs(ref)]));
  const all = new Set([...web.challenges.keys()].flatMap((ref) => placesOf(reportsOf(ref))));
  return [...groups.values()]
    .map((challenges) => recurrenceOf(challenges, { web, reportsOf, of: all.size, known }))
    .filter(({ municipalities, withClose }) => municipalities > 0 || withClose > 0)
    .sort(byRecurrence);
};

interface Report {
  readonly place: string | undefined;
  readonly organisation: string;
  readonly isSchool: boolean;
  readonly role: ChallengeReport['role'];
}

interface Known {
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** By code: what the municipality itself is like, where a catalogue says so. */
  readonly municipalities: ReadonlyMap<string, LocalContext>;
}

const knownOrganisations = (catalogues: readonly Catalogue[]): Known => {
  const organisations = new Map<string, Organisation>();
  const municipalities = new Map<string, LocalContext>();
  for (const catalogue of catalogues) {
    for (const organisation of catalogue.organisations) {
      organisations.set(iriOf(organisation.id, catalogue.id), organisation);
      const { kind, municipality, context } = organisation;
      if (kind === 'municipality' && municipality !== undefined && context !== undefined) {
        municipalities.set(municipality, context);
      }
    }
  }
  return { organisations, municipalities };
};

const SCHOOLS: ReadonlySet<string> = new Set(['school', 'child-centre']);

const reportsOn = (ref: string, web: ChallengeWeb, { organisations }: Known): Report[] => {
  const known = web.challenges.get(ref);
  if (known === undefined) return [];
  return known.challenge.reportedBy.map(({ organisation: reporter, role }): Report => {
    const organisation = iriOf(reporter, known.catalogue.id);
    const found = organisations.get(organisation);
    const place = found?.municipality ?? (found?.kind === 'municipality' ? organisation : undefined);
    return { place, organisation, isSchool: SCHOOLS.has(found?.kind ?? ''), role };
  });
};

const placesOf = (reports: readonly Report[]): string[] => [
  ...new Set(reports.flatMap(({ place }) => (place === undefined ? [] : [place]))),
];

interface Setting {
  readonly web: ChallengeWeb;
  readonly reportsOf: (ref: string) => readonly Report[];
  readonly of: number;
  readonly known: Known;
}

const recurrenceOf = (challenges: readonly string[], { web, reportsOf, of, known }: Setting): Recurrence => {
  const reports = challenges.flatMap(reportsOf);
  const places = placesOf(reports).sort();
  const related = (match: 'close' | 'broad'): RelatedChallenge[] =>
    web
      .near(challenges[0]!, match)
      .map((challenge) => ({ challenge, municipalities: placesOf(reportsOf(challenge)).length }));
  const close = web.near(challenges[0]!, 'close').flatMap(reportsOf);
  return {
    challenges,
    municipalities: places.length,
    of,
    places,
    schools: withheld(new Set(reports.filter((it) => it.isSchool).map((it) => it.organisation)).size),
    people: withheld(reports.filter(({ role }) => role !== undefined).length),
    spread: spreadOf(contextsOf(places, reports, known)),
    close: related('close'),
    broad: related('broad'),
    withClose: placesOf([...reports, ...close]).length,
  };
};

/** Fewer than three could be told apart by who knows the place. */
const FEWEST = 3;

const withheld = (count: number): number | null => (count > 0 && count < FEWEST ? null : count);

/** Per place what it is like: the municipality itself, else the first of its reporters of whom that is known. */
const contextsOf = (places: readonly string[], reports: readonly Report[], known: Known): LocalContext[] =>
  places.flatMap((place) => {
    const own = known.municipalities.get(place);
    if (own !== undefined) return [own];
    const reporters = reports.filter((report) => report.place === place).map((report) => report.organisation);
    const contexts = [...new Set(reporters)].sort().flatMap((ref) => known.organisations.get(ref)?.context ?? []);
    return contexts.slice(0, 1);
  });

const spreadOf = (contexts: readonly LocalContext[]): number | null => {
  let sum = 0;
  let pairs = 0;
  contexts.forEach((one, at) => {
    for (const other of contexts.slice(at + 1)) {
      const { score } = similarity(one, other);
      if (score === null) continue;
      sum += 1 - score;
      pairs++;
    }
  });
  return pairs === 0 ? null : sum / pairs;
};

const byRecurrence = (one: Recurrence, other: Recurrence): number =>
  other.municipalities - one.municipalities ||
  other.withClose - one.withClose ||
  (other.spread ?? -1) - (one.spread ?? -1) ||
  (one.challenges[0]! < other.challenges[0]! ? -1 : 1);
