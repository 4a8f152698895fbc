import type { Check } from './rule.js';

/** Actions reach the goal, and none of them is at work. */
export const goalStalled: Check<number> = (goal, { coverage }) =>
  coverage.coverages[goal] === 'stalled' ? {} : undefined;
