import { describe, expect, it } from 'vitest';

import { addWayPoints } from './add-way-points.js';
import { islands } from './islands.js';

describe('islands', () => {
  it('is every part that hangs together, and last what stands alone', () => {
    const graph = addWayPoints({ layerOf: [0, 0, 0, 1, 1, 1], bands: [0, 1] }, [
      { from: 1, to: 5 },
      { from: 2, to: 3 },
      { from: 2, to: 5 },
    ]);
    expect(islands(graph)).toEqual([
      [1, 2, 3, 5],
      [0, 4],
    ]);
  });

  it('is nothing of nothing', () => {
    expect(islands(addWayPoints({ layerOf: [], bands: [] }, []))).toEqual([]);
  });
});
