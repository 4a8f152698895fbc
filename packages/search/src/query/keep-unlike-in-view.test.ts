import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { keepUnlikeInView } from './keep-unlike-in-view.js';

const numbers = (count: number) => Array.from({ length: count }, (_, at) => at);

describe('keepUnlikeInView', () => {
  it('leaves a page alone that has enough from elsewhere', () => {
    const page = keepUnlikeInView(numbers(12), (doc) => doc % 4 === 1, { offset: 0, limit: 8 });
    expect(page).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });

  it('brings the next ones up in place of the last of the others', () => {
    const page = keepUnlikeInView(numbers(12), (doc) => doc >= 9, { offset: 0, limit: 8 });
    expect(page).toEqual([0, 1, 2, 3, 4, 5, 9, 10]);
    expect(keepUnlikeInView(numbers(12), (doc) => doc >= 9, { offset: 8, limit: 8 })).toEqual([6, 7, 8, 11]);
  });

  it('deals every page a quarter as long as there are such, and everything once', () => {
    const random = createRandom(11);
    for (let round = 0; round < 300; round++) {
      const count = random.int(40);
      const share = random.next();
      const isElsewhere = Uint8Array.from({ length: count }, () => Number(random.chance(share)));
      const limit = 1 + random.int(12);
      const seen: number[] = [];
      let left = isElsewhere.reduce((sum, one) => sum + one, 0);
      for (let offset = 0; offset < count; offset += limit) {
        const page = keepUnlikeInView(numbers(count), (doc) => isElsewhere[doc] === 1, { offset, limit });
        const elsewhere = page.filter((doc) => isElsewhere[doc] === 1).length;
        expect(page.length).toBe(Math.min(limit, count - offset));
        expect(elsewhere >= Math.ceil(page.length / 4) || elsewhere === left).toBe(true);
        expect(page).toEqual([...page].sort((one, other) => one - other));
        left -= elsewhere;
        seen.push(...page);
      }
      expect(seen.sort((one, other) => one - other)).toEqual(numbers(count));
    }
  });
});
