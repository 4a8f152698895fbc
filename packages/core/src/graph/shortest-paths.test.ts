import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawChain, drawGraph, randomDrawing, simplePaths } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { distancesTo } from './shortest-paths.js';

/** Links with the value 0 are closed; without values all are open. */
const distances = (nodeCount: number, drawn: readonly DrawnLink[], target: number): number[] => {
  const graph = drawGraph(nodeCount, drawn);
  const open = drawn.some(([, , value]) => value !== undefined) ? { open: graph.widths } : {};
  return [...distancesTo({ ...graph, ...open }, target)];
};

describe('distancesTo', () => {
  it('is 0 for the target alone when there are no links', () => {
    expect(distances(1, [], 0)).toEqual([0]);
    expect(distances(3, [], 1)).toEqual([-1, 0, -1]);
  });

  it('counts links towards the target, not away from it', () => {
    expect(
      distances(
        4,
        [
          [0, 1],
          [1, 2],
          [2, 3],
        ],
        2,
      ),
    ).toEqual([2, 1, 0, -1]);
  });

  it('takes the short arm of a lopsided diamond, whichever was drawn first', () => {
    const long: DrawnLink[] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    expect(distances(4, [...long, [0, 3]], 3)).toEqual([1, 2, 1, 0]);
    expect(distances(4, [[0, 3], ...long], 3)).toEqual([1, 2, 1, 0]);
  });

  it('walks around links that are closed', () => {
    const drawn: DrawnLink[] = [
      [0, 2, 0],
      [0, 1, 1],
      [1, 2, 5],
      [3, 0, 0],
    ];
    expect(distances(4, drawn, 2)).toEqual([2, 1, 0, -1]);
  });

  it('gets no shorter by a circle, a self-loop or a link twice', () => {
    const drawn: DrawnLink[] = [
      [0, 1],
      [1, 0],
      [1, 1],
      [1, 2],
      [1, 2],
      [2, 0],
    ];
    expect(distances(3, drawn, 2)).toEqual([2, 1, 0]);
  });

  it('walks a chain of a hundred thousand links', () => {
    const chain = drawChain(100_000);
    expect(distancesTo(chain, 100_000)[0]).toBe(100_000);
    expect(distancesTo(chain, 0)[1]).toBe(-1);
  });

  it('agrees with trying every path', () => {
    for (let seed = 0; seed < 150; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 3);
      const target = random.int(nodeCount);
      const open = drawn.filter(([, , value]) => value !== 0);
      const expected = [...new Array(nodeCount).keys()].map((node) => {
        const lengths = simplePaths(open, node, target).map(({ length }) => length);
        return lengths.length === 0 ? -1 : Math.min(...lengths);
      });
      expect(distances(nodeCount, drawn, target)).toEqual(expected);
    }
  });
});
