import type { Random } from '@gedeeld/core/testing';

import { addWayPoints } from '../../contribution-map/layout/add-way-points.js';
import type { LayeredGraph, LayerOrder } from '../../contribution-map/layout/layered-graph.js';

/** A graph in layers of at most so many nodes, with links to later layers. */
export const randomLayers = (random: Random, widths: readonly number[], linkCount: number): LayeredGraph => {
  const layerOf = widths.flatMap((width, layer) => Array.from({ length: width }, () => layer));
  const links = Array.from({ length: linkCount }, () => {
    const [one, other] = [random.int(layerOf.length), random.int(layerOf.length)];
    return layerOf[one]! < layerOf[other]! ? { from: one, to: other } : { from: other, to: one };
  });
  return addWayPoints(
    { layerOf, bands: widths.map(() => 0) },
    links.filter(({ from, to }) => layerOf[from] !== layerOf[to]),
  );
};

/** The vertices of every layer, by number. */
export const byNumber = ({ layerCount, layerOf }: LayeredGraph): number[][] => {
  const order: number[][] = Array.from({ length: layerCount }, () => []);
  layerOf.forEach((layer, vertex) => order[layer]!.push(vertex));
  return order;
};

/** Every pair of segments, one by one. */
export const crossingsByPairs = (order: LayerOrder, { after }: LayeredGraph): number => {
  const place = new Map(order.flatMap((layer) => layer.map((vertex, at) => [vertex, at] as const)));
  let crossings = 0;
  for (const layer of order) {
    const segments = layer.flatMap((from) => after[from]!.map((to) => [place.get(from)!, place.get(to)!] as const));
    segments.forEach(([from, to]) => {
      crossings += segments.filter(([otherFrom, otherTo]) => from < otherFrom && to > otherTo).length;
    });
  }
  return crossings;
};

/** The fewest crossings that any order has: every order of every layer is tried. */
export const fewestCrossings = (graph: LayeredGraph): number => {
  let fewest = Infinity;
  const tryFrom = (layer: number, order: number[][]): void => {
    if (layer === graph.layerCount) fewest = Math.min(fewest, crossingsByPairs(order, graph));
    else for (const one of permutations(order[layer]!)) tryFrom(layer + 1, order.with(layer, one));
  };
  tryFrom(0, byNumber(graph));
  return fewest;
};

const permutations = (items: readonly number[]): number[][] =>
  items.length === 0
    ? [[]]
    : items.flatMap((item, at) => permutations(items.toSpliced(at, 1)).map((rest) => [item, ...rest]));
