import type { Day } from '../model/date.js';
import { firstDay } from '../model/date.js';
import type { NextStepName } from './next-step.js';
import type { Ascent } from './ascent.js';
import type { PointColumns } from './point-columns.js';
import { placeAfter } from './point-columns.js';
import type { StepList } from './step-list.js';

/**
 * Adds what is lacking before the goals on a chain can be seen to move: the first one since the action began, every
 * further one over the whole time it was measured.
 */
export const addGoalSteps = (ascent: Ascent, steps: StepList): void => {
  const { graph } = ascent.groundwork;
  const from = ascent.action.period?.from;
  const start = from === undefined ? undefined : firstDay(from);
  if (start === undefined) steps.push({ step: 'set-start', subject: ascent.action.id });
  let lacking: (GoalStepName | undefined)[] | undefined;
  for (let at = 0; at < ascent.chain.length; at += 1) {
    const goal = graph.to[ascent.chain[at]!]!;
    const lack = at === 0 ? firstGoalLack(ascent, goal, start) : furtherGoalLack(ascent, goal);
    if (lack !== undefined) (lacking ??= [])[at] = lack;
  }
  // Most goals that are looked at lack nothing.
  if (lacking === undefined) return;
  for (const step of GOAL_STEPS) {
    lacking.forEach((lacks, at) => {
      if (lacks === step) steps.push({ step, subject: graph.ids[graph.to[ascent.chain[at]!]!]! });
    });
  }
};

const GOAL_STEPS = [
  'add-indicator',
  'add-baseline',
  'measure',
  'not-moving',
] as const satisfies readonly NextStepName[];
type GoalStepName = (typeof GOAL_STEPS)[number];

/** Without a start nobody can say whether the goal moved since: then the start is what to give, not a better result. */
const firstGoalLack = ({ groundwork }: Ascent, goal: number, start: Day | undefined): GoalStepName | undefined => {
  const { movement } = groundwork;
  if (start === undefined) return missingPoint(movement.columns, goal);
  if (movement.movedSince(goal, start)) return undefined;
  return missingPoint(movement.columns, goal, start) ?? 'not-moving';
};

const furtherGoalLack = ({ groundwork }: Ascent, goal: number): GoalStepName | undefined => {
  const { movement } = groundwork;
  return movement.isImproving(goal) ? undefined : (missingPoint(movement.columns, goal) ?? 'not-moving');
};

/**
 * What every indicator of a goal lacks for a comparison, since `start` or over the whole time; one indicator that can be
 * compared is enough.
 */
const missingPoint = (columns: PointColumns, goal: number, start?: Day): GoalStepName | undefined => {
  const { indicators, starts } = columns;
  let lack: GoalStepName = indicators[goal] === indicators[goal + 1] ? 'add-indicator' : 'add-baseline';
  for (let at = indicators[goal]!; at < indicators[goal + 1]!; at += 1) {
    const [begin, end] = [starts[at]!, starts[at + 1]!];
    /** The first of the points to compare with those before it. */
    const later = start === undefined ? Math.min(begin + 1, end) : placeAfter(columns, at, start);
    if (later > begin && later < end) return undefined;
    if (later > begin) lack = 'measure';
  }
  return lack;
};
