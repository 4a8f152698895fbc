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
  const search = { graph, target, distances: new Int32Array(2 * nodeCount).fill(-1), queue: [nodeCount + target] };
  search.distances[nodeCount + target] = 0;
  for (let head = 0; head < search.queue.length; head += 1) {
    const state = search.queue[head]!;
    const isBefore = state < nodeCount;
    walkBack(search, graph.incoming, { state, toLayer: isBefore ? 0 : nodeCount });
    if (!isBefore) walkBack(search, graph.incomingTurns, { state, toLayer: 0 });
  }
  return search.distances;
};

interface Search {
  readonly graph: TurnableLinks;
  readonly target: number;
  readonly distances: Int32Array;
  readonly queue: number[];
}

/** Goes back over links that end at the node of `state`, into the copy of the graph that begins at `toLayer`. */
const walkBack = (
  { graph, target, distances, queue }: Search,
  { start, links }: Adjacency,
  { state, toLayer }: { readonly state: number; readonly toLayer: number },
): void => {
  const node = state < graph.nodeCount ? state : state - graph.nodeCount;
  for (let at = start[node]!; at < start[node + 1]!; at += 1) {
    const link = links[at]!;
    const before = toLayer + graph.from[link]!;
    if (distances[before] !== -1 || before === target) continue;
    if (graph.open !== undefined && graph.open[link] === 0) continue;
    distances[before] = distances[state]! + 1;
    queue.push(before);
  }
};
