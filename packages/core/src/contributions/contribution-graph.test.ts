import { describe, expect, it } from 'vitest';
import type { Adjacency } from '../graph/adjacency.js';
import type { Contribution } from '../model/contribution.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildAction, buildAgenda, buildContribution, buildGoal } from '../testing/builders.js';
import type { ContributionGraph } from './contribution-graph.js';
import { contributionGraph } from './contribution-graph.js';

const undermines = { effect: 'undermines' } as const;
/** Goals g and h (nodes 0 and 1), actions a and b (2 and 3). */
const graphOf = (...contributions: Contribution[]): ContributionGraph =>
  contributionGraph(
    buildAgenda({
      goals: [buildGoal('g'), buildGoal('h')],
      actions: [buildAction('a'), buildAction('b')],
      contributions,
    }),
  );
const groups = ({ start, links }: Adjacency): number[][] =>
  Array.from({ length: start.length - 1 }, (_, node) => [...links.subarray(start[node]!, start[node + 1]!)]);
const broken = (path: readonly (string | number)[], reason: string, reference?: unknown): unknown =>
  expect.objectContaining({ code: 'broken-agenda', facts: { path, reason, reference } });

describe('contributionGraph', () => {
  it('is empty for an empty agenda', () => {
    const graph = contributionGraph(buildAgenda());
    expect(graph).toMatchObject({ nodeCount: 0, goalCount: 0, linkCount: 0 });
    expect(groups(graph.outgoing)).toEqual([]);
  });

  it('has a node for every goal and action, also for those without a contribution', () => {
    const graph = graphOf();
    expect(graph.ids).toEqual(['g', 'h', 'a', 'b']);
    expect([graph.nodeCount, graph.goalCount, graph.linkCount]).toEqual([4, 2, 0]);
  });

  it('turns ids into numbers, in document order, and keeps the links that help apart from those that hinder', () => {
    const graph = graphOf(
      buildContribution('b', 'g'),
      buildContribution('a', 'g', undermines),
      buildContribution('g', 'h', { effect: 'supports', id: 'own' }),
      buildContribution('a', 'g'),
      buildContribution('h', 'g', undermines),
    );
    expect([...graph.from]).toEqual([3, 2, 0, 2, 1]);
    expect([...graph.to]).toEqual([0, 0, 1, 0, 0]);
    expect([...graph.supports]).toEqual([1, 0, 1, 1, 0]);
    expect([0, 1, 2, 3, 4].map(graph.linkIds.of)).toEqual(['b->g', 'a->g', 'own', 'a->g#2', 'h->g']);
    expect(graph.linkCount).toBe(5);
    expect(groups(graph.outgoing)).toEqual([[2], [4], [1, 3], [0]]);
    expect(groups(graph.incoming)).toEqual([[0, 1, 3, 4], [2], [], []]);
    expect(groups(graph.supportOutgoing)).toEqual([[2], [], [3], [0]]);
    expect(groups(graph.supportIncoming)).toEqual([[0, 3], [2], [], []]);
    expect(groups(graph.goalSupports)).toEqual([[], [2]]);
    expect(groups(graph.goalHindrances)).toEqual([[4], []]);
  });

  it('takes ids such as constructor and __proto__ for ids', () => {
    const graph = contributionGraph(
      buildAgenda({
        goals: [buildGoal('__proto__'), buildGoal('constructor')],
        actions: [buildAction('toString')],
        contributions: [buildContribution('toString', '__proto__'), buildContribution('__proto__', 'constructor')],
      }),
    );
    expect([[...graph.from], [...graph.to]]).toEqual([
      [2, 0],
      [0, 1],
    ]);
    expect(() => graphOf(buildContribution('constructor', 'g'))).toThrowError(
      broken(['contributions', 0, 'from'], 'unknown-id', 'constructor'),
    );
  });

  it.each([
    [buildContribution('x', 'g'), 'from', 'unknown-id', 'x'],
    [buildContribution('x', 'y'), 'from', 'unknown-id', 'x'],
    [buildContribution('a', 'y'), 'to', 'unknown-id', 'y'],
    [buildContribution('a', 'b'), 'to', 'not-a-goal', 'b'],
    [buildContribution('a', 'a'), 'to', 'not-a-goal', 'a'],
    [buildContribution('g', 'a'), 'to', 'not-a-goal', 'a'],
    [buildContribution('g', 'g'), 'to', 'to-itself', 'g'],
    [buildContribution('h', 'h', undermines), 'to', 'to-itself', 'h'],
    [buildContribution('a', 'g', { effect: 'helps' as 'supports' }), 'effect', 'unknown-value', 'helps'],
  ])('names what does not hold in %j: %s, %s', (contribution, field, reason, reference) => {
    const call = () => graphOf(buildContribution('a', 'g'), contribution, buildContribution('ghost', 'ghost'));
    expect(call).toThrowError(broken(['contributions', 1, field], reason, reference));
  });

  it('refuses a contribution that is nothing', () => {
    expect(() => graphOf(null as unknown as Contribution)).toThrowError(
      broken(['contributions', 0, 'from'], 'unknown-id'),
    );
  });

  it('refuses contributions that are no list, and two with the same id', () => {
    const agenda = { ...buildAgenda(), contributions: undefined } as unknown as SharedAgenda;
    expect(() => contributionGraph(agenda)).toThrowError(broken(['contributions'], 'not-a-list'));
    const twice = [buildContribution('a', 'g', { id: 'x' }), buildContribution('b', 'g', { id: 'x' })];
    expect(() => graphOf(...twice)).toThrowError(broken(['contributions', 1, 'id'], 'duplicate-id', 'x'));
  });

  it('refuses two contributions for which the same id would be made', () => {
    const agenda = buildAgenda({
      goals: [buildGoal('c'), buildGoal('b->c')],
      actions: [buildAction('a'), buildAction('a->b')],
      contributions: [buildContribution('a->b', 'c'), buildContribution('a', 'b->c')],
    });
    expect(() => contributionGraph(agenda)).toThrowError(broken(['contributions', 1, 'id'], 'duplicate-id', 'a->b->c'));
  });
});
