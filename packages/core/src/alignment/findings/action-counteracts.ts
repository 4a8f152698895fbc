import type { Check } from './rule.js';

/** The action hinders shared goals and helps none. */
export const actionCounteracts: Check<number> =
  ({ actions }) =>
  (at) => {
    const { verdict, byGoal } = actions[at]!;
    if (verdict !== 'counteracts') return undefined;
    return { goals: byGoal.filter((toward) => toward.verdict === 'counteracts').map(({ goal }) => goal) };
  };
