import type { Adjacency, Links } from './adjacency.js';

/** Which links may be walked, told by class: there may be a million links, and a few dozen kinds of them. */
export interface OpenClasses {
  /** For every link, the class it is in. */
  readonly classes: Uint8Array;
  /** For every class, not 0 when its links may be walked. */
  readonly marks: Uint8Array;
}

/** The links that may be walked, grouped by the node they end at. */
export interface OpenLinks extends Links {
  readonly incoming: Adjacency;
  /** Absent: all may be walked. */
  readonly open?: OpenClasses;
  /** Room for a search to work in, and to answer in, as long as there are places; for those who search many times. */
  readonly queue?: Int32Array;
  readonly answer?: Int32Array;
}

/**
 * For every node, over how few links it reaches `target`: 0 for the target itself, −1 for a node that does not reach it.
 *
 * Breadth first, backwards; every node is in the queue at most once, so the queue is one array with two moving ends. Linear
 * in nodes and links.
 */
export const distancesTo = (graph: OpenLinks, target: number): Int32Array => {
  const { from, open } = graph;
  const { start, links } = graph.incoming;
  const distances = (graph.answer ?? new Int32Array(graph.nodeCount)).fill(-1);
  const queue = graph.queue ?? new Int32Array(graph.nodeCount);
  queue[0] = target;
  distances[target] = 0;
  for (let head = 0, tail = 1; head < tail; head += 1) {
    const node = queue[head]!;
    const distance = distances[node]! + 1;
    for (let at = start[node]!, end = start[node + 1]!; at < end; at += 1) {
      const link = links[at]!;
      if (open !== undefined && open.marks[open.classes[link]!] === 0) continue;
      const before = from[link]!;
      if (distances[before]! >= 0) continue;
      distances[before] = distance;
      queue[tail++] = before;
    }
  }
  return distances;
};
