import type { Adjacency, Links } from './adjacency.js';

/**
 * The groups of two or more nodes that all reach one another: the circles of the graph. Each group is sorted, and the
 * groups come in the order of their smallest node.
 *
 * Tarjan (1972), with the call stack written out: `path` holds the nodes being explored, `next` where each of them has
 * got to. Linear in nodes and links.
 */
export const strongComponents = (graph: Links, outgoing: Adjacency): number[][] => {
  const search = newSearch(graph.nodeCount, outgoing);
  for (let root = 0; root < graph.nodeCount; root += 1) {
    if (search.order[root] === 0) explore(root, graph.to, search);
  }
  return search.components.sort((one, other) => one[0]! - other[0]!);
};

interface Search {
  /** When a node was first met, counted from 1; 0 for a node not met yet. */
  readonly order: Int32Array;
  /** The earliest node, by `order`, that a node is known to lead back to. */
  readonly low: Int32Array;
  /** Whether a node is on `open`: met, and not yet put in a component. */
  readonly isOpen: Uint8Array;
  readonly next: Int32Array;
  readonly outgoing: Adjacency;
  readonly open: number[];
  readonly components: number[][];
  met: number;
}

const newSearch = (nodeCount: number, outgoing: Adjacency): Search => ({
  order: new Int32Array(nodeCount),
  low: new Int32Array(nodeCount),
  isOpen: new Uint8Array(nodeCount),
  next: outgoing.start.slice(0, nodeCount),
  outgoing,
  open: [],
  components: [],
  met: 0,
});

const explore = (root: number, to: Int32Array, search: Search): void => {
  const { order, low, isOpen, next, outgoing } = search;
  const path = [root];
  meet(root, search);
  while (path.length > 0) {
    const node = path[path.length - 1]!;
    if (next[node]! < outgoing.start[node + 1]!) {
      const neighbour = to[outgoing.links[next[node]!++]!]!;
      if (order[neighbour] === 0) {
        meet(neighbour, search);
        path.push(neighbour);
      } else if (isOpen[neighbour] !== 0) {
        low[node] = Math.min(low[node]!, order[neighbour]!);
      }
    } else {
      path.pop();
      const parent = path[path.length - 1];
      if (parent !== undefined) low[parent] = Math.min(low[parent]!, low[node]!);
      if (low[node] === order[node]) close(node, search);
    }
  }
};

const meet = (node: number, search: Search): void => {
  search.met += 1;
  search.order[node] = search.met;
  search.low[node] = search.met;
  search.isOpen[node] = 1;
  search.open.push(node);
};

/** Everything met since `node` and still open is one component with it. */
const close = (node: number, search: Search): void => {
  let member = search.open.pop()!;
  search.isOpen[member] = 0;
  // Nearly every node is a component by itself, and that is no circle.
  if (member === node) return;
  const component = [member];
  do {
    member = search.open.pop()!;
    search.isOpen[member] = 0;
    component.push(member);
  } while (member !== node);
  search.components.push(component.sort((one, other) => one - other));
};
