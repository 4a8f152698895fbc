import { gradeOf, OBSERVED } from '../../evidence/grade-rank.js';
import type { Check } from './rule.js';

/** Evidence for the claim outweighs evidence against it that is worth something too. */
export const evidenceMixed: Check<number> = (link, { groundwork }) => {
  const support = groundwork.claims.support[link]!;
  const doubt = groundwork.claims.doubt[link]!;
  return doubt >= OBSERVED && doubt < support ? { grade: gradeOf(support), against: gradeOf(doubt) } : undefined;
};
