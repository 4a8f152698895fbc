import type { LayeredGraph, LayerOrder } from './layered-graph.js';
import type { Wish } from './nearest-in-order.js';
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
/** A straight link is worth more where it goes past other layers (Gansner 1993). */
const [TO_NODE, PAST] = [1, 6] as const;
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
export const placeRows = (
  order: LayerOrder,
  {
    graph,
    heights,
    spacing,
  }: { readonly graph: LayeredGraph; readonly heights: readonly number[]; readonly spacing: Spacing },
): number[] => {
  const distances = order.map((layer) => distancesIn(layer, { graph, heights, spacing }));
  const middles = packed(order, distances, heights);
  const placeLayer = (index: number): number => {
    const layer = order[index] ?? [];
    const wishes = layer.map((vertex, at) => wishOf(vertex, distances[index]?.[at] ?? 0, { graph, middles }));
    let moved = 0;
    nearestInOrder(wishes).forEach((place, at) => {
      const vertex = layer[at] ?? 0;
      moved = Math.max(moved, Math.abs(place - (middles[vertex] ?? 0)));
      middles[vertex] = place;
    });
    return moved;
  };
  for (let round = 0, moved = Infinity; round < ROUNDS && moved > STILL; round += 1) {
    moved = 0;
    for (let index = 1; index < order.length; index += 1) moved = Math.max(moved, placeLayer(index));
    for (let index = order.length - 2; index >= 0; index -= 1) moved = Math.max(moved, placeLayer(index));
  }
  return fromTop(middles, heights);
};

const distancesIn = (
  layer: readonly number[],
  {
    graph,
    heights,
    spacing,
  }: { readonly graph: LayeredGraph; readonly heights: readonly number[]; readonly spacing: Spacing },
): number[] =>
  layer.map((vertex, at) => {
    const above = layer[at - 1];
    if (above === undefined) return 0;
    const areNodes = vertex < graph.nodeCount && above < graph.nodeCount;
    return ((heights[above] ?? 0) + (heights[vertex] ?? 0)) / 2 + (areNodes ? spacing.nodes : spacing.links);
  });

/** Everything as high as it can be: where the search starts. */
const packed = (order: LayerOrder, distances: readonly (readonly number[])[], heights: readonly number[]): number[] => {
  const middles: number[] = [];
  order.forEach((layer, index) => {
    let middle = (heights[layer[0] ?? 0] ?? 0) / 2;
    layer.forEach((vertex, at) => {
      middle += distances[index]?.[at] ?? 0;
      middles[vertex] = middle;
    });
  });
  return middles;
};

const wishOf = (
  vertex: number,
  distance: number,
  { graph, middles }: { readonly graph: LayeredGraph; readonly middles: readonly number[] },
): Wish => {
  let [sum, weight] = [0, 0];
  for (const neighbours of [graph.before[vertex] ?? [], graph.after[vertex] ?? []])
    for (const neighbour of neighbours) {
      const worth = vertex >= graph.nodeCount && neighbour >= graph.nodeCount ? PAST : TO_NODE;
      sum += (middles[neighbour] ?? 0) * worth;
      weight += worth;
    }
  return weight > 0 ? { place: sum / weight, weight, distance } : { place: 0, weight: LOOSE, distance };
};

const fromTop = (middles: readonly number[], heights: readonly number[]): number[] => {
  const top = middles.reduce((least, middle, vertex) => Math.min(least, middle - (heights[vertex] ?? 0) / 2), Infinity);
  return middles.map((middle) => middle - top);
};
