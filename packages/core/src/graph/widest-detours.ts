import type { WideLinks } from './widest-paths.js';
import { widenBackwards } from './widest-paths.js';
import { LevelBuckets } from './level-buckets.js';

/**
 * For every node, how wide the widest path from it to `target` is that takes exactly one of the `turns` (links that are
 * not in `graph.incoming`) and reaches the target only at its end; 0 where there is none.
 *
 * The paths of the layered graph with every node twice, before the turn and after it:
 *
 *     before  a ──► b ──► c
 *                   │ turn
 *     after         └───► d ──► target
 *
 * `after` is what {@link widestPaths} found for the target: the lower layer. The upper one is solved the same way,
 * starting from what each turn gives. The target has no place in the upper layer. Linear in nodes, links and turns.
 */
export const widestDetours = (
  graph: WideLinks,
  turns: Int32Array,
  { target, after }: { readonly target: number; readonly after: Uint8Array },
): Uint8Array => {
  const best = new Uint8Array(graph.nodeCount);
  const queue = new LevelBuckets(graph.top);
  // Wider than anything, so that nothing widens it and no path goes on from it.
  best[target] = graph.top + 1;
  for (const turn of turns) {
    const node = graph.from[turn]!;
    const width = Math.min(graph.widths[turn]!, after[graph.to[turn]!]!);
    if (width > best[node]!) {
      best[node] = width;
      queue.put(node, width);
    }
  }
  widenBackwards(graph, best, queue);
  best[target] = 0;
  return best;
};
