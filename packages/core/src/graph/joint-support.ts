import type { Adjacency, Links } from './adjacency.js';
import { LevelBuckets } from './level-buckets.js';

/** Links that carry only as much as the least of their own width, the node they start at, and the nodes they need. */
export interface NeedyLinks extends Links {
  readonly widths: Uint8Array;
  readonly top: number;
  /** Links by the node they start at. */
  readonly outgoing: Adjacency;
  /** How many times a link appears in `needing`. */
  readonly needCounts: Int32Array;
  /** Links by each node they need. */
  readonly needing: Adjacency;
}

/**
 * The level of every node: what it has of itself in `given`, or the most that a link carries to it. The least levels that
 * agree with one another, so that nodes in a circle do not lift each other out of nothing.
 *
 * Knuth (1977), "A generalization of Dijkstra's algorithm": taken in order of level, a link carries something once the
 * last node it waits for has its level, and that node's is the lowest of them. Linear in nodes, links and needs.
 */
export const jointSupport = (graph: NeedyLinks, given: Uint8Array): Uint8Array => {
  const levels = given.slice();
  const queue = new LevelBuckets(graph.top);
  const waitingFor = graph.needCounts.slice();
  for (let link = 0; link < waitingFor.length; link += 1) waitingFor[link]! += 1;
  for (let node = 0; node < graph.nodeCount; node += 1) {
    if (given[node] !== 0) queue.put(node, given[node]!);
  }
  for (let node = queue.take(); node >= 0; node = queue.take()) {
    // Lifted since it was put in: its links have heard from it before, at that higher level.
    if (levels[node] !== queue.level) continue;
    tell(graph.outgoing, node, { graph, levels, queue, waitingFor });
    tell(graph.needing, node, { graph, levels, queue, waitingFor });
  }
  return levels;
};

interface Spreading {
  readonly graph: NeedyLinks;
  readonly levels: Uint8Array;
  readonly queue: LevelBuckets;
  readonly waitingFor: Int32Array;
}

/** Every link that waits for `node` waits for one less; a link that waits for nothing more carries to its end. */
const tell = ({ start, links }: Adjacency, node: number, { graph, levels, queue, waitingFor }: Spreading): void => {
  for (let at = start[node]!; at < start[node + 1]!; at += 1) {
    const link = links[at]!;
    waitingFor[link]! -= 1;
    if (waitingFor[link] !== 0) continue;
    const end = graph.to[link]!;
    const level = Math.min(queue.level, graph.widths[link]!);
    if (level > levels[end]!) {
      levels[end] = level;
      queue.put(end, level);
    }
  }
};
