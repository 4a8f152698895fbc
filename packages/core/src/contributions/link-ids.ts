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
  /** The contributions grouped by the node they come from. */
  readonly outgoing: Adjacency;
  /** What every contribution says of itself: only those that say an id are asked for it. */
  readonly says: Uint8Array;
}

/** The ids of contributions, by their places in the document. */
export interface LinkIds {
  /** Made when it is first asked for, and then kept: of a large agenda most are never asked for. */
  readonly of: (link: number) => Id;
  /** Whether the id of one comes before that of another out of the same node; mostly without making either. */
  readonly isBefore: (one: number, other: number) => boolean;
}

/**
 * The id of every contribution: its own, else `from->to`, and for the next ones without an id between the same two
 * `from->to#2`, `from->to#3`, … in document order. Throws a `GedeeldError` when two have the same id.
 */
export const linkIds = (contributions: readonly Contribution[], ends: Ends): LinkIds => {
  const given = ends.says.some(saysId) ? givenIds(contributions) : NO_IDS;
  const made: Id[] = new Array<Id>(contributions.length);
  /** `from->` of every node: made once, because most nodes are where several contributions come from. */
  const beginnings: Id[] = new Array<Id>(ends.ids.length);
  let known: ReadonlyMap<number, number> | undefined;
  const { ids, from, to, says } = ends;
  const make = (link: number): Id => {
    if (saysId(says[link]!)) return contributions[link]!.id!;
    const node = from[link]!;
    const id = (beginnings[node] ??= `${ids[node]!}->`) + ids[to[link]!]!;
    const place = (known ??= placesInPairs(ends)).get(link);
    return place === undefined ? id : `${id}#${place}`;
  };
  const of = (link: number): Id => (made[link] ??= make(link));
  /** Whether it is `from->to` and nothing more. */
  const isBare = (link: number): boolean => !saysId(says[link]!) && !(known ??= placesInPairs(ends)).has(link);
  if (ids.some(holdsMark) || [...given].some(holdsMark)) checkMade(contributions, of);
  return {
    of,
    isBefore: (one, other) => (isBare(one) && isBare(other) ? ids[to[one]!]! < ids[to[other]!]! : of(one) < of(other)),
  };
};

const NO_IDS: ReadonlySet<Id> = new Set();

const saysId = (said: number): boolean => (said & SAYS.id) !== 0;

/**
 * Of the contributions without an id, those that are not the first between the same two, each with its place: 2, 3, …
 *
 * Counts per pair without a map of pairs: while the contributions from one node are numbered, `count[goal]` belongs to
 * that node alone, and `countedFor` says whether it still does.
 */
const placesInPairs = ({ ids, to, says, outgoing: { start, links } }: Ends): ReadonlyMap<number, number> => {
  const places = new Map<number, number>();
  const count = new Int32Array(ids.length);
  const countedFor = new Int32Array(ids.length).fill(-1);
  for (let node = 0; node < ids.length; node += 1) {
    for (let at = start[node]!; at < start[node + 1]!; at += 1) {
      const link = links[at]!;
      if (saysId(says[link]!)) continue;
      const goal = to[link]!;
      if (countedFor[goal] !== node) {
        countedFor[goal] = node;
        count[goal] = 1;
        continue;
      }
      count[goal]! += 1;
      places.set(link, count[goal]!);
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
const checkMade = (contributions: readonly Contribution[], idOf: (link: number) => Id): void => {
  const taken = new Set<Id>(contributions.flatMap(({ id }) => id ?? []));
  contributions.forEach(({ id }, at) => {
    if (id !== undefined) return;
    if (taken.has(idOf(at))) throw brokenAgenda(['contributions', at, 'id'], 'duplicate-id', idOf(at));
    taken.add(idOf(at));
  });
};
