import type { Adjacency, Links } from './adjacency.js';
import { LevelBuckets } from './level-buckets.js';

/** Links with a width, a whole number from 0 to `top`, grouped by the node they end at. */
export interface WideLinks extends Links {
  readonly widths: Uint8Array;
  readonly top: number;
  readonly incoming: Adjacency;
}

/**
 * For every node, how wide the widest path from it to `target` is, where a path is as wide as its narrowest link: `top`
 * at the target itself, 0 where no path leads there, or only over links of width 0.
 *
 * The widest path problem, solved backwards by Dijkstra's method with minimum in the place of plus: taken in order of
 * width, a node is final the first time it is taken out. Circles are harmless, because going round one never makes a path
 * wider. Widths are compared only, never added. Linear in nodes and links, as there is only a handful of widths.
 */
export const widestPaths = (graph: WideLinks, target: number): Uint8Array => {
  const best = new Uint8Array(graph.nodeCount);
  const queue = new LevelBuckets(graph.top);
  best[target] = graph.top;
  queue.put(target, graph.top);
  widenBackwards(graph, best, queue);
  return best;
};

/**
 * Goes on until no node can be widened any more. `best` holds what is known, `queue` the nodes known since the last
 * time.
 */
export const widenBackwards = (
  { from, widths, incoming: { start, links } }: WideLinks,
  best: Uint8Array,
  queue: LevelBuckets,
): void => {
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    const level = queue.level;
    // Widened since it was put in: it has been taken out before, at that higher level.
    if (best[node] !== level) continue;
    for (let at = start[node]!; at < start[node + 1]!; at += 1) {
      const link = links[at]!;
      const before = from[link]!;
      const width = Math.min(level, widths[link]!);
      if (width > best[before]!) {
        best[before] = width;
        queue.put(before, width);
      }
    }
  }
};
