import type { Check } from './rule.js';

/** One organisation carries the goal alone. */
export const goalThin: Check<number> =
  ({ coverage }) =>
  (goal) => {
    if (coverage.coverages[goal] !== 'thin') return undefined;
    const owner = coverage.organisations[coverage.carriers[goal]!];
    return owner === undefined ? {} : { owner };
  };
