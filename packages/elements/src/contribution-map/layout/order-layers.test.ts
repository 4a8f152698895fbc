import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { crossingsByPairs, fewestCrossings, randomLayers } from '../../shared/testing/random-layers.js';
import { orderLayers } from './order-layers.js';

describe('orderLayers', () => {
  it('has every vertex once, in its own layer', () => {
    const graph = randomLayers(createRandom(5), [5, 3, 4], 14);
    const order = orderLayers(graph);
    expect(order.flat().sort((one, other) => one - other)).toEqual(graph.layerOf.map((_, vertex) => vertex));
    order.forEach((layer, index) => layer.forEach((vertex) => expect(graph.layerOf[vertex]).toBe(index)));
  });

  it('finds the fewest crossings there can be, in drawings small enough to try them all', () => {
    const random = createRandom(6);
    for (let round = 0; round < 40; round += 1) {
      const graph = randomLayers(random, [3, 3, 3], random.int(9));
      if (graph.layerOf.filter((layer) => layer === 1).length > 5) continue;
      expect(crossingsByPairs(orderLayers(graph), graph)).toBe(fewestCrossings(graph));
    }
  });

  it('keeps the order of the document where nothing crosses', () => {
    const graph = randomLayers(createRandom(1), [4, 2], 0);
    expect(orderLayers(graph)).toEqual([
      [0, 1, 2, 3],
      [4, 5],
    ]);
  });
});
