import type { Adjacency } from '../graph/adjacency.js';
import type { Contribution } from '../model/contribution.js';
import type { Id } from '../model/id.js';
import { brokenAgenda } from './broken-agenda.js';
import { SAYS } from './says.js';

/** Where contributions come from and go to, as numbers of nodes. */
interface Ends {
  /** The id of every node. */
  readonly ids: readonly Id[];
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** The contributions grouped by the node they go to. */
  readonly incoming: Adjacency;
  /** What every contribution says of itself, where that is known; then only those that say an id are asked for it. */
  readonly says?: Uint8Array;
}

/**
 * The id of every contribution: its own, else `from->to`, and for the next ones without an id between the same two
 * `from->to#2`, `from->to#3`, … in document order. Throws a `GedeeldError` when two have the same id.
 */
export const linkIds = (contributions: readonly Contribution[], ends: Ends): readonly Id[] => {
  const given = ends.says !== undefined && !ends.says.some(saysId) ? NO_IDS : givenIds(contributions);
  if (given.size === contributions.length) return contributions.map(({ id }) => id!);
  const places = placesInPairs(contributions, ends, given.size > 0);
  const { ids: nodeIds, from, to } = ends;
  /** `from->` of every node: made once, because most nodes are where several contributions come from. */
  const beginnings: Id[] = new Array<Id>(nodeIds.length);
  const ids = new Array<Id>(contributions.length);
  for (let link = 0; link < ids.length; link += 1) {
    const own = given.size === 0 ? undefined : contributions[link]!.id;
    const node = from[link]!;
    const place = places[link]!;
    ids[link] = own ?? (beginnings[node] ??= `${nodeIds[node]!}->`) + nodeIds[to[link]!]!;
    if (place > 1) ids[link] += `#${place}`;
  }
  if (nodeIds.some(holdsMark) || [...given].some(holdsMark)) checkMade(contributions, ids);
  return ids;
};

const NO_IDS: ReadonlySet<Id> = new Set();

const saysId = (said: number): boolean => (said & SAYS.id) !== 0;

/**
 * For every contribution without an id, its place among those between the same two: 1, 2, …
 *
 * Counts per pair without a map of pairs: while the contributions to one goal are numbered, `count[node]` belongs to that
 * goal alone, and `countedFor` says whether it still does.
 */
const placesInPairs = (
  contributions: readonly Contribution[],
  { ids, from, incoming: { start, links } }: Ends,
  someGiven: boolean,
): Int32Array => {
  const places = new Int32Array(contributions.length);
  const count = new Int32Array(ids.length);
  const countedFor = new Int32Array(ids.length).fill(-1);
  for (let goal = 0; goal < ids.length; goal += 1) {
    for (let at = start[goal]!; at < start[goal + 1]!; at += 1) {
      const link = links[at]!;
      if (someGiven && contributions[link]!.id !== undefined) continue;
      const node = from[link]!;
      if (countedFor[node] !== goal) {
        countedFor[node] = goal;
        count[node] = 0;
      }
      places[link] = ++count[node]!;
    }
  }
  return places;
};

/** The ids that contributions have of their own, each of them once. */
const givenIds = (contributions: readonly Contribution[]): ReadonlySet<Id> => {
  const given = new Set<Id>();
  contributions.forEach(({ id }, at) => {
    if (id === undefined) return;
    if (typeof id !== 'string' || id === '') throw brokenAgenda(['contributions', at, 'id'], 'no-id', id);
    if (given.has(id)) throw brokenAgenda(['contributions', at, 'id'], 'duplicate-id', id);
    given.add(id);
  });
  return given;
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
