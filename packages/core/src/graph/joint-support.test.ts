import { describe, expect, it } from 'vitest';
import { drawGraph, drawNeeds } from '../testing/draw-graph.js';
import { jointSupport } from './joint-support.js';

type Link = readonly [from: number, to: number, width: number, ...needs: number[]];

const levels = (given: readonly number[], ...links: readonly Link[]): number[] => {
  const nodeCount = given.length;
  const graph = {
    ...drawGraph(
      nodeCount,
      links.map(([from, to, width]) => [from, to, width]),
    ),
    ...drawNeeds(
      nodeCount,
      links.map(([, , , ...needs]) => needs),
    ),
  };
  const marks = Uint8Array.from(given);
  const before = structuredClone(graph);
  const found = [...jointSupport(graph, marks)];
  expect([...marks], 'what was given stays as it was').toEqual(given);
  expect(graph, 'and so does the graph').toEqual(before);
  return found;
};

describe('jointSupport', () => {
  it('carries the least of the link and what it starts from', () => {
    expect(levels([6, 0, 0], [0, 1, 4], [1, 2, 5])).toEqual([6, 4, 4]);
    expect(levels([3, 0], [0, 1, 4])).toEqual([3, 3]);
  });

  it('keeps the most of what reaches a node, and of what it has', () => {
    expect(levels([6, 6, 0], [0, 2, 2], [1, 2, 4])).toEqual([6, 6, 4]);
    expect(levels([6, 5], [0, 1, 2])).toEqual([6, 5]);
  });

  it('carries no more than what is needed has', () => {
    expect(levels([6, 0, 3], [0, 1, 5, 2])).toEqual([6, 3, 3]);
    expect(levels([6, 0, 0], [0, 1, 5, 2])).toEqual([6, 0, 0]);
    expect(levels([6, 0, 3, 2], [0, 1, 5, 2, 3])).toEqual([6, 2, 3, 2]);
  });

  it('hears of a need that is met later, by another link', () => {
    expect(levels([6, 0, 0], [0, 1, 5, 2], [0, 2, 4])).toEqual([6, 4, 4]);
  });

  it('takes a need that is named twice for one', () => {
    expect(levels([6, 0, 3], [0, 1, 5, 2, 2])).toEqual([6, 3, 3]);
  });

  it('lets nothing in a circle lift itself', () => {
    expect(levels([0, 0], [0, 1, 6], [1, 0, 6])).toEqual([0, 0]);
    expect(levels([6, 0], [0, 1, 6, 1])).toEqual([6, 0]);
    expect(levels([6, 0, 0], [0, 1, 6, 2], [0, 2, 6, 1])).toEqual([6, 0, 0]);
  });

  it('carries nothing over a link of no width', () => {
    expect(levels([6, 0], [0, 1, 0])).toEqual([6, 0]);
  });
});
