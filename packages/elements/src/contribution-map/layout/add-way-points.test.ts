import { describe, expect, it } from 'vitest';

import { addWayPoints } from './add-way-points.js';

describe('addWayPoints', () => {
  it('gives a link a point in every layer that it skips', () => {
    const { paths, layerOf, before, after } = addWayPoints({ layerOf: [0, 1, 3], bands: [0, 1, 1, 2] }, [
      { from: 0, to: 2 },
      { from: 0, to: 1 },
    ]);
    expect(paths).toEqual([
      [0, 3, 4, 2],
      [0, 1],
    ]);
    expect(layerOf).toEqual([0, 1, 3, 1, 2]);
    expect(after).toEqual([[3, 1], [], [], [4], [2]]);
    expect(before).toEqual([[], [0], [4], [0], [3]]);
  });

  it('keeps links between the same two apart', () => {
    const link = { from: 0, to: 1 };
    const { paths, after } = addWayPoints({ layerOf: [0, 2], bands: [0, 1, 2] }, [link, link]);
    expect(paths).toEqual([
      [0, 2, 1],
      [0, 3, 1],
    ]);
    expect(after[0]).toEqual([2, 3]);
  });
});
