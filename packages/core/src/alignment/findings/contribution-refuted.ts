import { gradeOf } from '../../evidence/grade-rank.js';
import type { Check } from './rule.js';

/** Evidence against the claim outweighs the evidence for it. */
export const contributionRefuted: Check<number> = ({ groundwork }) => {
  const { refuted, doubt } = groundwork.claims;
  return (link) => (refuted[link] === 0 ? undefined : { grade: gradeOf(doubt[link]!) });
};
