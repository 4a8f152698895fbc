import { describe, expect, it } from 'vitest';
import type { Indicator } from '../model/indicator.js';
import { buildGoal, buildIndicator } from '../testing/builders.js';
import { goalMovement } from './goal-movement.js';

const today = '2026-06-01';
const START = '2024-06-01';

const going = (id: string, before: number, after: number): Indicator =>
  buildIndicator(id, {
    measurements: [
      { value: before, on: '2023' },
      { value: after, on: '2025' },
    ],
  });
const goalOf = (id: string, count: number, after: number) =>
  buildGoal(id, { indicators: Array.from({ length: count }, (_, at) => going(`${id}${at}`, 1, after)) });

describe('goalMovement', () => {
  it('says of every goal whether it got better, and since when, however often it is asked', () => {
    // Of many indicators an answer is kept, of few it is not.
    for (const count of [1, 4, 5, 9]) {
      const goals = [goalOf('a', count, 2), goalOf('b', count, 1), goalOf('c', count, 2), goalOf('d', count, 0)];
      const movement = goalMovement(goals, today);
      for (let round = 0; round < 2; round += 1) {
        expect(goals.map((_, goal) => movement.isImproving(goal))).toEqual([true, false, true, false]);
        expect(goals.map((_, goal) => movement.movedSince(goal, START))).toEqual([true, false, true, false]);
        expect(goals.map((_, goal) => movement.movedSince(goal, '2022-01-01'))).toEqual([false, false, false, false]);
        expect(goals.map((_, goal) => movement.movedSince(goal, today))).toEqual([false, false, false, false]);
      }
    }
  });

  it('keeps what it said of more than four indicators, and looks at fewer again', () => {
    for (const [count, kept] of [
      [1, false],
      [4, false],
      [5, true],
      [9, true],
    ] as const) {
      const movement = goalMovement([goalOf('before', 3, 2), goalOf('a', count, 2)], today);
      expect(movement.movedSince(1, START)).toBe(true);
      movement.columns.values.fill(0);
      expect(movement.movedSince(1, START)).toBe(kept);
    }
  });

  it('judges many indicators anew for each start', () => {
    const late = buildIndicator('late', {
      measurements: [
        { value: 1, on: '2023' },
        { value: 3, on: '2024' },
        { value: 2, on: '2025' },
      ],
    });
    const movement = goalMovement([buildGoal('a', { indicators: [...goalOf('x', 5, 1).indicators, late] })], today);
    expect(movement.movedSince(0, '2023-06-01')).toBe(true);
    expect(movement.movedSince(0, '2024-06-01')).toBe(false);
    expect(movement.movedSince(0, '2023-06-01')).toBe(true);
  });
});
