import { ACTION_STATUSES } from '../model/action.js';
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { brokenAgenda } from './broken-agenda.js';

/** The goals and actions of an agenda as numbers: first the goals, then the actions, in document order. */
export interface AgendaNodes {
  readonly nodeCount: number;
  readonly goalCount: number;
  readonly ids: readonly Id[];
  readonly indexOf: ReadonlyMap<Id, number>;
}

/** Numbers the goals and actions. Throws a `GedeeldError` when one has no id, or shares it. */
export const numberNodes = (agenda: SharedAgenda): AgendaNodes => {
  const goals = checkList(agenda.goals, 'goals');
  const ids = new Array<Id>(goals.length + (Array.isArray(agenda.actions) ? agenda.actions.length : 0));
  const indexOf = new Map<Id, number>();
  const add = (list: 'goals' | 'actions', at: number, id: Id): void => {
    if (typeof id !== 'string' || id === '') throw brokenAgenda([list, at, 'id'], 'no-id', id);
    const node = indexOf.size;
    indexOf.set(id, node);
    if (indexOf.size === node) throw brokenAgenda([list, at, 'id'], 'duplicate-id', id);
    ids[node] = id;
  };
  goals.forEach((goal, at) => {
    add('goals', at, goal?.id);
  });
  checkList(agenda.actions, 'actions').forEach((action, at) => {
    add('actions', at, action?.id);
    if (!STATUSES.has(action.status)) throw brokenAgenda(['actions', at, 'status'], 'unknown-value', action.status);
  });
  return { nodeCount: ids.length, goalCount: agenda.goals.length, ids, indexOf };
};

const STATUSES = new Set<string>(ACTION_STATUSES);

/** The list itself. Throws a `GedeeldError` when it is none. */
export const checkList = <Item>(list: readonly Item[], name: string): readonly Item[] => {
  if (!Array.isArray(list)) throw brokenAgenda([name], 'not-a-list', list);
  return list;
};
