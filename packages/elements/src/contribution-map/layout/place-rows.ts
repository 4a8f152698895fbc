import type { LayeredGraph, LayerOrder } from './layered-graph.js';
import type { Wishes } from './nearest-in-order.js';
import { nearestInOrder } from './nearest-in-order.js';

/** How far things stay apart, in units of the drawing. */
export interface Spacing {
  /** Between two nodes. */
  readonly nodes: number;
  /** Between two links that go past a layer, and between such a link and a node. */
  readonly links: number;
}

/** Back and forth so often: after that nothing moves that an eye would see. */
const ROUNDS = 16;
const STILL = 0.5;
/**
 * A straight link is worth more where it goes past other layers (Gansner 1993), but no more than this: else hundreds of
 * links do all their climbing beside the actions, as one steep bundle in which none can be followed.
 */
const [TO_NODE, PAST] = [1, 2] as const;
/** What has no link wants to be right below what stands above it, and pushes nobody away. */
const LOOSE = 1e-6;

/**
 * The middle of every vertex, from the top: where its links are most level, and nothing overlaps. `heights` are those of
 * the nodes.
 *
 * What is made small is the sum of the squared heights that segments climb. A layer between layers that stand still has
 * an exact answer (isotonic regression), and taking the layers in turn comes ever nearer to the best of the whole, for
 * the sum is convex and the layers limit each other in nothing else. Linear in vertices and segments for each round.
 */
export const placeRows = (order: LayerOrder, rows: Rows): number[] => {
  const { graph, heights } = rows;
  const middles = new Float64Array(graph.layerOf.length);
  const wishes = order.map((layer) => {
    const wish = wishIn(layer, rows);
    // Everything as high as it can be: where the search starts.
    let middle = (heights[layer[0] ?? 0] ?? 0) / 2;
    layer.forEach((vertex, at) => (middles[vertex] = middle += wish.distances[at]!));
    return wish;
  });
  for (let round = 0, moved = Infinity; round < ROUNDS && moved > STILL; round += 1) {
    moved = 0;
    for (let index = 1; index < order.length; index += 1)
      moved = Math.max(moved, placeLayer(order[index]!, wishes[index]!, middles));
    for (let index = order.length - 2; index >= 0; index -= 1)
      moved = Math.max(moved, placeLayer(order[index]!, wishes[index]!, middles));
  }
  const top = middles.reduce((least, middle, vertex) => Math.min(least, middle - (heights[vertex] ?? 0) / 2), Infinity);
  return Array.from(middles, (middle) => middle - top);
};

interface Rows {
  readonly graph: LayeredGraph;
  readonly heights: readonly number[];
  readonly spacing: Spacing;
}

/** What a layer goes by: the ends of all its segments in a row, and for each vertex how many of them are its own. */
interface Wish extends Wishes {
  readonly ends: readonly number[];
  readonly worths: readonly number[];
  readonly counts: readonly number[];
}

/** Places a layer between those beside it, and says how far something moved. */
const placeLayer = (layer: readonly number[], wish: Wish, middles: Float64Array): number => {
  const { ends, worths, counts, places, weights } = wish;
  for (let at = 0, segment = 0; at < layer.length; at += 1) {
    let sum = 0;
    for (const end = segment + counts[at]!; segment < end; segment += 1)
      sum += middles[ends[segment]!]! * worths[segment]!;
    places[at] = sum / weights[at]!;
  }
  nearestInOrder(wish);
  let moved = 0;
  for (let at = 0; at < layer.length; at += 1) {
    const vertex = layer[at]!;
    const place = places[at]!;
    moved = Math.max(moved, Math.abs(place - middles[vertex]!));
    middles[vertex] = place;
  }
  return moved;
};

const wishIn = (layer: readonly number[], rows: Rows): Wish => {
  const { before, after, nodeCount } = rows.graph;
  const [ends, worths] = [[], []] as [number[], number[]];
  const weights = new Float64Array(layer.length);
  const counts = layer.map((vertex, index) => {
    const first = ends.length;
    for (const side of [before[vertex]!, after[vertex]!])
      for (let at = 0; at < side.length; at += 1) {
        const end = side[at]!;
        const worth = vertex >= nodeCount && end >= nodeCount ? PAST : TO_NODE;
        ends.push(end);
        worths.push(worth);
        weights[index]! += worth;
      }
    weights[index] ||= LOOSE;
    return ends.length - first;
  });
  return { ends, worths, counts, weights, places: new Float64Array(layer.length), distances: distancesIn(layer, rows) };
};

const distancesIn = (layer: readonly number[], { graph, heights, spacing }: Rows): Float64Array =>
  Float64Array.from(layer, (vertex, at) => {
    const above = layer[at - 1];
    if (above === undefined) return 0;
    const areNodes = vertex < graph.nodeCount && above < graph.nodeCount;
    return ((heights[above] ?? 0) + (heights[vertex] ?? 0)) / 2 + (areNodes ? spacing.nodes : spacing.links);
  });
