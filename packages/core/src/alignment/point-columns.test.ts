import { describe, expect, it } from 'vitest';
import { firstDay } from '../model/date.js';
import type { Goal } from '../model/goal.js';
import type { Indicator } from '../model/indicator.js';
import { buildGoal, buildIndicator } from '../testing/builders.js';
import { createRandom } from '../testing/random.js';
import { indicatorPoints } from './indicator-points.js';
import type { PointColumns } from './point-columns.js';
import { gotBetter, lastDayOf, layPoints, placeAfter, pointsOf } from './point-columns.js';

const TODAY = '2026-06-01';
const DATES = ['2023', '2023-08', '2024/2025', '2025-01-01', '2025', '2026-05-31', '2026-06-01', '2026-06-02', '2027'];

const randomGoals = (seed: number): readonly Goal[] => {
  const random = createRandom(seed);
  const point = () => ({ value: random.int(3) - 1, on: random.pick(DATES) });
  const indicator = (at: number): Indicator =>
    buildIndicator(`i${at}`, {
      direction: random.pick(['up', 'down']),
      ...(random.chance(0.6) ? { baseline: point() } : {}),
      measurements: Array.from({ length: random.int(4) }, point),
    });
  return Array.from({ length: random.int(4) }, (_, at) =>
    buildGoal(`g${at}`, { indicators: Array.from({ length: random.int(4) }, (_none, of) => indicator(of)) }),
  );
};

const each = (try_: (goals: readonly Goal[], columns: PointColumns) => void): void => {
  for (let seed = 0; seed < 200; seed += 1) {
    const goals = randomGoals(seed);
    try_(goals, layPoints(goals, TODAY));
  }
};

describe('layPoints', () => {
  it('lays the points of every indicator side by side, as they are by themselves', () => {
    each((goals, columns) => {
      const laid = goals.map(({ indicators }, goal) =>
        indicators.map((_, at) => pointsOf(columns, columns.indicators[goal]! + at)),
      );
      expect(laid).toEqual(goals.map(({ indicators }) => indicators.map((one) => indicatorPoints(one, TODAY))));
    });
  });

  it('has a place for goals without indicators, and for none at all', () => {
    expect([...layPoints([buildGoal('a'), buildGoal('b')], TODAY).indicators]).toEqual([0, 0, 0]);
    expect([...layPoints([], TODAY).indicators]).toEqual([0]);
  });
});

describe('lastDayOf', () => {
  it('is the day of the last point, where there is one', () => {
    each((_, columns) => {
      for (let indicator = 0; indicator < columns.signs.length; indicator += 1) {
        expect(lastDayOf(columns, indicator)).toBe(pointsOf(columns, indicator).days.at(-1));
      }
    });
  });
});

describe('placeAfter', () => {
  it('is as many places from the first as there are points up to a day', () => {
    each((_, columns) => {
      for (let indicator = 0; indicator < columns.signs.length; indicator += 1) {
        const { days } = pointsOf(columns, indicator);
        for (const day of DATES.map(firstDay)) {
          const upTo = days.filter((other) => other <= day).length;
          expect(placeAfter(columns, indicator, day) - columns.starts[indicator]!).toBe(upTo);
        }
      }
    });
  });
});

describe('gotBetter', () => {
  /** What every indicator that can say did, from `since` on or from its first point: 1 for better, −1 for worse. */
  const changes = ({ indicators }: Goal, since?: string): readonly number[] =>
    indicators.flatMap((indicator) => {
      const { days, values, sign } = indicatorPoints(indicator, TODAY);
      const before = days.filter((day) => since !== undefined && day <= since).length;
      if (since !== undefined && (before === 0 || before === days.length)) return [];
      return days.length === 0 ? [] : [Math.sign(values.at(-1)! - values[Math.max(0, before - 1)]!) * sign];
    });

  it('asks that some indicator got better and none got worse', () => {
    each((goals, columns) => {
      for (const since of [undefined, ...DATES.map(firstDay)]) {
        const expected = goals.map((goal) => {
          const found = changes(goal, since);
          return found.includes(1) && !found.includes(-1);
        });
        expect(goals.map((_, goal) => gotBetter(columns, goal, since))).toEqual(expected);
      }
    });
  });
});
