import type { Goal, SharedAgenda } from '@gedeeld/core';

/** A goal in its place in the agenda as it is told. */
export interface OutlinedGoal {
  readonly goal: Goal;
  /** 0 for the goal that heads its part; one more for each step away from it. */
  readonly depth: number;
  /** The contribution by which it helps the goal above it, by its place in the document. */
  readonly by: number | undefined;
}

/** A goal that heads a part of the agenda, first, and the goals that help it. */
export type GoalPart = readonly OutlinedGoal[];

/**
 * The goals of an agenda as they are told: a part for each shared goal, with under it the goals that help it, and a part
 * for each goal that helps no shared one. Every goal stands in one place, the first where it fits; circles end there.
 */
export const goalOutline = (
  agenda: Pick<SharedAgenda, 'goals' | 'contributions'>,
): { readonly shared: readonly GoalPart[]; readonly others: readonly GoalPart[] } => {
  const goals = new Map(agenda.goals.map((goal) => [goal.id, goal]));
  const helpers = helpersOf(agenda, goals);
  const placed = new Set(agenda.goals.filter(({ shared }) => shared));
  const partOf = (head: Goal): GoalPart => walk(head, helpers, placed);
  const shared = agenda.goals.filter((goal) => goal.shared).map(partOf);
  const others: GoalPart[] = [];
  for (const goal of agenda.goals) {
    if (placed.has(goal)) continue;
    placed.add(goal);
    others.push(partOf(goal));
  }
  return { shared, others };
};

interface Helper {
  readonly goal: Goal;
  readonly by: number;
}

const helpersOf = (
  { contributions }: Pick<SharedAgenda, 'contributions'>,
  goals: ReadonlyMap<string, Goal>,
): ReadonlyMap<string, readonly Helper[]> => {
  const helpers = new Map<string, Helper[]>();
  contributions.forEach(({ from, to, effect }, by) => {
    const goal = goals.get(from);
    if (!goal || effect === 'undermines') return;
    const known = helpers.get(to);
    if (known) known.push({ goal, by });
    else helpers.set(to, [{ goal, by }]);
  });
  return helpers;
};

/** Depth first, in the order of the document, with what is still to be told on a stack. */
const walk = (head: Goal, helpers: ReadonlyMap<string, readonly Helper[]>, placed: Set<Goal>): GoalPart => {
  const part: OutlinedGoal[] = [];
  const open: OutlinedGoal[] = [{ goal: head, depth: 0, by: undefined }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { goal, depth } = next;
    part.push(next);
    const below = (helpers.get(goal.id) ?? []).filter((helper) => !placed.has(helper.goal));
    for (const helper of below) placed.add(helper.goal);
    open.push(...below.map((helper) => ({ ...helper, depth: depth + 1 })).reverse());
  }
  return part;
};
