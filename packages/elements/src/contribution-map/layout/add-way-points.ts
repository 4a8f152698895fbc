import type { Layering } from './assign-layers.js';
import type { LayeredGraph, LayoutLink } from './layered-graph.js';

/** Gives every link that skips layers a point in each of them, so that room is kept for it. */
export const addWayPoints = ({ layerOf: ofNodes, bands }: Layering, flow: readonly LayoutLink[]): LayeredGraph => {
  const layerOf = [...ofNodes];
  const before: number[][] = layerOf.map(() => []);
  const after: number[][] = layerOf.map(() => []);
  const paths = flow.map(({ from, to }) => {
    const path = [from];
    for (let layer = layerOf[from]! + 1; layer < layerOf[to]!; layer += 1) {
      path.push(layerOf.length);
      layerOf.push(layer);
      before.push([]);
      after.push([]);
    }
    path.push(to);
    path.forEach((vertex, index) => {
      const next = path[index + 1];
      if (next === undefined) return;
      after[vertex]!.push(next);
      before[next]!.push(vertex);
    });
    return path;
  });
  return { layerCount: bands.length, layerOf, before, after, paths, nodeCount: ofNodes.length };
};
