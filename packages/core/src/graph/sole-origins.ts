import type { Adjacency, Links } from './adjacency.js';

/** No origin reaches the node. */
export const NO_ORIGIN = -1;
/** More than one origin reaches the node. */
export const MANY_ORIGINS = -2;

/**
 * For every node, which one origin reaches it, {@link NO_ORIGIN} or {@link MANY_ORIGINS}. `origins` says what begins at
 * each node: the number of an origin (0 or more), or one of the two. Links that are not `open` carry nothing.
 *
 * A node changes at most twice (from none to one to many), so this is linear in nodes and links, circles or not.
 */
export const soleOrigins = (
  { nodeCount, to }: Links,
  { start, links }: Adjacency,
  { origins, open }: { readonly origins: Int32Array; readonly open?: Uint8Array },
): Int32Array => {
  const found = origins.slice();
  const stack: number[] = [];
  for (let node = 0; node < nodeCount; node += 1) if (found[node] !== NO_ORIGIN) stack.push(node);
  while (stack.length > 0) {
    const node = stack.pop()!;
    for (let at = start[node]!; at < start[node + 1]!; at += 1) {
      const link = links[at]!;
      if (open !== undefined && open[link] === 0) continue;
      const end = to[link]!;
      const joined = joinOrigins(found[end]!, found[node]!);
      if (joined === found[end]) continue;
      found[end] = joined;
      stack.push(end);
    }
  }
  return found;
};

/** What reaches a node that both reach. */
const joinOrigins = (one: number, other: number): number => {
  if (one === NO_ORIGIN || one === other) return other;
  return other === NO_ORIGIN ? one : MANY_ORIGINS;
};
