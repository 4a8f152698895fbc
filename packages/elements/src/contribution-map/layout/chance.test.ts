import { describe, expect, it } from 'vitest';

import { createChance, shuffled } from './chance.js';

describe('createChance', () => {
  it('gives the same row every time, below what is asked', () => {
    const [one, other] = [createChance(3), createChance(3)];
    const row = Array.from({ length: 200 }, () => one(6));
    expect(row).toEqual(Array.from({ length: 200 }, () => other(6)));
    expect(new Set(row)).toEqual(new Set([0, 1, 2, 3, 4, 5]));
  });
});

describe('shuffled', () => {
  it('has the same items in another order, and leaves the list alone', () => {
    const items = Array.from({ length: 20 }, (_, at) => at);
    const mixed = shuffled(items, createChance(1));
    expect(mixed).not.toEqual(items);
    expect(mixed.sort((one, other) => one - other)).toEqual(items);
  });
});
