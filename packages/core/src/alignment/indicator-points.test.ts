import { describe, expect, it } from 'vitest';
import { buildIndicator } from '../testing/builders.js';
import { courseBetween, courseSoFar, indicatorPoints, orderInTime, signOf } from './indicator-points.js';

const today = '2026-06-01';

describe('indicatorPoints', () => {
  it('puts the points in order of time, the baseline first and the later in the document later', () => {
    const indicator = buildIndicator('i', {
      baseline: { value: 5, on: '2024' },
      measurements: [
        { value: 9, on: '2025' },
        { value: 1, on: '2023' },
        { value: 7, on: '2024' },
        { value: 8, on: '2024-01-01' },
      ],
    });
    expect(indicatorPoints(indicator, today)).toEqual({
      days: ['2023-01-01', '2024-01-01', '2024-01-01', '2024-01-01', '2025-01-01'],
      values: [1, 5, 7, 8, 9],
      sign: 1,
    });
  });

  it('leaves out what is dated after today', () => {
    const measurements = [
      { value: 1, on: '2026-06-01' },
      { value: 2, on: '2026-06-02' },
    ];
    expect(indicatorPoints(buildIndicator('i', { measurements }), today).values).toEqual([1]);
  });

  it('has no points of an indicator that has none, or does not speak of them', () => {
    expect(indicatorPoints(buildIndicator('i'), today).values).toEqual([]);
    const silent = buildIndicator('i', { direction: 'down', measurements: undefined as never });
    expect(indicatorPoints(silent, today)).toEqual({ days: [], values: [], sign: -1 });
  });
});

describe('signOf', () => {
  it('is 1 when greater is better, −1 when smaller is', () => {
    expect([signOf('up'), signOf('down')]).toEqual([1, -1]);
  });
});

describe('orderInTime', () => {
  it('gives the places of the days, and of two alike the first one first', () => {
    expect(orderInTime(['2025-01-01', '2023-01-01', '2025-01-01', '2024-01-01'])).toEqual([1, 3, 0, 2]);
    expect(orderInTime([])).toEqual([]);
  });
});

describe('courseSoFar', () => {
  const course = (direction: 'up' | 'down', ...values: readonly number[]) => {
    const measurements = values.map((value, at) => ({ value, on: String(2020 + at) }));
    return courseSoFar(indicatorPoints(buildIndicator('i', { direction, measurements }), today));
  };

  it('is said from the first point to the last, whatever is between', () => {
    expect(course('up', 3, 9, 4)).toBe('better');
    expect(course('up', 3, 9, 2)).toBe('worse');
    expect(course('down', 3, 9, 4)).toBe('worse');
    expect(course('down', 3, 9, 2)).toBe('better');
  });

  it('is neither when both are equal, or there are no two', () => {
    expect(course('up', 3, 9, 3)).toBe('neither');
    expect(course('up', 3)).toBe('neither');
    expect(course('up')).toBe('neither');
  });
});

describe('courseBetween', () => {
  it('is neither when one of the values is not there', () => {
    expect(courseBetween(undefined, 1, 1)).toBe('neither');
    expect(courseBetween(1, undefined, 1)).toBe('neither');
    expect(courseBetween(0, 1, 1)).toBe('better');
  });
});
