import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { byNumber, crossingsByPairs, randomLayers } from '../../shared/testing/random-layers.js';
import { addWayPoints } from './add-way-points.js';
import { countCrossings, writePositions } from './count-crossings.js';
import type { LayeredGraph, LayerOrder } from './layered-graph.js';

const counted = (order: LayerOrder, graph: LayeredGraph): number => {
  const position = new Int32Array(graph.layerOf.length);
  writePositions(order, position);
  return countCrossings(order, graph, position);
};

describe('countCrossings', () => {
  const bands = [0, 1];
  const square = addWayPoints({ layerOf: [0, 0, 1, 1], bands }, [
    { from: 0, to: 3 },
    { from: 1, to: 2 },
    { from: 1, to: 2 },
  ]);

  it('counts two links that change places, and twice where one of them is there twice', () => {
    expect(
      counted(
        [
          [0, 1],
          [2, 3],
        ],
        square,
      ),
    ).toBe(2);
    expect(
      counted(
        [
          [1, 0],
          [2, 3],
        ],
        square,
      ),
    ).toBe(0);
  });

  it('counts none between links that leave from or arrive at one place', () => {
    const fan = addWayPoints(
      { layerOf: [0, 1, 1, 1], bands },
      [1, 2, 3].map((to) => ({ from: 0, to })),
    );
    expect(counted([[0], [3, 1, 2]], fan)).toBe(0);
  });

  it('is as many as there are pairs that cross', () => {
    const random = createRandom(3);
    for (let round = 0; round < 200; round += 1) {
      const graph = randomLayers(random, [5, 4, 6], random.int(30));
      const order = byNumber(graph).map((layer) => random.shuffle(layer));
      expect(counted(order, graph)).toBe(crossingsByPairs(order, graph));
    }
  });
});

describe('writePositions', () => {
  it('says where every vertex stands in its layer', () => {
    const position = new Int32Array(4);
    writePositions(
      [
        [2, 0],
        [3, 1],
      ],
      position,
    );
    expect([...position]).toEqual([1, 1, 0, 0]);
  });
});
