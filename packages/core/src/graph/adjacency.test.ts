import { describe, expect, it } from 'vitest';
import { createRandom } from '../testing/random.js';
import { groupLinks } from './adjacency.js';

const grouped = (ends: readonly number[], nodeCount: number, keep?: readonly number[]): number[][] => {
  const { start, links } = groupLinks(Int32Array.from(ends), nodeCount, keep && Uint8Array.from(keep));
  expect(start).toHaveLength(nodeCount + 1);
  expect(start[0]).toBe(0);
  expect(links).toHaveLength(start[nodeCount]!);
  return Array.from({ length: nodeCount }, (_, node) => [...links.subarray(start[node]!, start[node + 1]!)]);
};

describe('groupLinks', () => {
  it('groups nothing of a graph without nodes, or without links', () => {
    expect(groupLinks(new Int32Array(0), 0)).toEqual({ start: new Int32Array(1), links: new Int32Array(0) });
    expect(grouped([], 3)).toEqual([[], [], []]);
  });

  it('gives every node its links in document order', () => {
    expect(grouped([2, 0, 2, 1, 2], 4)).toEqual([[1], [3], [0, 2, 4], []]);
  });

  it('lays the groups side by side, as drawn', () => {
    const { start, links } = groupLinks(Int32Array.from([2, 0, 2, 1, 2]), 4);
    expect([...start]).toEqual([0, 1, 2, 5, 5]);
    expect([...links]).toEqual([1, 3, 0, 2, 4]);
  });

  it('leaves out the links that are marked 0, and only those', () => {
    expect(grouped([1, 1, 0, 1], 2, [1, 0, 0, 2])).toEqual([[], [0, 3]]);
    expect(grouped([1, 1, 0], 2, [0, 0, 0])).toEqual([[], []]);
    expect(grouped([1, 1, 0], 2, [1, 1, 1])).toEqual(grouped([1, 1, 0], 2));
  });

  it('leaves what it is given alone', () => {
    const ends = Int32Array.from([1, 0, 1]);
    groupLinks(ends, 2);
    expect([...ends]).toEqual([1, 0, 1]);
  });

  it('agrees with picking them out one by one', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = createRandom(seed);
      const nodeCount = 1 + random.int(6);
      const ends = Array.from({ length: random.int(15) }, () => random.int(nodeCount));
      const keep = ends.map(() => random.int(2));
      const expected = Array.from({ length: nodeCount }, (_, node) =>
        [...ends.keys()].filter((link) => ends[link] === node && keep[link] === 1),
      );
      expect(grouped(ends, nodeCount, keep)).toEqual(expected);
    }
  });
});
