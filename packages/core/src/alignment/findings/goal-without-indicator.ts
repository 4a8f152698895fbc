import type { Check } from './rule.js';

/** Nobody will see whether the goal is reached. */
export const goalWithoutIndicator: Check<number> =
  ({ groundwork }) =>
  (goal) =>
    (groundwork.setting.agenda.goals[goal]!.indicators ?? []).length === 0 ? {} : undefined;
