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
  const vertices = order.flat();
  const smooth = smoothIn(vertices.length);
  const flat = (): Float64Array => new Float64Array(heights.length);
  // A walk is one long run over these, mostly before the browser has compiled it: numbers in a row are read the soonest.
  const froms = vertices.flatMap((vertex) => graph.after[vertex]!.map(() => vertex));
  const tos = vertices.flatMap((vertex) => graph.after[vertex]!);
  const counts = vertices.map((vertex) => graph.before[vertex]!.length + graph.after[vertex]!.length || 1);
  let [last, now, next] = [flat(), heights, flat()];
  let round = 0;
  return rounds.map((upTo) => {
    for (; round < upTo; round += 1) {
      next.fill(0);
      for (let at = 0; at < tos.length; at += 1) {
        const from = froms[at]!;
        const to = tos[at]!;
        next[from]! += now[to]!;
        next[to]! += now[from]!;
      }
      const stretch = (round === 0 ? 1 : 2) / smooth;
      for (let at = 0; at < vertices.length; at += 1) {
        const vertex = vertices[at]!;
        next[vertex] = stretch * (next[vertex]! / counts[at]! + (1 - smooth) * now[vertex]!) - last[vertex]!;
      }
      [last, now, next] = [now, next, last];
    }
    return order.map((layer) => byHeight(layer, now));
  });
};
