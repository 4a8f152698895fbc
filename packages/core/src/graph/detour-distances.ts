import type { Adjacency } from './adjacency.js';
import type { OpenLinks } from './shortest-paths.js';

/** Links as in a shortest path search, and beside them the turns that may be taken once, grouped by where they end. */
export interface TurnableLinks extends OpenLinks {
  readonly incomingTurns: Adjacency;
}

/**
 * For every node, over how few links it reaches `target` with exactly one turn on the way (`before`), and with the turn
 * behind it (`after`); −1 where it does not. The target ends a path, so it has no `before`.
 *
 * One breadth-first search, backwards, over both copies of every node: copy 0 (node `n`) before the turn, copy 1
 * (`nodeCount + n`) after it. Linear in nodes and links.
 */
export const detourDistances = (graph: TurnableLinks, target: number): Int32Array => {
  const { nodeCount } = graph;
  const distances = (graph.answer ?? new Int32Array(2 * nodeCount)).fill(-1);
  const search: Search = { graph, target, distances, queue: graph.queue ?? new Int32Array(2 * nodeCount), tail: 1 };
  search.queue[0] = nodeCount + target;
  distances[nodeCount + target] = 0;
  for (let head = 0; head < search.tail; head += 1) {
    const state = search.queue[head]!;
    if (state < nodeCount) {
      walkBack(search, graph.incoming, { state, toLayer: 0 });
    } else {
      walkBack(search, graph.incoming, { state, toLayer: nodeCount });
      walkBack(search, graph.incomingTurns, { state, toLayer: 0 });
    }
  }
  return distances;
};

interface Search {
  readonly graph: TurnableLinks;
  readonly target: number;
  readonly distances: Int32Array;
  /** Every copy of a node is in it at most once. */
  readonly queue: Int32Array;
  tail: number;
}

/** Goes back over links that end at the node of `state`, into the copy of the graph that begins at `toLayer`. */
const walkBack = (
  search: Search,
  { start, links }: Adjacency,
  { state, toLayer }: { readonly state: number; readonly toLayer: number },
): void => {
  const { graph, target, distances, queue } = search;
  const { nodeCount, from, open } = graph;
  const node = state < nodeCount ? state : state - nodeCount;
  const distance = distances[state]! + 1;
  for (let at = start[node]!, end = start[node + 1]!; at < end; at += 1) {
    const link = links[at]!;
    if (open !== undefined && open.marks[open.classes[link]!] === 0) continue;
    const before = toLayer + from[link]!;
    if (distances[before] !== -1 || before === target) continue;
    distances[before] = distance;
    queue[search.tail++] = before;
  }
};
