import type { Day } from '../model/date.js';
import type { Goal } from '../model/goal.js';
import type { IndicatorPoints } from './indicator-points.js';
import { courseSince, courseSoFar, indicatorPoints, isBetter } from './indicator-points.js';

/** What the indicators of the goals say, by the goal's place in the document. */
export interface GoalMovement {
  readonly points: (goal: number) => readonly IndicatorPoints[];
  /** From the first point to the last, some indicator got better and none got worse. */
  readonly isImproving: (goal: number) => boolean;
  /** The same since `start`, of the indicators that have a point on both sides of it. */
  readonly movedSince: (goal: number, start: Day) => boolean;
}

/** Reads every goal's indicators once, and judges a start only once: many actions start on the same day. */
export const goalMovement = (goals: readonly Goal[], today: Day): GoalMovement => {
  const points = goals.map(({ indicators }) =>
    indicators === undefined || indicators.length === 0
      ? NO_INDICATORS
      : indicators.map((indicator) => indicatorPoints(indicator, today)),
  );
  const improving = Uint8Array.from(points, (ofGoal) => Number(isBetter(ofGoal, courseSoFar)));
  const moved: (Map<Day, boolean> | undefined)[] = [];
  const movedSince = (goal: number, start: Day): boolean =>
    isBetter(points[goal] ?? NO_INDICATORS, (ofIndicator) => courseSince(ofIndicator, start));
  return {
    points: (goal) => points[goal] ?? NO_INDICATORS,
    isImproving: (goal) => improving[goal] === 1,
    movedSince: (goal, start) => {
      // Of few indicators it is soon said; of a thousand, with a thousand actions, it would be asked a million times.
      if (points[goal] === undefined || points[goal].length <= FEW) return movedSince(goal, start);
      const ofGoal = (moved[goal] ??= new Map<Day, boolean>());
      const answer = ofGoal.get(start) ?? movedSince(goal, start);
      ofGoal.set(start, answer);
      return answer;
    },
  };
};

const FEW = 4;
const NO_INDICATORS: readonly IndicatorPoints[] = Object.freeze([]);
