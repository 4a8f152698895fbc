import type { Check } from './rule.js';

/** The goal leads to no goal the agenda exists for. */
export const goalUnreachable: Check<number> =
  ({ reachesShared }) =>
  (goal) =>
    reachesShared[goal] === 0 ? {} : undefined;
