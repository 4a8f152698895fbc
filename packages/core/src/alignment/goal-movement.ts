import type { Day } from '../model/date.js';
import type { Goal } from '../model/goal.js';
import type { PointColumns } from './point-columns.js';
import { gotBetter, layPoints } from './point-columns.js';

/** What the indicators of the goals say, by the goal's place in the document. */
export interface GoalMovement {
  readonly columns: PointColumns;
  /** From the first point to the last, some indicator got better and none got worse. */
  readonly isImproving: (goal: number) => boolean;
  /** The same since `start`, of the indicators that have a point on both sides of it. */
  readonly movedSince: (goal: number, start: Day) => boolean;
}

/** Reads every goal's indicators once, and judges a start only once: many actions start on the same day. */
export const goalMovement = (goals: readonly Goal[], today: Day): GoalMovement => {
  const columns = layPoints(goals, today);
  const { indicators } = columns;
  const improving = new Uint8Array(goals.length);
  for (let goal = 0; goal < goals.length; goal += 1) if (gotBetter(columns, goal)) improving[goal] = 1;
  const moved: (Map<Day, boolean> | undefined)[] = [];
  return {
    columns,
    isImproving: (goal) => improving[goal] === 1,
    movedSince: (goal, start) => {
      // Of few indicators it is soon said; of a thousand, with a thousand actions, it would be asked a million times.
      if (indicators[goal + 1]! - indicators[goal]! <= FEW) return gotBetter(columns, goal, start);
      const ofGoal = (moved[goal] ??= new Map<Day, boolean>());
      const answer = ofGoal.get(start) ?? gotBetter(columns, goal, start);
      ofGoal.set(start, answer);
      return answer;
    },
  };
};

const FEW = 4;
