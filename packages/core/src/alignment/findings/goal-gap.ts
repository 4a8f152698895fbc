import type { Check } from './rule.js';

/** No action reaches the goal, though the agenda needs it to get to a shared goal. */
export const goalGap: Check<number> =
  ({ coverage, reachesShared }) =>
  (goal) =>
    coverage.coverages[goal] === 'gap' && reachesShared[goal] !== 0 ? {} : undefined;
