import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { smallest } from './smallest.js';

const sorted = (values: readonly number[]): number[] => [...values].sort((one, other) => one - other);

describe('smallest', () => {
  it('gives what sorting everything gives', () => {
    const random = createRandom(5);
    for (let round = 0; round < 500; round++) {
      const values = Array.from({ length: random.int(200) }, () => random.int(1 + random.int(1000)));
      const count = random.int(40);
      expect([...smallest(Float64Array.from(values), count)]).toEqual(sorted(values).slice(0, count));
    }
  });

  it.each([
    ['rising', numbers(1000)],
    ['falling', numbers(1000).reverse()],
    ['equal', Array.from({ length: 1000 }, () => 7)],
  ])('gives them of %s numbers', (_, values) => {
    expect([...smallest(Float64Array.from(values), 24)]).toEqual(sorted(values).slice(0, 24));
  });

  it('gives all there are when more are asked', () => {
    expect([...smallest(Float64Array.of(3, 1, 2), 9)]).toEqual([1, 2, 3]);
    expect([...smallest(new Float64Array(), 9)]).toEqual([]);
  });
});

function numbers(count: number): number[] {
  return Array.from({ length: count }, (_, at) => at);
}
