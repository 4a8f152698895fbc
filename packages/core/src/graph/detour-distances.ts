import type { OpenLinks } from './shortest-paths.js';

/** Links as in a shortest path search, and beside them the turns that may be taken once, grouped by where they end. */
export interface TurnableLinks extends OpenLinks {
  readonly incomingTurns: OpenLinks['incoming'];
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
  const distances = new Int32Array(2 * nodeCount).fill(-1);
  const queue = [nodeCount + target];
  distances[nodeCount + target] = 0;
  for (let head = 0; head < queue.length; head += 1) {
    const state = queue[head]!;
    const layer = state < nodeCount ? 0 : nodeCount;
    const visit = (before: number): void => {
      if (distances[before] !== -1 || before === target) return;
      distances[before] = distances[state]! + 1;
      queue.push(before);
    };
    eachOpen(graph, graph.incoming, { node: state - layer, visit: (node) => visit(layer + node) });
    if (layer > 0) eachOpen(graph, graph.incomingTurns, { node: state - layer, visit });
  }
  return distances;
};

const eachOpen = (
  { from, open }: OpenLinks,
  { start, links }: OpenLinks['incoming'],
  { node, visit }: { readonly node: number; readonly visit: (from: number) => void },
): void => {
  for (let at = start[node]!; at < start[node + 1]!; at += 1) {
    const link = links[at]!;
    if (open === undefined || open[link] !== 0) visit(from[link]!);
  }
};
