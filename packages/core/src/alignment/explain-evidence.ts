import type { LinkEvidence } from '../contributions/link.js';
import { gradeOf, gradeRank, REASONED } from '../evidence/grade-rank.js';
import type { Ladder } from '../evidence/ladder.js';
import { STEPS_DOWN } from '../evidence/grade-evidence.js';
import type { Grade } from '../model/grade.js';

/** Why evidence is worth less here than its level says. */
export const DOWNGRADES = ['unsourced', 'partly', 'far', 'unknown', 'expired', 'floor'] as const;
/** Why an item of evidence counts for one rung less here. */
export type Downgrade = (typeof DOWNGRADES)[number];

/** One piece of evidence with what it was worth at first, and every step down (or, at the floor, back up). */
export interface ExplainedEvidence extends LinkEvidence {
  /** What its own level is worth, before anything is taken off; `none` when the level counts for nothing. */
  readonly mapped: Grade;
  readonly downgrades: readonly { readonly why: Downgrade; readonly steps: number }[];
}

/** How a grade came about: `mapped`, less the steps of every downgrade, is `grade`. */
export const explainEvidence = (item: LinkEvidence, ladder: Ladder): ExplainedEvidence => {
  const level =
    item.scheme === 'unrated' || item.level === undefined ? undefined : ladder.get(item.scheme)?.get(item.level);
  const mapped = level === undefined ? 0 : gradeRank(level);
  if (mapped === 0) return { ...item, mapped: 'none', downgrades: [] };
  const { context } = item;
  const steps: { why: Downgrade; steps: number }[] = [];
  if (item.unsourced && mapped > REASONED) steps.push({ why: 'unsourced', steps: mapped - REASONED });
  if (context !== 'here' && context !== 'near') steps.push({ why: context, steps: STEPS_DOWN[context] });
  if (item.expired) steps.push({ why: 'expired', steps: 1 });
  const down = steps.reduce((sum, { steps: taken }) => sum + taken, 0);
  const short = gradeRank(item.grade) - (mapped - down);
  // Someone did look: nothing that counts falls below `declared`, so the last steps are given back.
  if (short > 0) steps.push({ why: 'floor', steps: -short });
  return { ...item, mapped: gradeOf(mapped), downgrades: steps };
};
