import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawChain, drawGraph, randomDrawing, simplePaths } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { MANY_ORIGINS, NO_ORIGIN, soleOrigins } from './sole-origins.js';

/** Links with the value 0 are closed; without values all are open. */
const sole = (origins: readonly number[], drawn: readonly DrawnLink[]): number[] => {
  const graph = drawGraph(origins.length, drawn);
  const open = drawn.some(([, , value]) => value !== undefined) ? { open: graph.widths } : {};
  const given = Int32Array.from(origins);
  const found = [...soleOrigins(graph, graph.outgoing, { origins: given, ...open })];
  expect([...given]).toEqual(origins);
  return found;
};

describe('soleOrigins', () => {
  it('is what begins at a node where no link leads to it', () => {
    expect(sole([], [])).toEqual([]);
    expect(sole([NO_ORIGIN, 0, MANY_ORIGINS], [])).toEqual([-1, 0, -2]);
  });

  it('carries one origin along a chain, origin 0 like any other', () => {
    const chain: DrawnLink[] = [
      [0, 1],
      [1, 2],
    ];
    expect(sole([0, -1, -1], chain)).toEqual([0, 0, 0]);
    expect(sole([-1, 7, -1], chain)).toEqual([-1, 7, 7]);
  });

  it('is the one origin where both arms of a diamond carry the same, and many where they differ', () => {
    const diamond: DrawnLink[] = [
      [0, 2],
      [1, 2],
      [2, 3],
    ];
    expect(sole([4, 4, -1, -1], diamond)).toEqual([4, 4, 4, 4]);
    expect(sole([4, 5, -1, -1], diamond)).toEqual([4, 5, -2, -2]);
    expect(sole([4, -1, -1, -1], diamond)).toEqual([4, -1, 4, 4]);
  });

  it('joins what arrives with what begins at the node itself', () => {
    expect(
      sole(
        [1, 2, -1],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ).toEqual([1, -2, -2]);
    expect(sole([1, 1], [[0, 1]])).toEqual([1, 1]);
  });

  it('carries many on as many', () => {
    expect(
      sole(
        [-2, -1, 3],
        [
          [0, 1],
          [0, 2],
        ],
      ),
    ).toEqual([-2, -2, -2]);
    expect(
      sole(
        [3, -2, -1],
        [
          [0, 1],
          [1, 2],
        ],
      ),
    ).toEqual([3, -2, -2]);
  });

  it('carries nothing over a link that is closed', () => {
    const drawn: DrawnLink[] = [
      [0, 2, 0],
      [1, 2, 1],
    ];
    expect(sole([1, 2, -1], drawn)).toEqual([1, 2, 2]);
  });

  it('ends in a circle and at a self-loop, and stays on its island', () => {
    const drawn: DrawnLink[] = [
      [0, 1],
      [1, 0],
      [1, 1],
      [2, 3],
    ];
    expect(sole([6, -1, -1, -1], drawn)).toEqual([6, 6, -1, -1]);
    expect(sole([6, 5, 8, -1], drawn)).toEqual([-2, -2, 8, 8]);
  });

  it('walks a chain of a hundred thousand links', () => {
    const chain = drawChain(100_000);
    const origins = new Int32Array(100_001).fill(NO_ORIGIN);
    origins[0] = 1;
    origins[50_000] = 2;
    const found = soleOrigins(chain, chain.outgoing, { origins });
    expect([found[49_999], found[50_000], found[100_000]]).toEqual([1, MANY_ORIGINS, MANY_ORIGINS]);
  });

  it('agrees with collecting every origin that reaches a node', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 3);
      const nodes = [...new Array(nodeCount).keys()];
      const origins = nodes.map(() => random.pick([-1, -1, -1, 0, 0, 1, -2]));
      const open = drawn.filter(([, , value]) => value !== 0);
      const expected = nodes.map((node) => {
        const reaching = new Set(
          nodes.filter((start) => simplePaths(open, start, node).length > 0).map((start) => origins[start]!),
        );
        reaching.delete(-1);
        if (reaching.size === 0) return -1;
        return reaching.size > 1 ? -2 : [...reaching][0]!;
      });
      expect(sole(origins, drawn)).toEqual(expected);
    }
  });
});
