import { gradeOf, OBSERVED } from '../../evidence/grade-rank.js';
import type { Check } from './rule.js';

/** Evidence for the claim outweighs evidence against it that is worth something too. */
export const evidenceMixed: Check<number> = ({ groundwork }) => {
  const { support, doubt } = groundwork.claims;
  return (link) =>
    doubt[link]! >= OBSERVED && doubt[link]! < support[link]!
      ? { grade: gradeOf(support[link]!), against: gradeOf(doubt[link]!) }
      : undefined;
};
