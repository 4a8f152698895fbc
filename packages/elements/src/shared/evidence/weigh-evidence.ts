import type { Evidence, GradeRank, LocalContext } from '@gedeeld/core';
import { gradeEvidence, LADDER } from '@gedeeld/core';

/** One judgement as it is shown: how high on the ladder, and why not higher. */
export interface WeighedEvidence {
  readonly evidence: Evidence;
  readonly rank: GradeRank;
  readonly expired: boolean;
  /** It has a level, but nobody says where that was found. */
  readonly unsourced: boolean;
  /** How many steps lower because it was seen in another place; 0 when no place was given to compare with. */
  readonly stepsElsewhere: number;
}

/** Where the reader is, and on which day. */
export interface Reader {
  readonly today: string;
  readonly place: LocalContext | undefined;
}

/**
 * The judgements in the order in which they are told: the highest first, but a judgement that speaks against the
 * practice always among the first two, however high others are. Good news never hides bad news.
 */
export const weighEvidence = (items: readonly Evidence[], reader: Reader): readonly WeighedEvidence[] => {
  const weighed = items.map((evidence) => weigh(evidence, reader)).sort((one, other) => other.rank - one.rank);
  const contrary = weighed.findIndex(({ evidence }) => CONTRARY.has(evidence.direction));
  if (contrary > 1) weighed.splice(1, 0, ...weighed.splice(contrary, 1));
  return weighed;
};

const CONTRARY: ReadonlySet<string> = new Set(['none', 'negative']);

const weigh = (evidence: Evidence, { today, place }: Reader): WeighedEvidence => {
  const graded = gradeEvidence(evidence, { ladder: LADDER, today, context: place });
  const { expired, mapped, rank } = graded;
  const unsourced = graded.unsourced && mapped > 0;
  // Without a place of the reader's there is nothing to compare with, so there is nothing to take off either.
  const here = mapped === 0 ? 0 : Math.max(1, (unsourced ? Math.min(mapped, HEARSAY) : mapped) - (expired ? 1 : 0));
  return place
    ? { evidence, rank, expired, unsourced, stepsElsewhere: here - rank }
    : { evidence, rank: here, expired, unsourced, stepsElsewhere: 0 };
};

/** As in `gradeEvidence`: without a source a level is worth no more than a good reason. */
const HEARSAY: GradeRank = 2;
