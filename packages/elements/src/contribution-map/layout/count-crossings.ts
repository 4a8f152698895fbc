import type { LayeredGraph, LayerOrder } from './layered-graph.js';

/**
 * How often segments cross: two of them between the same layers do when their ends are in opposite orders. An ordered
 * walk over the segments with a tree of counts (Barth, Jünger and Mutzel 2004): n log n in the number of segments.
 * `position` has where every vertex stands in its layer.
 */
export const countCrossings = (order: LayerOrder, graph: LayeredGraph, position: Int32Array): number => {
  let crossings = 0;
  for (let layer = 0; layer + 1 < order.length; layer += 1)
    crossings += crossingsAfter(order[layer] ?? [], order[layer + 1]?.length ?? 0, { graph, position });
  return crossings;
};

/** Writes where every vertex stands in its layer, counted from the top. */
export const writePositions = (order: LayerOrder, position: Int32Array): void => {
  for (const layer of order) for (let at = 0; at < layer.length; at += 1) position[layer[at]!] = at;
};

const crossingsAfter = (
  layer: readonly number[],
  width: number,
  { graph, position }: { readonly graph: LayeredGraph; readonly position: Int32Array },
): number => {
  // Fenwick's tree: a place holds the count of a stretch that is as long as its lowest bit.
  const counts = new Int32Array(width + 1);
  let [crossings, seen] = [0, 0];
  for (const vertex of layer) {
    const ends = graph.after[vertex]!;
    for (let at = 0; at < ends.length; at += 1) {
      crossings += seen;
      for (let place = position[ends[at]!]! + 1; place > 0; place &= place - 1) crossings -= counts[place]!;
    }
    // Segments of one vertex do not cross each other, so they are counted after all of them were looked at.
    for (let at = 0; at < ends.length; at += 1)
      for (let place = position[ends[at]!]! + 1; place <= width; place += place & -place) counts[place]! += 1;
    seen += ends.length;
  }
  return crossings;
};
