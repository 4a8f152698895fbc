import { gradeOf } from '../../evidence/grade-rank.js';
import type { Check } from './rule.js';

/** Actions are at work for the goal, and nobody told well enough why they would help. */
export const goalClaimed: Check<number> =
  ({ coverage, groundwork }) =>
  (goal) =>
    coverage.coverages[goal] === 'claimed'
      ? { grade: gradeOf(groundwork.values[goal]!), asked: groundwork.setting.policy.covered }
      : undefined;
