import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { byNumber, randomLayers } from '../../shared/testing/random-layers.js';
import { addWayPoints } from './add-way-points.js';
import { placeRows } from './place-rows.js';

const spacing = { nodes: 10, links: 4 };

describe('placeRows', () => {
  it('draws a chain as one level line', () => {
    const graph = addWayPoints({ layerOf: [0, 1, 2], bands: [0, 1, 2] }, [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ]);
    const middles = placeRows([[0], [1], [2]], { graph, heights: [20, 60, 30], spacing });
    for (const middle of middles) expect(middle).toBeCloseTo(30, 0);
  });

  it('puts what two lead to halfway between them', () => {
    const graph = addWayPoints({ layerOf: [0, 0, 1], bands: [0, 1] }, [
      { from: 0, to: 2 },
      { from: 1, to: 2 },
    ]);
    const [one, other, between] = placeRows([[0, 1], [2]], { graph, heights: [20, 20, 20], spacing });
    expect(other! - one!).toBeCloseTo(30, 0);
    expect(between).toBeCloseTo((one! + other!) / 2, 0);
  });

  it('keeps everything apart, in its order, and begins at the top', () => {
    const random = createRandom(8);
    for (let round = 0; round < 60; round += 1) {
      const graph = randomLayers(random, [6, 5, 4], random.int(24));
      const order = byNumber(graph).map((layer) => random.shuffle(layer));
      const heights = Array.from({ length: graph.nodeCount }, () => 10 + random.int(60));
      const middles = placeRows(order, { graph, heights, spacing });
      const top = (vertex: number): number => middles[vertex]! - (heights[vertex] ?? 0) / 2;
      const bottom = (vertex: number): number => middles[vertex]! + (heights[vertex] ?? 0) / 2;
      expect(Math.min(...middles.map((_, vertex) => top(vertex)))).toBeCloseTo(0);
      for (const layer of order)
        layer.slice(1).forEach((vertex, at) => {
          const above = layer[at]!;
          const areNodes = vertex < graph.nodeCount && above < graph.nodeCount;
          expect(top(vertex) - bottom(above)).toBeGreaterThanOrEqual((areNodes ? spacing.nodes : spacing.links) - 1e-6);
        });
    }
  });
});
