import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';
import { CLOSED, FREE, fewestUpgrades, UPGRADE } from './fewest-upgrades.js';

type Link = readonly [from: number, to: number, cost: number];

const cheapest = (nodeCount: number, target: number, ...links: readonly Link[]): readonly (readonly number[])[] => {
  const from = Int32Array.from(links, ([start]) => start);
  const to = Int32Array.from(links, ([, end]) => end);
  const costs = Uint8Array.from(links, ([, , cost]) => cost);
  const { upgrades, lengths } = fewestUpgrades(
    { nodeCount, from, to, costs, incoming: groupLinks(to, nodeCount) },
    target,
  );
  return [[...upgrades], [...lengths]];
};

describe('fewestUpgrades', () => {
  it('is nothing at the target, and −1 where nothing leads there', () => {
    expect(cheapest(3, 0, [1, 0, CLOSED])).toEqual([
      [0, -1, -1],
      [0, -1, -1],
    ]);
  });

  it('takes the long way when it needs fewer upgrades', () => {
    expect(cheapest(4, 3, [0, 3, UPGRADE], [0, 1, FREE], [1, 2, FREE], [2, 3, FREE])).toEqual([
      [0, 0, 0, 0],
      [3, 2, 1, 0],
    ]);
  });

  it('of ways with as few upgrades takes the one with the fewest links', () => {
    expect(cheapest(5, 4, [0, 1, UPGRADE], [1, 4, FREE], [0, 2, FREE], [2, 3, FREE], [3, 4, UPGRADE])).toEqual([
      [1, 0, 1, 1, 0],
      [2, 1, 2, 1, 0],
    ]);
  });

  it('counts upgrades one after another, in circles too', () => {
    expect(cheapest(4, 3, [0, 1, UPGRADE], [1, 2, UPGRADE], [2, 3, UPGRADE], [2, 0, FREE])).toEqual([
      [3, 2, 1, 0],
      [3, 2, 1, 0],
    ]);
  });

  it('settles a node at its shortest within a round', () => {
    expect(
      cheapest(6, 5, [4, 5, UPGRADE], [3, 4, FREE], [2, 3, FREE], [1, 5, FREE], [2, 1, UPGRADE], [0, 2, FREE]),
    ).toEqual([
      [1, 0, 1, 1, 1, 0],
      [3, 1, 2, 2, 1, 0],
    ]);
  });

  it('goes on from a way that an upgrade begins before it takes a longer one that ends with one', () => {
    expect(cheapest(5, 4, [3, 4, FREE], [2, 3, FREE], [1, 2, UPGRADE], [0, 4, UPGRADE], [1, 0, FREE])).toEqual([
      [1, 1, 0, 0, 0],
      [1, 2, 2, 1, 0],
    ]);
  });
});
