import type { GradeRank } from '../evidence/grade-rank.js';
import type { EvidenceLevels } from '../evidence/ladder.js';
import type { Day } from '../model/date.js';
import type { Ref } from '../model/id.js';
import type { LocalContext } from '../model/local-context.js';
import type { Role } from '../model/role.js';
import type { Similarity } from '../place/similarity.js';
import { similarity } from '../place/similarity.js';
import type { ChallengeRelation } from './challenge-web.js';
import { CHALLENGE_RELATIONS } from './challenge-web.js';
import { evidenceJudge } from './judge-evidence.js';
import { checkConditions } from './place-conditions.js';
import type { ConditionCheck } from './place-conditions.js';
import type { JudgedEvidence, PracticePlace } from './practice-search.js';
import type { PracticeShelf, ShelvedPractice } from './practice-shelf.js';

/** For whom practices are put in order. */
export interface PracticeAsker {
  readonly challenge?: Ref;
  readonly roles?: readonly Role[];
  readonly context?: LocalContext;
  /** Without it no evidence has lapsed. */
  readonly today?: Day;
  readonly evidenceLevels?: EvidenceLevels;
}

/** Where one practice stands for this asker. */
export interface PracticeStanding {
  readonly conditions: ConditionCheck;
  /** `none` also when no challenge was asked. */
  readonly relation: ChallengeRelation;
  /** The challenge by which it is related. */
  readonly via?: string;
  readonly roles: readonly Role[];
  readonly grade: GradeRank;
  readonly evidence: readonly JudgedEvidence[];
  readonly place?: PracticePlace;
  /** Of some place that uses it the fit is known, and of none it is `near`. */
  readonly isFromElsewhere: boolean;
}

/** The order of practices for one asker. */
export interface PracticeOrder {
  readonly standing: (practice: ShelvedPractice) => PracticeStanding;
  /** Best first; never 0 for two different practices. */
  readonly compare: (one: ShelvedPractice, other: ShelvedPractice) => number;
}

/**
 * Puts practices in order for someone: those whose conditions the place is known to fail last; then by how they serve
 * the challenge, whether an asked role acts, the best evidence as it counts in this place, the most similar place that
 * uses it, how many organisations adopted it, newest first, and id. Each practice is judged once, when first asked for.
 *
 * @example
 * const shelf = practiceShelf([netherlands]);
 * const { compare } = practiceOrder(shelf, { roles: ['teacher'] });
 * const [best] = [...shelf.practices].sort(compare);
 * best.practice.roles.includes('teacher'); // → true
 */
export const practiceOrder = ({ web }: PracticeShelf, asker: PracticeAsker): PracticeOrder => {
  const judge = practiceJudge(asker);
  const relations = asker.challenge === undefined ? undefined : web.relationsTo(web.resolve(asker.challenge));
  const standings = new Map<ShelvedPractice, PracticeStanding>();
  const standing = (practice: ShelvedPractice): PracticeStanding => {
    const known = standings.get(practice);
    if (known !== undefined) return known;
    const made = { ...judge(practice), ...nearestChallenge(practice, relations) };
    standings.set(practice, made);
    return made;
  };
  const compare = (one: ShelvedPractice, other: ShelvedPractice): number => {
    const [key, otherKey] = [orderKey(one, standing(one)), orderKey(other, standing(other))];
    const differs = key.findIndex((value, at) => value !== otherKey[at]);
    if (differs >= 0) return key[differs]! - otherKey[differs]!;
    return one.ref < other.ref ? -1 : Number(one.ref > other.ref);
  };
  return { standing, compare };
};

/**
 * The order as numbers, to be compared one by one: the lower comes first. Practices with the same key come in the order
 * of their full IRIs.
 *
 * @example
 * const shelf = practiceShelf([netherlands]);
 * const { standing } = practiceOrder(shelf, {});
 * const [practice] = shelf.practices;
 * Array.isArray(orderKey(practice, standing(practice))); // → true
 */
export const orderKey = (practice: ShelvedPractice, standing: PracticeStanding): readonly number[] => [
  Number(standing.conditions.failing.length > 0),
  CHALLENGE_RELATIONS.indexOf(standing.relation),
  Number(standing.roles.length === 0),
  -standing.grade,
  // A place that cannot be compared comes after the most unlike one.
  -(standing.place?.similarity.score ?? -1),
  -practice.adopters,
  -practice.modified,
];

const nearestChallenge = (
  { challengeRefs }: ShelvedPractice,
  relations: ReadonlyMap<string, ChallengeRelation> | undefined,
): Pick<PracticeStanding, 'relation' | 'via'> => {
  let best = CHALLENGE_RELATIONS.length - 1;
  let via: string | undefined;
  for (const ref of challengeRefs) {
    const rank = CHALLENGE_RELATIONS.indexOf(relations?.get(ref) ?? 'none');
    if (rank >= best) continue;
    best = rank;
    via = ref;
  }
  return { relation: CHALLENGE_RELATIONS[best] ?? 'none', ...(via !== undefined && { via }) };
};

/** Judges everything of a practice that does not depend on the challenge. */
const practiceJudge = ({ roles = [], context, today, evidenceLevels }: PracticeAsker) => {
  const judge = evidenceJudge({ context, today, evidenceLevels });
  const compared = new Map<LocalContext, Similarity>();
  const compare = (theirs: LocalContext): Similarity | undefined => {
    if (context === undefined) return undefined;
    const known = compared.get(theirs) ?? similarity(context, theirs);
    compared.set(theirs, known);
    return known;
  };
  return (shelved: ShelvedPractice) => {
    const { practice } = shelved;
    return {
      conditions: checkConditions(practice.conditions, context),
      roles: practice.roles.filter((role) => roles.includes(role)),
      ...judge(practice),
      ...placesOf(shelved, compare),
    };
  };
};

const placesOf = (
  { users }: ShelvedPractice,
  compare: (theirs: LocalContext) => Similarity | undefined,
): Pick<PracticeStanding, 'place' | 'isFromElsewhere'> => {
  let place: PracticePlace | undefined;
  let isKnown = false;
  let isNear = false;
  for (const { organisation, context } of users) {
    if (organisation === undefined || context === undefined) continue;
    const found = compare(context);
    if (found === undefined) continue;
    isKnown ||= found.fit !== 'unknown';
    isNear ||= found.fit === 'near';
    if (found.score === null) continue;
    if (place === undefined || found.score > (place.similarity.score ?? -1))
      place = { organisation, similarity: found };
  }
  return { ...(place && { place }), isFromElsewhere: isKnown && !isNear };
};
