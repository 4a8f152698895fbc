import type { Adjacency } from '../graph/adjacency.js';
import type { Contribution } from '../model/contribution.js';
import type { Id } from '../model/id.js';
import { brokenAgenda } from './broken-agenda.js';

/** Where contributions come from and go to, as numbers of nodes. */
interface Ends {
  /** The id of every node. */
  readonly ids: readonly Id[];
  readonly from: Int32Array;
  /** The contributions grouped by the node they go to. */
  readonly incoming: Adjacency;
}

/**
 * The id of every contribution: its own, else `from->to`, and for the next ones without an id between the same two
 * `from->to#2`, `from->to#3`, … in document order.
 *
 * Counts per pair without a map of pairs: while the contributions to one goal are numbered, `count[node]` belongs to that
 * goal alone, and `countedFor` says whether it still does. Throws a `GedeeldError` when two have the same id.
 */
export const linkIds = (
  contributions: readonly Contribution[],
  { ids: nodeIds, from, incoming }: Ends,
): readonly Id[] => {
  const nodeCount = nodeIds.length;
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
  checkGiven(contributions);
  if (nodeIds.some(holdsMark) || contributions.some(({ id }) => id !== undefined && holdsMark(id))) {
    checkMade(contributions, ids);
  }
  return ids;
};

const checkGiven = (contributions: readonly Contribution[]): void => {
  const given = new Set<Id>();
  contributions.forEach(({ id }, at) => {
    if (id === undefined) return;
    if (typeof id !== 'string' || id === '') throw brokenAgenda(['contributions', at, 'id'], 'no-id', id);
    if (given.has(id)) throw brokenAgenda(['contributions', at, 'id'], 'duplicate-id', id);
    given.add(id);
  });
};

/** The parser lets through no id with one of the marks that ids are made with: so those that were made never clash. */
const holdsMark = (id: Id): boolean => id.includes('>') || id.includes('#');

/** Names the first contribution whose made id is that of another one. */
const checkMade = (contributions: readonly Contribution[], ids: readonly Id[]): void => {
  const taken = new Set<Id>(contributions.flatMap(({ id }) => id ?? []));
  contributions.forEach(({ id }, at) => {
    if (id !== undefined) return;
    if (taken.has(ids[at]!)) throw brokenAgenda(['contributions', at, 'id'], 'duplicate-id', ids[at]);
    taken.add(ids[at]!);
  });
};
