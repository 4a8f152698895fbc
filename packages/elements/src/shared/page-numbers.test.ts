import { describe, expect, it } from 'vitest';

import { pageNumbers } from './page-numbers.js';

describe('pageNumbers', () => {
  it.each([
    [1, 1, [1]],
    [3, 7, [1, 2, 3, 4, 5, 6, 7]],
    [1, 8, [1, 2, 3, 4, 5, 'gap', 8]],
    [4, 8, [1, 2, 3, 4, 5, 'gap', 8]],
    [5, 8, [1, 'gap', 4, 5, 6, 7, 8]],
    [5, 9, [1, 'gap', 4, 5, 6, 'gap', 9]],
    [417, 417, [1, 'gap', 413, 414, 415, 416, 417]],
  ])('around page %d of %d are %j', (page, pages, expected) => {
    expect(pageNumbers(page, pages)).toEqual(expected);
  });

  it('always name the current page, are at most seven, and leave out no single page', () => {
    for (let pages = 1; pages <= 30; pages += 1) {
      for (let page = 1; page <= pages; page += 1) {
        const steps = pageNumbers(page, pages);
        expect(steps).toContain(page);
        expect(steps.length).toBeLessThanOrEqual(7);
        steps.forEach((step, index) => {
          if (step !== 'gap') return;
          const [before, after] = [steps[index - 1], steps[index + 1]];
          expect(Number(after) - Number(before)).toBeGreaterThan(2);
        });
      }
    }
  });
});
