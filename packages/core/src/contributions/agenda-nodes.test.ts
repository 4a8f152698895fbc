import { describe, expect, it } from 'vitest';
import type { Action, ActionStatus } from '../model/action.js';
import type { Goal } from '../model/goal.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildAction, buildAgenda, buildGoal } from '../testing/builders.js';
import { checkList, numberNodes } from './agenda-nodes.js';

const broken = (path: readonly (string | number)[], reason: string, reference?: unknown): unknown =>
  expect.objectContaining({ code: 'broken-agenda', facts: { path, reason, reference } });

describe('numberNodes', () => {
  it('numbers nothing in an empty agenda', () => {
    expect(numberNodes(buildAgenda())).toEqual({ nodeCount: 0, goalCount: 0, ids: [], indexOf: new Map() });
  });

  it('numbers first the goals, then the actions, in document order', () => {
    const nodes = numberNodes(
      buildAgenda({ actions: [buildAction('z'), buildAction('a')], goals: [buildGoal('y'), buildGoal('b')] }),
    );
    expect(nodes.ids).toEqual(['y', 'b', 'z', 'a']);
    expect([...nodes.indexOf]).toEqual([
      ['y', 0],
      ['b', 1],
      ['z', 2],
      ['a', 3],
    ]);
    expect([nodes.nodeCount, nodes.goalCount]).toEqual([4, 2]);
  });

  it('takes ids such as constructor and __proto__ for ids', () => {
    const { ids, indexOf } = numberNodes(
      buildAgenda({ goals: [buildGoal('constructor')], actions: [buildAction('__proto__'), buildAction('0')] }),
    );
    expect(ids.map((id) => indexOf.get(id))).toEqual([0, 1, 2]);
    expect(indexOf.get('toString')).toBeUndefined();
  });

  it.each([
    ['', 'no-id'],
    [undefined, 'no-id'],
    [7, 'no-id'],
    ['g', 'duplicate-id'],
  ])('refuses the id %j of a goal or an action: %s', (id, reason) => {
    const goals = [buildGoal('g'), { ...buildGoal('x'), id } as Goal];
    expect(() => numberNodes(buildAgenda({ goals }))).toThrowError(broken(['goals', 1, 'id'], reason, id));
    const actions = [buildAction('a'), { ...buildAction('x'), id } as Action];
    expect(() => numberNodes(buildAgenda({ goals: [buildGoal('g')], actions }))).toThrowError(
      broken(['actions', 1, 'id'], reason, id),
    );
  });

  it('refuses a goal or an action that is nothing', () => {
    const nothing = [null] as unknown as never[];
    expect(() => numberNodes(buildAgenda({ goals: nothing }))).toThrowError(broken(['goals', 0, 'id'], 'no-id'));
    expect(() => numberNodes(buildAgenda({ actions: nothing }))).toThrowError(broken(['actions', 0, 'id'], 'no-id'));
  });

  it.each(['started', undefined, 'constructor'])('refuses the status %s', (status) => {
    const actions = [buildAction('a'), buildAction('b', { status: status as ActionStatus })];
    expect(() => numberNodes(buildAgenda({ actions }))).toThrowError(
      broken(['actions', 1, 'status'], 'unknown-value', status),
    );
  });

  it('takes every status there is', () => {
    const statuses: ActionStatus[] = ['idea', 'planned', 'running', 'done', 'stopped'];
    const actions = statuses.map((status) => buildAction(status, { status }));
    expect(numberNodes(buildAgenda({ actions })).ids).toEqual(statuses);
  });

  it.each(['goals', 'actions'] as const)('refuses an agenda without a list of %s', (name) => {
    const agenda = { ...buildAgenda(), [name]: undefined } as unknown as SharedAgenda;
    expect(() => numberNodes(agenda)).toThrowError(broken([name], 'not-a-list'));
  });
});

describe('checkList', () => {
  it('gives back the list itself', () => {
    const list = [1, 2];
    expect(checkList(list, 'goals')).toBe(list);
  });

  it.each([undefined, null, 'goals', { length: 1 }])('refuses %j', (list) => {
    expect(() => checkList(list as unknown as never[], 'goals')).toThrowError(broken(['goals'], 'not-a-list', list));
  });
});
