import type { Adjacency } from '../graph/adjacency.js';
import type { Contribution } from '../model/contribution.js';
import type { Id } from '../model/id.js';
import { brokenAgenda } from './broken-agenda.js';

/**
 * The id of every contribution: its own, else `from->to`, and for the next ones without an id between the same two
 * `from->to#2`, `from->to#3`, … in document order. `incoming` groups the contributions by the node they go to.
 *
 * Counts per pair without a map of pairs: while the contributions to one goal are numbered, `count[node]` belongs to that
 * goal alone, and `countedFor` says whether it still does. Throws a `GedeeldError` when two have the same id.
 */
export const linkIds = (
  contributions: readonly Contribution[],
  from: Int32Array,
  incoming: Adjacency,
): readonly Id[] => {
  const nodeCount = incoming.start.length - 1;
  const ids: Id[] = new Array<Id>(contributions.length).fill('');
  const count = new Int32Array(nodeCount);
  const countedFor = new Int32Array(nodeCount).fill(-1);
  for (let goal = 0; goal < nodeCount; goal += 1) {
    for (let at = incoming.start[goal]!; at < incoming.start[goal + 1]!; at += 1) {
      const link = incoming.links[at]!;
      const contribution = contributions[link]!;
      if (contribution.id !== undefined) {
        ids[link] = contribution.id;
        continue;
      }
      const node = from[link]!;
      if (countedFor[node] !== goal) {
        countedFor[node] = goal;
        count[node] = 0;
      }
      count[node]! += 1;
      const pair = `${contribution.from}->${contribution.to}`;
      ids[link] = count[node] === 1 ? pair : `${pair}#${count[node]}`;
    }
  }
  checkUnique(contributions, ids);
  return ids;
};

/**
 * Ids that were made here differ from one another, and from every id that the parser lets through, as those hold no `>`.
 * So only ids that were given can clash, and only one with a `>` can clash with one that was made.
 */
const checkUnique = (contributions: readonly Contribution[], ids: readonly Id[]): void => {
  const given = new Set<Id>();
  let holdsArrow = false;
  contributions.forEach(({ id }, at) => {
    if (id === undefined) return;
    if (typeof id !== 'string' || id === '') throw brokenAgenda(['contributions', at, 'id'], 'no-id', id);
    if (given.has(id)) throw brokenAgenda(['contributions', at, 'id'], 'duplicate-id', id);
    given.add(id);
    holdsArrow ||= id.includes('>');
  });
  if (!holdsArrow) return;
  contributions.forEach(({ id }, at) => {
    if (id === undefined && given.has(ids[at]!))
      throw brokenAgenda(['contributions', at, 'id'], 'duplicate-id', ids[at]);
  });
};
