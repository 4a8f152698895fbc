import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';
import { strongComponents } from './strong-components.js';

const circlesOf = (nodeCount: number, ...links: readonly (readonly [number, number])[]): number[][] => {
  const from = Int32Array.from(links, ([start]) => start);
  const to = Int32Array.from(links, ([, end]) => end);
  return strongComponents({ nodeCount, from, to }, groupLinks(from, nodeCount));
};

describe('strongComponents', () => {
  it('finds no circle in a tree, a diamond, or a link to itself', () => {
    expect(circlesOf(0)).toEqual([]);
    expect(circlesOf(4, [0, 1], [0, 2], [1, 3], [2, 3])).toEqual([]);
    expect(circlesOf(1, [0, 0])).toEqual([]);
  });

  it('finds every circle, sorted, in the order of their first node', () => {
    expect(circlesOf(7, [4, 2], [2, 4], [0, 6], [6, 3], [3, 0], [3, 4], [1, 0])).toEqual([
      [0, 3, 6],
      [2, 4],
    ]);
  });

  it('puts circles that share a node together', () => {
    expect(circlesOf(5, [0, 1], [1, 0], [1, 2], [2, 3], [3, 1], [3, 4])).toEqual([[0, 1, 2, 3]]);
  });

  it('does not take a way into an earlier circle for a way back', () => {
    expect(circlesOf(4, [0, 1], [1, 0], [2, 0], [2, 3], [3, 1])).toEqual([[0, 1]]);
    expect(circlesOf(5, [1, 0], [0, 1], [2, 3], [3, 0], [3, 4], [4, 2])).toEqual([
      [0, 1],
      [2, 3, 4],
    ]);
  });

  it('goes round a circle of a hundred thousand', () => {
    const length = 100_000;
    const [circle] = circlesOf(length, ...Array.from({ length }, (_, at) => [at, (at + 1) % length] as const));
    expect(circle).toHaveLength(length);
  });
});
