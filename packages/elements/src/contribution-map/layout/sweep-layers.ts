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
    const layer = order[backwards ? order.length - 1 - step : step] ?? [];
    const movable = layer.filter((vertex) => (neighbours[vertex]?.length ?? 0) > 0);
    for (const vertex of movable) averages[vertex] = average(neighbours[vertex] ?? [], position);
    movable.sort((one, other) => (averages[one] ?? 0) - (averages[other] ?? 0));
    let next = 0;
    for (let place = 0; place < layer.length; place += 1) {
      const vertex = layer[place] ?? 0;
      const chosen = (neighbours[vertex]?.length ?? 0) > 0 ? (movable[next++] ?? vertex) : vertex;
      layer[place] = chosen;
      position[chosen] = place;
    }
  }
};

const average = (ends: readonly number[], position: Int32Array): number => {
  let sum = 0;
  for (let at = 0; at < ends.length; at += 1) sum += position[ends[at] ?? 0] ?? 0;
  return sum / ends.length;
};
