import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';
import { widestDetours } from './widest-detours.js';
import type { WideLinks } from './widest-paths.js';
import { widestPaths } from './widest-paths.js';

type Link = readonly [from: number, to: number, width: number, turn?: 'turn'];

const graphOf = (nodeCount: number, links: readonly Link[]): WideLinks & { readonly turns: Int32Array } => {
  const from = Int32Array.from(links, ([start]) => start);
  const to = Int32Array.from(links, ([, end]) => end);
  const keep = Uint8Array.from(links, ([, , , turn]) => (turn === undefined ? 1 : 0));
  return {
    nodeCount,
    from,
    to,
    top: 6,
    widths: Uint8Array.from(links, ([, , width]) => width),
    incoming: groupLinks(to, nodeCount, keep),
    turns: Int32Array.from(links.flatMap(([, , , turn], at) => (turn === undefined ? [] : [at]))),
  };
};
const widths = (nodeCount: number, target: number, ...links: readonly Link[]): number[] => [
  ...widestPaths(graphOf(nodeCount, links), target),
];
const detours = (nodeCount: number, target: number, ...links: readonly Link[]): number[] => {
  const graph = graphOf(nodeCount, links);
  return [...widestDetours(graph, graph.turns, { target, after: widestPaths(graph, target) })];
};

describe('widestPaths', () => {
  it('is as wide as can be at the target, and nothing where no path leads', () => {
    expect(widths(2, 0)).toEqual([6, 0]);
    expect(widths(2, 0, [0, 1, 5])).toEqual([6, 0]);
  });

  it('is as wide as the narrowest link of the widest path', () => {
    expect(widths(4, 3, [0, 1, 5], [1, 3, 2], [0, 2, 3], [2, 3, 4])).toEqual([3, 2, 4, 6]);
  });

  it('takes the long way when it is wider', () => {
    expect(widths(4, 3, [0, 3, 1], [0, 1, 4], [1, 2, 4], [2, 3, 4])).toEqual([4, 4, 4, 6]);
  });

  it('does not get through a link of no width', () => {
    expect(widths(3, 2, [0, 1, 6], [1, 2, 0])).toEqual([0, 0, 6]);
  });

  it('is not widened by going round', () => {
    expect(widths(3, 2, [0, 1, 6], [1, 0, 6], [1, 2, 2])).toEqual([2, 2, 6]);
  });

  it('is only as wide as the level of the node it goes on from', () => {
    expect(widths(5, 4, [1, 4, 3], [0, 1, 3], [2, 1, 6], [3, 2, 6], [1, 4, 2])).toEqual([3, 3, 3, 3, 6]);
  });
});

describe('widestDetours', () => {
  it('takes exactly one turn', () => {
    expect(detours(4, 3, [0, 1, 5, 'turn'], [1, 3, 4], [2, 0, 3])).toEqual([4, 0, 3, 0]);
    expect(detours(3, 2, [0, 1, 5, 'turn'], [1, 2, 4, 'turn'])).toEqual([0, 4, 0]);
  });

  it('may turn at the very end, or go on after it', () => {
    expect(detours(3, 2, [0, 1, 5], [1, 2, 3, 'turn'])).toEqual([3, 3, 0]);
  });

  it('may pass a node once before the turn and once after it', () => {
    expect(detours(4, 3, [0, 1, 6], [1, 2, 5, 'turn'], [2, 1, 4], [1, 3, 3])).toEqual([3, 3, 3, 0]);
  });

  it('ends where it first meets the target', () => {
    expect(detours(3, 2, [0, 2, 6], [2, 1, 6, 'turn'], [1, 2, 6])).toEqual([0, 0, 0]);
  });

  it('chooses the widest of two turns', () => {
    expect(detours(3, 2, [0, 2, 2, 'turn'], [0, 1, 5, 'turn'], [1, 2, 4])).toEqual([4, 0, 0]);
    expect(detours(3, 2, [0, 1, 5, 'turn'], [1, 2, 4], [0, 2, 2, 'turn'])).toEqual([4, 0, 0]);
  });

  it('does not turn over a link of no width, nor toward nothing', () => {
    expect(detours(4, 3, [0, 1, 0, 'turn'], [1, 3, 4], [2, 0, 6])).toEqual([0, 0, 0, 0]);
    expect(detours(3, 2, [0, 1, 6, 'turn'])).toEqual([0, 0, 0]);
  });
});
