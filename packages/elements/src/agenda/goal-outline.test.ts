import { buildAgenda, buildContribution, buildGoal, buildSharedGoal } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import type { GoalPart } from './goal-outline.js';
import { goalOutline } from './goal-outline.js';

const told = (parts: readonly GoalPart[]): string[] =>
  parts.map((part) => part.map(({ goal, depth }) => '.'.repeat(depth) + goal.id).join(' '));

const outline = (goals: readonly string[], links: readonly string[]): { shared: string[]; others: string[] } => {
  const { shared, others } = goalOutline(
    buildAgenda({
      goals: goals.map((id) => (id === id.toUpperCase() ? buildSharedGoal(id) : buildGoal(id))),
      contributions: links.map((link) => {
        const [from = '', to = ''] = link.split(/>|!/);
        return buildContribution(from, to, link.includes('!') ? { effect: 'undermines' } : {});
      }),
    }),
  );
  return { shared: told(shared), others: told(others) };
};

describe('goalOutline', () => {
  it.each([
    ['nothing', [], [], { shared: [], others: [] }],
    ['goals by themselves', ['A', 'b'], [], { shared: ['A'], others: ['b'] }],
    [
      'what helps, below what it helps',
      ['A', 'b', 'c', 'd'],
      ['b>A', 'c>b', 'd>A'],
      { shared: ['A .b ..c .d'], others: [] },
    ],
    ['a goal that helps two, once', ['A', 'B', 'c'], ['c>B', 'c>A'], { shared: ['A .c', 'B'], others: [] }],
    ['a shared goal never below another', ['A', 'B'], ['B>A'], { shared: ['A', 'B'], others: [] }],
    ['a circle, once', ['A', 'b', 'c'], ['b>A', 'c>b', 'b>c', 'A>b'], { shared: ['A .b ..c'], others: [] }],
    ['a circle that leads nowhere', ['a', 'b'], ['a>b', 'b>a'], { shared: [], others: ['a .b'] }],
    ['what hinders, not as help', ['A', 'b'], ['b!A'], { shared: ['A'], others: ['b'] }],
    ['actions not at all', ['A'], ['x>A'], { shared: ['A'], others: [] }],
    [
      'names like any other',
      ['A', 'constructor', '__proto__'],
      ['__proto__>constructor', 'constructor>A'],
      { shared: ['A .constructor ..__proto__'], others: [] },
    ],
  ])('tells %s', (_, goals, links, expected) => {
    expect(outline(goals, links)).toEqual(expected);
  });

  it('walks a chain of any length', () => {
    const goals = [buildSharedGoal('g0'), ...Array.from({ length: 20_000 }, (_, at) => buildGoal(`g${at + 1}`))];
    const contributions = goals.slice(1).map(({ id }, at) => buildContribution(id, `g${at}`));
    const { shared } = goalOutline({ goals, contributions });
    expect(shared[0]?.at(-1)).toMatchObject({ goal: { id: 'g20000' }, depth: 20_000 });
  });
});
