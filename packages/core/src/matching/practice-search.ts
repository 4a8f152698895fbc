import type { GradedEvidence } from '../evidence/grade-evidence.js';
import type { Audience, AudienceGroup } from '../model/audience.js';
import type { Day } from '../model/date.js';
import type { Domain } from '../model/domain.js';
import type { Evidence } from '../model/evidence.js';
import type { Grade } from '../model/grade.js';
import type { Ref } from '../model/id.js';
import type { LocalContext, Phase } from '../model/local-context.js';
import type { Condition, Practice } from '../model/practice.js';
import type { Role } from '../model/role.js';
import type { Similarity } from '../place/similarity.js';
import type { ChallengeRelation } from './challenge-web.js';

/** The texts of a practice that are searched, the most telling first. `keywords`: its domains, roles and groups by name. */
export const SEARCH_FIELDS = [
  'title',
  'problem',
  'summary',
  'challenges',
  'places',
  'steps',
  'details',
  'keywords',
] as const;
/** One of {@link SEARCH_FIELDS}. */
export type SearchField = (typeof SEARCH_FIELDS)[number];

/** What one asks of the practices. Everything may be left out; what is left out limits nothing. */
export interface PracticeQuery {
  /** Words, of which all must be found; the last may be half typed. */
  readonly text?: string;
  /** The problem one has: what serves it comes first, nothing is left out. A full IRI, or an id in the first catalogue that has it. */
  readonly challenge?: Ref;
  /** At least one of these domains. */
  readonly domains?: readonly Domain[];
  /** At least one of these acts. */
  readonly roles?: readonly Role[];
  /** Meant for one of these groups, and for some of these ages. */
  readonly audience?: Partial<Audience> | readonly AudienceGroup[];
  /** Meant for ages in one of these phases. */
  readonly phases?: readonly Phase[];
  /** The place one asks for: explains and orders, never leaves out. */
  readonly context?: LocalContext;
  /**
   * Only what is used in places known to be `near` the one that asks, or only what serves the problem in places known not
   * to be (`elsewhere`). Without a place, and for `elsewhere` without a problem, there are none.
   */
  readonly places?: 'near' | 'elsewhere';
  /** The languages whose texts are searched, as BCP 47 tags; all when left out. */
  readonly languages?: readonly string[];
  /** The day on which evidence is judged; without it, none has lapsed. */
  readonly today?: Day;
  /** Hits on a page: 24 when left out. */
  readonly limit?: number;
  /** How many hits to pass over. */
  readonly offset?: number;
}

/** Where words of the query were found. */
export interface TextMatch {
  readonly field: SearchField;
  /** Which of several: of the second step, 1. */
  readonly item: number;
  /** The BCP 47 tag of the text. */
  readonly lang: string;
  /** The text as the catalogue has it. */
  readonly text: string;
  /** What to highlight in it: from, and up to but not including, in UTF-16 units, in order, not overlapping. */
  readonly ranges: readonly (readonly [from: number, to: number])[];
}

/** A place that works with a practice, and how alike it is to the place that asks. */
export interface PracticePlace {
  /** Full IRI. */
  readonly organisation: string;
  readonly similarity: Similarity;
}

/** One evidence item as it was given, and what it is worth in the place that asks. */
export interface JudgedEvidence {
  readonly evidence: Evidence;
  readonly judged: GradedEvidence;
}

/** Why a practice is in the list, and why there. */
export interface MatchReasons {
  /** Empty when no text was asked. */
  readonly text: readonly TextMatch[];
  /** Words of the query that were not found, in {@link PracticeResults.nearest} only. */
  readonly missing?: readonly string[];
  /** Absent when no challenge was asked. */
  readonly challenge?: { readonly relation: ChallengeRelation; readonly via?: string };
  /** The domains, roles and groups that were asked for and that it has. */
  readonly domains: readonly Domain[];
  readonly roles: readonly Role[];
  readonly groups: readonly AudienceGroup[];
  /** The most similar place that works with it; absent when no place was asked, or none can be compared. */
  readonly place?: PracticePlace;
  /** Best evidence in the place that asks. */
  readonly grade: Grade;
  readonly evidence: readonly JudgedEvidence[];
  /** How many organisations work with it, or did. */
  readonly adopters: number;
}

/** One practice that was found. */
export interface PracticeHit {
  readonly practice: Practice;
  /** Full IRI: the part before `#` is its catalogue's id. */
  readonly ref: string;
  readonly why: MatchReasons;
  /** The conditions that the place is known not to meet. Such hits come last. Absent when there are none. */
  readonly notApplicable?: readonly Condition[];
  /** The conditions of which it is not known whether the place meets them: ask. Absent when there are none. */
  readonly ask?: readonly Condition[];
  /** It serves the same problem, in places that are known not to be near (in Dutch: andere plaats, zelfde probleem). */
  readonly otherPlace?: true;
}

/** How many hits a choice would give, with all other filters kept. */
export interface FacetCount {
  readonly value: string;
  readonly count: number;
}

/** The fields of which search counts what each choice would give. */
export const FACET_FIELDS = ['challenge', 'domains', 'roles', 'audience', 'phases'] as const;
/** One of {@link FACET_FIELDS}. */
export type FacetField = (typeof FACET_FIELDS)[number];

/** What was found. */
export interface PracticeResults {
  /** On all pages together. */
  readonly total: number;
  readonly hits: readonly PracticeHit[];
  /**
   * Per filter what each choice alone would give; most first. Choices that would give nothing are left out. `challenge`
   * is no filter: its counts are the hits that serve a challenge, or one that is exactly the same.
   */
  readonly facets: Readonly<Record<FacetField, readonly FacetCount[]>>;
  /** When nothing has all the words, or only one or two have: what has most of them. They are no hits and count nowhere. */
  readonly nearest?: readonly PracticeHit[];
}

/** Search that answers at once, or after a while from a worker: what an element that searches is handed. */
export type PracticeSearch = (query: PracticeQuery) => PracticeResults | Promise<PracticeResults>;
