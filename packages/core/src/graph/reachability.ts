import type { Adjacency } from './adjacency.js';

/**
 * Which nodes can be reached from `seeds` over the links of `adjacency`; a seed reaches itself. `farEnds[e]` is the node
 * at the other end of link `e`: links grouped by `from` with `to` as far ends go forwards, the other way round they go
 * backwards.
 *
 * Linear in the nodes and links that are reached. An explicit stack, because a chain may be a hundred thousand long.
 */
export const reach = ({ start, links }: Adjacency, farEnds: Int32Array, seeds: ArrayLike<number>): Uint8Array => {
  const reached = new Uint8Array(start.length - 1);
  const stack: number[] = [];
  const visit = (node: number): void => {
    if (reached[node] !== 0) return;
    reached[node] = 1;
    stack.push(node);
  };
  for (let at = 0; at < seeds.length; at += 1) visit(seeds[at]!);
  while (stack.length > 0) {
    const node = stack.pop()!;
    for (let at = start[node]!; at < start[node + 1]!; at += 1) visit(farEnds[links[at]!]!);
  }
  return reached;
};
