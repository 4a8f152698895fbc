import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { countBits, letterBits, typosAllowed, typosBetween } from './typos.js';

/** Optimal string alignment as it is written down: by trying everything. */
const slowTypos = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length;
  const same = a.at(-1) === b.at(-1);
  const ways = [
    slowTypos(a.slice(0, -1), b) + 1,
    slowTypos(a, b.slice(0, -1)) + 1,
    slowTypos(a.slice(0, -1), b.slice(0, -1)) + (same ? 0 : 1),
  ];
  if (a.length > 1 && b.length > 1 && a.at(-1) === b.at(-2) && a.at(-2) === b.at(-1)) {
    ways.push(slowTypos(a.slice(0, -2), b.slice(0, -2)) + 1);
  }
  return Math.min(...ways);
};

describe('typosAllowed', () => {
  it('forgives none below 5 letters, one from 5, two from 9', () => {
    expect([4, 5, 8, 9, 20].map(typosAllowed)).toEqual([0, 1, 1, 2, 2]);
  });
});

describe('typosBetween', () => {
  it('counts a letter added, left out, wrong, or exchanged with its neighbour', () => {
    expect(typosBetween('ontbijt', 'ontbijtt', 2)).toBe(1);
    expect(typosBetween('ontbijt', 'ontijt', 2)).toBe(1);
    expect(typosBetween('ontbijt', 'ontbeit', 2)).toBe(2);
    expect(typosBetween('zwemdiploma', 'zwemdilpoma', 2)).toBe(1);
  });

  it('says one more than the limit for anything beyond it', () => {
    expect(typosBetween('school', 'zwembad', 1)).toBe(2);
    expect(typosBetween('a', 'abcdef', 2)).toBe(3);
  });

  it('equals the slow way on random words', () => {
    const random = createRandom(7);
    const word = () => Array.from({ length: random.int(7) }, () => random.pick(['a', 'b', 'c'])).join('');
    for (let round = 0; round < 400; round++) {
      const [a, b] = [word(), word()];
      for (const limit of [0, 1, 2]) expect(typosBetween(a, b, limit)).toBe(Math.min(slowTypos(a, b), limit + 1));
    }
  });
});

describe('letterBits', () => {
  it('never differs in more than two bits per slip', () => {
    const random = createRandom(8);
    const letters = 'abcdefghij';
    for (let round = 0; round < 300; round++) {
      const word = Array.from({ length: 3 + random.int(8) }, () => random.pick([...letters])).join('');
      const at = random.int(word.length);
      const slip = word.slice(0, at) + random.pick([...letters, '']) + word.slice(at + random.int(2));
      const typos = typosBetween(word, slip, 2);
      expect(countBits(letterBits(word) ^ letterBits(slip))).toBeLessThanOrEqual(2 * typos);
    }
  });
});
