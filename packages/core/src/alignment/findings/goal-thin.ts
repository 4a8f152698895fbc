import type { Check } from './rule.js';

/** One organisation carries the goal alone. */
export const goalThin: Check<number> = (goal, { coverage }) => {
  if (coverage.coverages[goal] !== 'thin') return undefined;
  const owner = coverage.organisations[coverage.carriers[goal]!];
  return owner === undefined ? {} : { owner };
};
