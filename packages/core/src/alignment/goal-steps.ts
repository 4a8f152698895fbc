import type { Day } from '../model/date.js';
import { firstDay } from '../model/date.js';
import type { IndicatorPoints } from './indicator-points.js';
import { daysUpTo } from './indicator-points.js';
import type { NextStep, NextStepName } from './next-step.js';
import type { Ascent } from './ascent.js';

/**
 * Adds what is lacking before the goals on a chain can be seen to move: the first one since the action began, every
 * further one over the whole time it was measured.
 */
export const addGoalSteps = (ascent: Ascent, steps: NextStep[]): void => {
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
const firstGoalLack = (ascent: Ascent, goal: number, start: Day | undefined): GoalStepName | undefined => {
  const { movement } = ascent.groundwork;
  const points = movement.points(goal);
  if (start === undefined) return missingPoint(points, countAll);
  if (movement.movedSince(goal, start)) return undefined;
  return (
    missingPoint(points, (ofIndicator) => {
      const before = daysUpTo(ofIndicator, start);
      return { before, after: ofIndicator.days.length - before };
    }) ?? 'not-moving'
  );
};

const furtherGoalLack = ({ groundwork }: Ascent, goal: number): GoalStepName | undefined => {
  if (groundwork.movement.isImproving(goal)) return undefined;
  return missingPoint(groundwork.movement.points(goal), countAll) ?? 'not-moving';
};

/** How many points an indicator has to compare from, and how many to compare with those. */
interface PointCounts {
  readonly before: number;
  readonly after: number;
}

const countAll = ({ days }: IndicatorPoints): PointCounts => ({ before: days.length, after: days.length - 1 });

/** What every indicator of a goal lacks for a comparison; one indicator that can be compared is enough. */
const missingPoint = (
  points: readonly IndicatorPoints[],
  count: (ofIndicator: IndicatorPoints) => PointCounts,
): GoalStepName | undefined => {
  if (points.length === 0) return 'add-indicator';
  const counts = points.map(count);
  if (counts.some(({ before, after }) => before > 0 && after > 0)) return undefined;
  return counts.some(({ before }) => before > 0) ? 'measure' : 'add-baseline';
};
