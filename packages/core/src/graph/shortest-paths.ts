import type { Adjacency, Links } from './adjacency.js';

/** The links that may be walked, grouped by the node they end at. */
export interface OpenLinks extends Links {
  readonly incoming: Adjacency;
  /** Not 0 for a link that may be walked; absent: all may. */
  readonly open?: Uint8Array;
}

/**
 * For every node, over how few links it reaches `target`: 0 for the target itself, −1 for a node that does not reach it.
 *
 * Breadth first, backwards; the queue is an array with a moving head, because `shift` is linear. Linear in nodes and links.
 */
export const distancesTo = (graph: OpenLinks, target: number): Int32Array => {
  const { from, open, incoming } = graph;
  const distances = new Int32Array(graph.nodeCount).fill(-1);
  const queue = [target];
  distances[target] = 0;
  for (let head = 0; head < queue.length; head += 1) {
    const node = queue[head]!;
    for (let at = incoming.start[node]!; at < incoming.start[node + 1]!; at += 1) {
      const link = incoming.links[at]!;
      const before = from[link]!;
      if (distances[before]! >= 0 || (open !== undefined && open[link] === 0)) continue;
      distances[before] = distances[node]! + 1;
      queue.push(before);
    }
  }
  return distances;
};
