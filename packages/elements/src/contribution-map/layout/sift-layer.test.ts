import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { byNumber, crossingsByPairs, randomLayers } from '../../shared/testing/random-layers.js';
import { writePositions } from './count-crossings.js';
import { siftLayer } from './sift-layer.js';

describe('siftLayer', () => {
  it('saves as many crossings as it says, and leaves no vertex that stands better elsewhere in its layer', () => {
    const random = createRandom(4);
    for (let round = 0; round < 150; round += 1) {
      const graph = randomLayers(random, [4, 5, 4], random.int(22));
      const order = byNumber(graph).map((layer) => random.shuffle(layer));
      const position = new Int32Array(graph.layerOf.length);
      writePositions(order, position);
      let crossings = crossingsByPairs(order, graph);
      for (let saved = 1; saved > 0; crossings -= saved) {
        saved = siftLayer(order[1]!, position, graph);
        expect(crossingsByPairs(order, graph)).toBe(crossings - saved);
      }
      for (const vertex of order[1]!)
        for (let place = 0; place < order[1]!.length; place += 1) {
          const moved = order[1]!.filter((one) => one !== vertex).toSpliced(place, 0, vertex);
          expect(crossingsByPairs(order.with(1, moved), graph)).toBeGreaterThanOrEqual(crossings);
        }
    }
  });

  it('moves nothing where that saves nothing', () => {
    const graph = randomLayers(createRandom(1), [2, 2], 0);
    const layer = [3, 2];
    expect(siftLayer(layer, Int32Array.of(0, 1, 1, 0), graph)).toBe(0);
    expect(layer).toEqual([3, 2]);
  });
});
