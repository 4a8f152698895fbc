import { describe, expect, it } from 'vitest';
import { createRandom } from './random.js';

describe('createRandom', () => {
  it('gives the same sequence for the same seed, and another for the next one', () => {
    const draw = (seed: number): number[] => {
      const random = createRandom(seed);
      return Array.from({ length: 20 }, () => random.next());
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });

  it('draws every number of a range about equally often', () => {
    const random = createRandom(3);
    const counts = new Array<number>(10).fill(0);
    for (let draw = 0; draw < 10_000; draw += 1) counts[random.int(10)]! += 1;
    expect(Math.min(...counts)).toBeGreaterThan(900);
    expect(Math.max(...counts)).toBeLessThan(1_100);
  });

  it('shuffles without losing anything, and leaves the list alone', () => {
    const list = [1, 2, 3, 4, 5, 6, 7];
    const mixed = createRandom(4).shuffle(list);
    expect(mixed).not.toEqual(list);
    expect([...mixed].sort()).toEqual(list);
    expect(list).toEqual([1, 2, 3, 4, 5, 6, 7]);
  });

  it('keeps what it keeps in order', () => {
    const kept = createRandom(5).some(
      Array.from({ length: 1_000 }, (_, index) => index),
      0.5,
    );
    expect(kept.length).toBeGreaterThan(400);
    expect(kept.length).toBeLessThan(600);
    expect(kept).toEqual([...kept].sort((one, other) => one - other));
  });
});
