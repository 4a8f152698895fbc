import type { LayeredGraph, LayerOrder } from './layered-graph.js';

/**
 * The vertices of every layer by what they hang together with in the whole drawing, however many layers away: what belongs
 * to a theme comes to stand together. A sweep sees one layer at a time, and never finds that. `heights` says by vertex
 * where each starts, and is changed.
 *
 * Giving every vertex the average of its own height and that of its neighbours, over and over, leaves the heights in which
 * segments climb least without all of them being the same (Fiedler 1973; Juvan and Mohar 1992). A few rounds bring what is
 * near together, hundreds everything. Linear in the segments for each round.
 */
export const nearnessOrder = (
  order: LayerOrder,
  heights: Float64Array,
  { graph, rounds }: { readonly graph: LayeredGraph; readonly rounds: number },
): number[][] => {
  const vertices = order.flat();
  for (let round = 0; round < rounds; round += 1) average(vertices, heights, graph);
  return order.map((layer) => [...layer].sort((one, other) => heights[one]! - heights[other]!));
};

const average = (vertices: readonly number[], heights: Float64Array, { before, after }: LayeredGraph): void => {
  const old = heights.slice();
  let [all, count] = [0, 0];
  for (const vertex of vertices) {
    let [sum, ends] = [0, 0];
    for (const neighbours of [before[vertex]!, after[vertex]!])
      for (let at = 0; at < neighbours.length; at += 1, ends += 1) sum += old[neighbours[at]!]!;
    heights[vertex] = (old[vertex]! + sum / (ends || 1)) / 2;
    all += heights[vertex]! * ends;
    count += ends;
  }
  // All at one height would climb least of all, so that part is taken out.
  for (const vertex of vertices) heights[vertex]! -= all / count;
};
