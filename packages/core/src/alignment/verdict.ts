import type { GradeRank } from '../evidence/grade-rank.js';
import { gradeRank, REASONED } from '../evidence/grade-rank.js';
import type { Grade } from '../model/grade.js';

/**
 * Whether an action contributes, and how sure we are: the answer people read. From best to worst, with the two about
 * harm and the one about nothing more to say at the end.
 */
export const VERDICTS = [
  'certain',
  'likely',
  'plausible',
  'unproven',
  'unlinked',
  'contested',
  'counteracts',
  'inactive',
] as const;
/** The answer to “does this action contribute?”: one of `VERDICTS`. */
export type Verdict = (typeof VERDICTS)[number];

/** What a verdict toward one goal rests on. */
export interface VerdictGrounds {
  /** The action is stopped. */
  readonly inactive: boolean;
  /** There is a chain of support, whatever its grades. */
  readonly linked: boolean;
  readonly support: GradeRank;
  readonly harm: GradeRank;
  /** The best of the three bars that some chain of support clears. */
  readonly earns: EarnedVerdict | undefined;
}

/** The verdicts that a chain of support has to earn. */
export const EARNED_VERDICTS = ['certain', 'likely', 'plausible'] as const;
export type EarnedVerdict = (typeof EARNED_VERDICTS)[number];

/** The verdict toward one goal: the first row of the table that holds. Harm that has a reason comes before any support. */
export const verdictOf = ({ inactive, linked, support, harm, earns }: VerdictGrounds): Verdict => {
  if (inactive) return 'inactive';
  if (!linked && harm < REASONED) return 'unlinked';
  if (support < REASONED && harm >= REASONED) return 'counteracts';
  if (harm >= REASONED) return 'contested';
  return earns ?? 'unproven';
};

/**
 * The verdict over all shared goals: harm to one is not made good by help to another, and help to one is not undone by
 * having nothing to do with another.
 */
export const overallVerdict = (
  inactive: boolean,
  toward: readonly { readonly verdict: Verdict; readonly support: Grade }[],
): Verdict => {
  if (inactive) return 'inactive';
  let best: Verdict = 'unlinked';
  let contested = false;
  let counteracts = false;
  let helps = false;
  for (let at = 0; at < toward.length; at += 1) {
    const { verdict, support } = toward[at]!;
    contested ||= verdict === 'contested';
    counteracts ||= verdict === 'counteracts';
    helps ||= gradeRank(support) >= REASONED;
    if (VERDICTS.indexOf(verdict) < VERDICTS.indexOf(best)) best = verdict;
  }
  if (contested || (counteracts && helps)) return 'contested';
  return counteracts ? 'counteracts' : best;
};
