import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { nearestInOrder } from './nearest-in-order.js';

interface Wish {
  readonly place: number;
  readonly distance: number;
  readonly weight: number;
}

const wish = (place: number, distance = 10, weight = 1): Wish => ({ place, distance, weight });

const nearest = (wishes: readonly Wish[]): number[] => [
  ...nearestInOrder({
    places: Float64Array.from(wishes, ({ place }) => place),
    weights: Float64Array.from(wishes, ({ weight }) => weight),
    distances: Float64Array.from(wishes, ({ distance }, at) => at && distance),
  }),
];

/** The sum of weighted squares that is made small. */
const cost = (wishes: readonly Wish[], places: readonly number[]): number =>
  wishes.reduce((sum, { place, weight }, at) => sum + weight * (places[at]! - place) ** 2, 0);

describe('nearestInOrder', () => {
  it('is what is wished for, where that keeps the distances', () => {
    expect(nearest([wish(3), wish(13), wish(40)])).toEqual([3, 13, 40]);
    expect(nearest([])).toEqual([]);
  });

  it('shares a place between those who would be too near', () => {
    expect(nearest([wish(20), wish(20)])).toEqual([15, 25]);
    expect(nearest([wish(20, 10, 3), wish(20, 10, 1)])).toEqual([17.5, 27.5]);
  });

  it('never is nearer together than asked, and nothing else that is not costs less', () => {
    const random = createRandom(7);
    for (let round = 0; round < 200; round += 1) {
      const wishes = Array.from({ length: 1 + random.int(8) }, () =>
        wish(random.int(100), random.int(20), 1 + random.int(4)),
      );
      const places = nearest(wishes);
      const keepsDistances = (tried: readonly number[]): boolean =>
        tried.every((place, at) => at === 0 || place - tried[at - 1]! >= wishes[at]!.distance - 1e-9);
      expect(keepsDistances(places)).toBe(true);
      // The sum is convex: a place that nothing near it beats, for any run of neighbours moved together, is the best.
      for (let first = 0; first < places.length; first += 1)
        for (let last = first; last < places.length; last += 1)
          for (const step of [-0.01, 0.01]) {
            const tried = places.map((place, at) => (at >= first && at <= last ? place + step : place));
            if (keepsDistances(tried)) expect(cost(wishes, tried)).toBeGreaterThanOrEqual(cost(wishes, places) - 1e-9);
          }
    }
  });
});
