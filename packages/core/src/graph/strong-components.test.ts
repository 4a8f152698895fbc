import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawGraph, randomDrawing, simplePaths } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { strongComponents } from './strong-components.js';

const circles = (nodeCount: number, drawn: readonly DrawnLink[]): number[][] => {
  const graph = drawGraph(nodeCount, drawn);
  return strongComponents(graph, graph.outgoing);
};

describe('strongComponents', () => {
  it('finds no circle without links, in a chain, or in a diamond', () => {
    expect(circles(0, [])).toEqual([]);
    expect(circles(1, [])).toEqual([]);
    const diamond: DrawnLink[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [2, 3],
    ];
    expect(circles(4, diamond)).toEqual([]);
  });

  it('does not call a node that leads to itself a circle', () => {
    expect(
      circles(2, [
        [0, 0],
        [0, 1],
      ]),
    ).toEqual([]);
  });

  it('finds two that lead to each other, and leaves out what only leads there or away', () => {
    const drawn: DrawnLink[] = [
      [0, 1],
      [1, 2],
      [2, 1],
      [2, 3],
    ];
    expect(circles(4, drawn)).toEqual([[1, 2]]);
  });

  it('joins circles that share a node, and keeps apart those with one way between them', () => {
    const eight: DrawnLink[] = [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 1],
    ];
    expect(circles(3, eight)).toEqual([[0, 1, 2]]);
    const oneWay: DrawnLink[] = [
      [0, 1],
      [1, 0],
      [1, 2],
      [2, 3],
      [3, 2],
    ];
    expect(circles(4, oneWay)).toEqual([
      [0, 1],
      [2, 3],
    ]);
  });

  it('does not take a link into a circle that was closed before for a way back', () => {
    const drawn: DrawnLink[] = [
      [0, 1],
      [0, 2],
      [1, 3],
      [3, 1],
      [2, 3],
      [2, 4],
      [4, 0],
    ];
    expect(circles(5, drawn)).toEqual([
      [0, 2, 4],
      [1, 3],
    ]);
  });

  it('sorts the members, and the circles by their smallest node, in whatever order they are met', () => {
    const drawn: DrawnLink[] = [
      [0, 11],
      [11, 10],
      [10, 2],
      [2, 11],
      [0, 9],
      [9, 1],
      [1, 9],
      [0, 7],
      [7, 0],
    ];
    expect(circles(12, drawn)).toEqual([
      [0, 7],
      [1, 9],
      [2, 10, 11],
    ]);
  });

  it('goes round a circle of a hundred thousand links', () => {
    const length = 100_000;
    const [circle = [], ...others] = circles(
      length,
      Array.from({ length }, (_, node): DrawnLink => [node, (node + 1) % length]),
    );
    expect(others).toEqual([]);
    expect([circle.length, circle[0], circle.at(-1)]).toEqual([length, 0, length - 1]);
  });

  it('agrees with asking of every two nodes whether each leads to the other', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const { nodeCount, drawn } = randomDrawing(createRandom(seed), 1);
      const nodes = [...new Array(nodeCount).keys()];
      const leads = (one: number, other: number): boolean => simplePaths(drawn, one, other).length > 0;
      const groups = nodes.map((one) => nodes.filter((other) => leads(one, other) && leads(other, one)));
      const expected = groups.filter((group, node) => group.length > 1 && group[0] === node);
      expect(circles(nodeCount, drawn)).toEqual(expected);
    }
  });
});
