import { buildIndicator } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { PLOT, plotIndicator } from './indicator-plot.js';

const TODAY = '2026-06-01';

describe('plotIndicator', () => {
  const reading = buildIndicator('lezen', {
    baseline: { value: 50, on: '2023' },
    measurements: [
      { value: 60, on: '2025' },
      { value: 55, on: '2024' },
    ],
    targets: [{ value: 80, on: '2027' }],
  });

  it('puts the points in order of time, and greater values higher', () => {
    const { start, points, targets } = plotIndicator(reading, TODAY);
    expect(start).toEqual(points[0]);
    expect(points.map(({ x }) => x)).toEqual(points.map(({ x }) => x).sort((one, other) => one - other));
    expect(points[2]!.y).toBeLessThan(points[1]!.y);
    expect(targets[0]!.y).toBeLessThan(points[2]!.y);
    for (const { x, y } of [...points, ...targets]) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(PLOT.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(PLOT.height);
    }
  });

  it('draws the band on the side that is better', () => {
    const up = plotIndicator(reading, TODAY);
    expect(up.band).toEqual({ y: 0, height: up.targets[0]!.y });
    const down = plotIndicator({ ...reading, direction: 'down' }, TODAY);
    expect(down.band!.y).toBe(down.targets[0]!.y);
    expect(down.band!.y + down.band!.height).toBeCloseTo(PLOT.height, 1);
  });

  it('leaves out what has not been seen yet', () => {
    expect(plotIndicator(reading, '2024-06-01').points).toHaveLength(2);
    const { start, points } = plotIndicator(reading, '2020-01-01');
    expect(start).toBeUndefined();
    expect(points).toEqual([]);
  });

  it('puts a single value in the middle, also when all values are the same', () => {
    const { points } = plotIndicator(buildIndicator('i', { baseline: { value: 5, on: '2023' } }), TODAY);
    expect(points).toEqual([{ x: PLOT.width / 2, y: PLOT.height / 2 }]);
    const same = buildIndicator('i', {
      baseline: { value: 5, on: '2023' },
      measurements: [{ value: 5, on: '2024' }],
    });
    expect(plotIndicator(same, TODAY).points.map(({ y }) => y)).toEqual([PLOT.height / 2, PLOT.height / 2]);
  });

  it('has nothing to draw of an indicator without a value', () => {
    expect(plotIndicator(buildIndicator('i'), TODAY)).toEqual({
      start: undefined,
      points: [],
      targets: [],
      band: undefined,
    });
  });
});
