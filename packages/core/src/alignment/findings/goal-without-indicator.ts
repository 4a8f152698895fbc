import type { Check } from './rule.js';

/** Nobody will see whether the goal is reached. */
export const goalWithoutIndicator: Check<number> =
  ({ groundwork }) =>
  (goal) =>
    groundwork.movement.points(goal).length === 0 ? {} : undefined;
