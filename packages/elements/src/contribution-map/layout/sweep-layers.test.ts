import { describe, expect, it } from 'vitest';

import { addWayPoints } from './add-way-points.js';
import { writePositions } from './count-crossings.js';
import { sweepLayers } from './sweep-layers.js';

const graph = addWayPoints({ layerOf: [0, 0, 0, 1, 1, 1, 1], bands: [0, 1] }, [
  { from: 2, to: 3 },
  { from: 0, to: 4 },
  { from: 1, to: 6 },
  { from: 2, to: 6 },
]);
const sweep = (order: number[][], backwards: boolean): number[][] => {
  const position = new Int32Array(7);
  writePositions(order, position);
  sweepLayers(order, position, { graph, backwards });
  order.forEach((layer) => layer.forEach((vertex, place) => expect(position[vertex]).toBe(place)));
  return order;
};

describe('sweepLayers', () => {
  it('puts every vertex at the average of what leads to it; without that it keeps its place', () => {
    expect(
      sweep(
        [
          [0, 1, 2],
          [3, 4, 5, 6],
        ],
        false,
      ),
    ).toEqual([
      [0, 1, 2],
      [4, 6, 5, 3],
    ]);
  });

  it('looks the other way when it sweeps back', () => {
    expect(
      sweep(
        [
          [0, 1, 2],
          [6, 3, 5, 4],
        ],
        true,
      ),
    ).toEqual([
      [1, 2, 0],
      [6, 3, 5, 4],
    ]);
  });
});
