import { describe, expect, it } from 'vitest';
import { buildAgenda, buildGoal, buildSharedGoal } from '../testing/builders.js';
import { sharedGoals } from './shared-goals.js';

describe('sharedGoals', () => {
  it('finds the places of the goals that are shared', () => {
    const goals = [buildGoal('a'), buildSharedGoal('b'), buildGoal('c', { shared: false }), buildSharedGoal('d')];
    expect(sharedGoals(buildAgenda({ goals }))).toEqual([1, 3]);
    expect(sharedGoals(buildAgenda())).toEqual([]);
  });
});
