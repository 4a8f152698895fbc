import type { Evidence, GradedEvidence, GradeRank } from '@gedeeld/core';
import { gradeRank, hasLapsed, isDoubt, LADDER } from '@gedeeld/core';

/** One judgement as it is shown: how high on the ladder, and why not higher. */
export interface WeighedEvidence {
  readonly evidence: Evidence;
  readonly rank: GradeRank;
  readonly expired: boolean;
  /** It has a level, but nobody says where that was found. */
  readonly unsourced: boolean;
  /** How many steps lower because it was seen in another place. */
  readonly stepsElsewhere: number;
}

/** How much a judgement counts for one reader: `gradeEvidence` of `@gedeeld/core`, with the reader's own place. */
export type Weigh = (evidence: Evidence) => Pick<GradedEvidence, 'rank'>;

/** For whom the judgements are told. */
export interface Reader {
  readonly today: string;
  /** Without it there is no place to compare with, so nothing is taken off for that. */
  readonly weigh: Weigh | undefined;
}

/**
 * The judgements in the order in which they are told: the highest first, but a judgement that speaks against the
 * practice always among the first two, however high others are. Good news never hides bad news.
 */
export const weighEvidence = (items: readonly Evidence[], reader: Reader): readonly WeighedEvidence[] => {
  const weighed = items.map((evidence) => weighOne(evidence, reader)).sort((one, other) => other.rank - one.rank);
  const contrary = weighed.findIndex(({ evidence }) => isDoubt(evidence));
  if (contrary > 1) weighed.splice(1, 0, ...weighed.splice(contrary, 1));
  return weighed;
};

/** As `gradeEvidence` does it, but for the place: comparing places is more code than all the rest of a card. */
const weighOne = (evidence: Evidence, { today, weigh }: Reader): WeighedEvidence => {
  const grade = LADDER.get(evidence.scheme)?.get(evidence.level ?? '');
  const mapped = grade ? gradeRank(grade) : 0;
  const expired = !isDoubt(evidence) && hasLapsed(evidence, today);
  const unsourced = mapped > 0 && evidence.source === undefined;
  const credible = unsourced ? Math.min(mapped, HEARSAY) : mapped;
  const anywhere = mapped === 0 ? 0 : Math.max(1, credible - (expired ? 1 : 0));
  const rank = weigh ? weigh(evidence).rank : anywhere;
  return { evidence, rank, expired, unsourced, stepsElsewhere: anywhere - rank };
};

/** Without a source a level is worth no more than a good reason. */
const HEARSAY: GradeRank = 2;
