import type { LayeredGraph, LayerOrder } from './layered-graph.js';
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
export const placeRows = (order: LayerOrder, rows: Rows): number[] => {
  const { graph, heights } = rows;
  const middles = new Float64Array(graph.layerOf.length);
  const wishes = order.map((layer) => {
    const distances = distancesIn(layer, rows);
    // Everything as high as it can be: where the search starts.
    let middle = (heights[layer[0] ?? 0] ?? 0) / 2;
    layer.forEach((vertex, at) => (middles[vertex] = middle += distances[at]!));
    return { places: new Float64Array(layer.length), weights: weightsIn(layer, graph), distances };
  });
  const pull = (vertex: number, ends: readonly number[]): number => {
    let sum = 0;
    for (let at = 0; at < ends.length; at += 1) sum += middles[ends[at]!]! * worth(vertex, ends[at]!, graph);
    return sum;
  };
  const placeLayer = (index: number): number => {
    const [layer, wish] = [order[index]!, wishes[index]!];
    for (let at = 0; at < layer.length; at += 1) {
      const vertex = layer[at]!;
      wish.places[at] = (pull(vertex, graph.before[vertex]!) + pull(vertex, graph.after[vertex]!)) / wish.weights[at]!;
    }
    let moved = 0;
    nearestInOrder(wish).forEach((place, at) => {
      const vertex = layer[at]!;
      moved = Math.max(moved, Math.abs(place - middles[vertex]!));
      middles[vertex] = place;
    });
    return moved;
  };
  for (let round = 0, moved = Infinity; round < ROUNDS && moved > STILL; round += 1) {
    moved = 0;
    for (let index = 1; index < order.length; index += 1) moved = Math.max(moved, placeLayer(index));
    for (let index = order.length - 2; index >= 0; index -= 1) moved = Math.max(moved, placeLayer(index));
  }
  const top = middles.reduce((least, middle, vertex) => Math.min(least, middle - (heights[vertex] ?? 0) / 2), Infinity);
  return Array.from(middles, (middle) => middle - top);
};

interface Rows {
  readonly graph: LayeredGraph;
  readonly heights: readonly number[];
  readonly spacing: Spacing;
}

const distancesIn = (layer: readonly number[], { graph, heights, spacing }: Rows): Float64Array =>
  Float64Array.from(layer, (vertex, at) => {
    const above = layer[at - 1];
    if (above === undefined) return 0;
    const areNodes = vertex < graph.nodeCount && above < graph.nodeCount;
    return ((heights[above] ?? 0) + (heights[vertex] ?? 0)) / 2 + (areNodes ? spacing.nodes : spacing.links);
  });

const weightsIn = (layer: readonly number[], graph: LayeredGraph): Float64Array =>
  Float64Array.from(layer, (vertex) => {
    let weight = 0;
    for (const neighbour of [...graph.before[vertex]!, ...graph.after[vertex]!])
      weight += worth(vertex, neighbour, graph);
    return weight || LOOSE;
  });

const worth = (vertex: number, neighbour: number, { nodeCount }: LayeredGraph): number =>
  vertex >= nodeCount && neighbour >= nodeCount ? PAST : TO_NODE;
