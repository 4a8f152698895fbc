import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawChain, drawGraph, randomDrawing, simplePaths } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { reach } from './reachability.js';

const forwards = (nodeCount: number, drawn: readonly DrawnLink[], seeds: readonly number[]): number[] => {
  const graph = drawGraph(nodeCount, drawn);
  return [...reach(graph.outgoing, graph.to, seeds)];
};

describe('reach', () => {
  it('reaches nothing without nodes, and nothing without a seed', () => {
    expect(forwards(0, [], [])).toEqual([]);
    expect(forwards(2, [[0, 1]], [])).toEqual([0, 0]);
  });

  it('reaches the seed itself, and nothing over no links', () => {
    expect(forwards(3, [], [1])).toEqual([0, 1, 0]);
  });

  it('goes along every arm of a diamond, and not against the arrows', () => {
    const diamond: DrawnLink[] = [
      [1, 2],
      [1, 3],
      [2, 4],
      [3, 4],
      [0, 1],
    ];
    expect(forwards(5, diamond, [1])).toEqual([0, 1, 1, 1, 1]);
    expect(forwards(5, diamond, [3])).toEqual([0, 0, 0, 1, 1]);
  });

  it('goes backwards when the links are grouped by where they end', () => {
    const { incoming, from } = drawGraph(4, [
      [0, 1],
      [1, 2],
      [3, 1],
    ]);
    expect([...reach(incoming, from, [1])]).toEqual([1, 1, 0, 1]);
  });

  it('stays on its island, and takes every seed', () => {
    const islands: DrawnLink[] = [
      [0, 1],
      [2, 3],
    ];
    expect(forwards(4, islands, [0])).toEqual([1, 1, 0, 0]);
    expect(forwards(4, islands, [2, 0])).toEqual([1, 1, 1, 1]);
    expect(forwards(4, islands, [2, 2])).toEqual([0, 0, 1, 1]);
  });

  it('ends in a circle, and at a node that leads to itself', () => {
    const circle: DrawnLink[] = [
      [0, 1],
      [1, 2],
      [2, 0],
      [2, 2],
    ];
    expect(forwards(4, circle, [1])).toEqual([1, 1, 1, 0]);
  });

  it('walks a chain of a hundred thousand links', () => {
    const { outgoing, to } = drawChain(100_000);
    expect(reach(outgoing, to, [0]).every((mark) => mark === 1)).toBe(true);
    expect(reach(outgoing, to, [60_000]).filter((mark) => mark === 1)).toHaveLength(40_001);
  });

  it('agrees with trying every path', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 1);
      const seeds = [...new Array(nodeCount).keys()].filter(() => random.chance(0.3));
      const expected = [...new Array(nodeCount).keys()].map((node) =>
        Number(seeds.some((start) => simplePaths(drawn, start, node).length > 0)),
      );
      expect(forwards(nodeCount, drawn, seeds)).toEqual(expected);
    }
  });
});
