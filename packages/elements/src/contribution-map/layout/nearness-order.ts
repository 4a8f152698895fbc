import { byHeight } from './by-height.js';
import type { LayeredGraph, LayerOrder } from './layered-graph.js';

/** What is smoother than this comes to the front: in a large drawing, what hangs together is smoother than in a small one. */
const smoothIn = (vertices: number): number => 1 - Math.max(0.02, 4 / vertices);

/**
 * The vertices of every layer by what they hang together with in the whole drawing, however many layers away: what belongs
 * to a theme comes to stand together. A sweep sees one layer at a time, and never finds that. `heights` says by vertex
 * where each starts, and is changed. One order after each of so many `rounds`, which go up: few bring together what is
 * near, many everything.
 *
 * Giving every vertex the average of its own height and that of its neighbours, over and over, leaves the heights in which
 * segments climb least without all of them being the same (Fiedler 1973; Juvan and Mohar 1992). Each round goes on in the
 * direction of the one before it, as far as Chebyshev's polynomials say: tens of rounds do what hundreds would (Golub and
 * Varga 1961). Linear in the segments for each round.
 */
export const nearnessOrders = (
  order: LayerOrder,
  heights: Float64Array,
  { graph, rounds }: { readonly graph: LayeredGraph; readonly rounds: readonly number[] },
): (readonly number[][])[] => {
  const vertices = Int32Array.from(order.flat());
  const smooth = smoothIn(vertices.length);
  const flat = (): Float64Array => new Float64Array(heights.length);
  let [last, now, next] = [flat(), heights, flat()];
  let round = 0;
  const { before, after } = graph;
  return rounds.map((upTo) => {
    for (; round < upTo; round += 1) {
      const stretch = (round === 0 ? 1 : 2) / smooth;
      for (let at = 0; at < vertices.length; at += 1) {
        const vertex = vertices[at]!;
        const [earlier, later] = [before[vertex]!, after[vertex]!];
        let sum = 0;
        for (let end = 0; end < earlier.length; end += 1) sum += now[earlier[end]!]!;
        for (let end = 0; end < later.length; end += 1) sum += now[later[end]!]!;
        const average = sum / (earlier.length + later.length || 1);
        next[vertex] = stretch * (average + (1 - smooth) * now[vertex]!) - last[vertex]!;
      }
      [last, now, next] = [now, next, last];
    }
    return order.map((layer) => byHeight(layer, now));
  });
};
