import type { Check } from './rule.js';

/** One organisation carries the goal alone. */
export const goalThin: Check<number> =
  ({ coverage }) =>
  (goal) =>
    coverage.coverages[goal] === 'thin' ? { owner: coverage.organisations[coverage.carriers[goal]!] } : undefined;
