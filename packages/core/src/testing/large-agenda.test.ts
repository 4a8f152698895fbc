import { describe, expect, it } from 'vitest';
import { LARGE_SHAPES, largeAgenda } from './large-agenda.js';

describe('largeAgenda', () => {
  it('has as many contributions as were asked for, down to none', () => {
    expect(largeAgenda({ contributions: 10_000, seed: 1 }).contributions).toHaveLength(10_000);
    expect(largeAgenda({ contributions: 1, seed: 1 }).contributions).toHaveLength(1);
    expect(largeAgenda({ contributions: 0, seed: 1 }).contributions).toHaveLength(0);
  });

  it('is the same for the same seed, and another for another', () => {
    expect(largeAgenda({ contributions: 100, seed: 1 })).toEqual(largeAgenda({ contributions: 100, seed: 1 }));
    expect(largeAgenda({ contributions: 100, seed: 1 })).not.toEqual(largeAgenda({ contributions: 100, seed: 2 }));
  });

  it.each(LARGE_SHAPES)('is sound when it is %s: every end exists, and nothing leads to itself', (shape) => {
    const { goals, actions, contributions } = largeAgenda({ contributions: 6_000, seed: 2, shape });
    const goalIds = new Set(goals.map((goal) => goal.id));
    const ends = new Set([...goalIds, ...actions.map((action) => action.id)]);
    expect(contributions.filter(({ from, to }) => !ends.has(from) || !goalIds.has(to) || from === to)).toEqual([]);
    expect(ends.size).toBe(goals.length + actions.length);
  });

  it('has a thousand actions for a dozen goals when it is crowded', () => {
    const { goals, actions } = largeAgenda({ contributions: 6_000, seed: 3, shape: 'crowded' });
    expect([goals.length, actions.length]).toEqual([12, 1_000]);
  });

  it('has shared goals, hindrances, needs and circles', () => {
    const { goals, contributions } = largeAgenda({ contributions: 6_000, seed: 3 });
    const pairs = new Set(contributions.map(({ from, to }) => `${from} ${to}`));
    expect(goals.filter((goal) => goal.shared)).toHaveLength(3);
    expect(contributions.some((one) => one.effect === 'undermines')).toBe(true);
    expect(contributions.some((one) => one.needs.length > 0)).toBe(true);
    expect(contributions.some(({ from, to }) => pairs.has(`${to} ${from}`))).toBe(true);
  });
});
