/**
 * A directed graph as flat arrays. Nodes are the numbers 0 to `nodeCount` − 1, and link `e` goes from `from[e]` to
 * `to[e]`: two arrays of numbers instead of an object per link, because reading memory is what a large graph costs.
 */
export interface Links {
  readonly nodeCount: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/**
 * The links at every node, in document order. Those of node `n` are
 * `links[start[n]] … links[start[n + 1] − 1]`:
 *
 *     start  0     2  3     5
 *     links  4  7  1  0  2
 *            node0 n1 node2
 */
export interface Adjacency {
  readonly start: Int32Array;
  readonly links: Int32Array;
}

/**
 * Groups links by the node at one end, in time and memory linear in both (counting sort, so order is kept). `keep`
 * leaves out links: those marked 0.
 */
export const groupLinks = (ends: Int32Array, nodeCount: number, keep?: Uint8Array): Adjacency => {
  const start = new Int32Array(nodeCount + 1);
  for (let link = 0; link < ends.length; link += 1) {
    if (keep === undefined || keep[link] !== 0) start[ends[link]! + 1]! += 1;
  }
  for (let node = 0; node < nodeCount; node += 1) start[node + 1]! += start[node]!;
  const links = new Int32Array(start[nodeCount]!);
  const next = start.slice(0, nodeCount);
  for (let link = 0; link < ends.length; link += 1) {
    if (keep === undefined || keep[link] !== 0) links[next[ends[link]!]!++] = link;
  }
  return { start, links };
};
