import type { Check } from './rule.js';

/** Actions reach the goal, and none of them is at work. */
export const goalStalled: Check<number> =
  ({ coverage }) =>
  (goal) =>
    coverage.coverages[goal] === 'stalled' ? {} : undefined;
