import { byHeight } from './by-height.js';
import type { LayeredGraph } from './layered-graph.js';

/**
 * Orders every layer by where its neighbours in the layer before (or, backwards, the layer after) stand: by their
 * average (Sugiyama 1981). Vertices without such neighbours keep their place, and of two that are equal the first stays
 * first. `order` and `position` are changed in place. n log n for each layer.
 */
export const sweepLayers = (
  order: number[][],
  position: Int32Array,
  { graph, backwards }: { readonly graph: LayeredGraph; readonly backwards: boolean },
): void => {
  const neighbours = backwards ? graph.after : graph.before;
  const averages = new Float64Array(position.length);
  for (let step = 1; step < order.length; step += 1) {
    const layer = order[backwards ? order.length - 1 - step : step]!;
    const movable: number[] = [];
    for (const vertex of layer) {
      const ends = neighbours[vertex]!;
      if (ends.length === 0) continue;
      movable.push(vertex);
      let sum = 0;
      for (let at = 0; at < ends.length; at += 1) sum += position[ends[at]!]!;
      averages[vertex] = sum / ends.length;
    }
    const sorted = byHeight(movable, averages);
    for (let place = 0, next = 0; place < layer.length; place += 1) {
      if (neighbours[layer[place]!]!.length > 0) layer[place] = sorted[next++]!;
      position[layer[place]!] = place;
    }
  }
};
