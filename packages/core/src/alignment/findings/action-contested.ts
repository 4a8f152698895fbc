import type { Check } from './rule.js';

/** The action helps and hinders. */
export const actionContested: Check<number> =
  ({ actions }) =>
  (at) => {
    const { verdict, byGoal } = actions[at]!;
    if (verdict !== 'contested') return undefined;
    const hindered = byGoal.filter((toward) => toward.verdict === 'contested' || toward.verdict === 'counteracts');
    return { goals: hindered.map(({ goal }) => goal) };
  };
