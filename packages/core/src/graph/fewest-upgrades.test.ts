import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawChain, drawGraph, randomDrawing, simplePaths } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { CLOSED, fewestUpgrades, FREE, UPGRADE } from './fewest-upgrades.js';

/** For every node: upgrades, then links. */
const cheapest = (nodeCount: number, drawn: readonly DrawnLink[], target: number): [number, number][] => {
  const { upgrades, lengths } = fewestUpgrades(drawGraph(nodeCount, drawn), target);
  return [...upgrades].map((count, node) => [count, lengths[node]!]);
};

describe('fewestUpgrades', () => {
  it('asks nothing at the target, and finds no way without links', () => {
    expect(cheapest(1, [], 0)).toEqual([[0, 0]]);
    expect(cheapest(2, [], 1)).toEqual([
      [-1, -1],
      [0, 0],
    ]);
  });

  it('counts the links to raise, and all links', () => {
    const chain: DrawnLink[] = [
      [0, 1, UPGRADE],
      [1, 2, FREE],
      [2, 3, UPGRADE],
      [3, 4, FREE],
    ];
    expect(cheapest(5, chain, 4)).toEqual([
      [2, 4],
      [1, 3],
      [1, 2],
      [0, 1],
      [0, 0],
    ]);
  });

  it('goes over no link that is closed', () => {
    const drawn: DrawnLink[] = [
      [0, 1, CLOSED],
      [1, 2, FREE],
      [0, 2, UPGRADE],
      [3, 0, CLOSED],
    ];
    expect(cheapest(4, drawn, 2)).toEqual([
      [1, 1],
      [0, 1],
      [0, 0],
      [-1, -1],
    ]);
  });

  it('takes a long way that is free over a short one that is not', () => {
    const long: DrawnLink[] = [
      [0, 1, FREE],
      [1, 2, FREE],
      [2, 3, FREE],
    ];
    expect(cheapest(4, [[0, 3, UPGRADE], ...long], 3)[0]).toEqual([0, 3]);
    expect(cheapest(4, [...long, [0, 3, UPGRADE]], 3)[0]).toEqual([0, 3]);
  });

  it('takes of ways with as many upgrades the one with the fewest links, wherever the upgrades are', () => {
    const early: DrawnLink[] = [
      [0, 1, UPGRADE],
      [1, 2, FREE],
      [2, 5, FREE],
    ];
    const late: DrawnLink[] = [
      [0, 3, FREE],
      [3, 5, UPGRADE],
    ];
    expect(cheapest(6, [...early, ...late], 5)[0]).toEqual([1, 2]);
    expect(cheapest(6, [...late, ...early], 5)[0]).toEqual([1, 2]);
  });

  it('settles a node by its shortest way within a round, met in that round or come from the last', () => {
    // Node 1 is one upgrade away at 1 link, node 3 at 4 links; node 4 is best reached through 1 and 5.
    const drawn: DrawnLink[] = [
      [1, 0, UPGRADE],
      [2, 0, FREE],
      [6, 2, FREE],
      [7, 6, FREE],
      [3, 7, UPGRADE],
      [4, 3, FREE],
      [4, 5, FREE],
      [5, 1, FREE],
      [3, 4, FREE],
    ];
    expect(cheapest(8, drawn, 0)).toEqual([
      [0, 0],
      [1, 1],
      [0, 1],
      [1, 4],
      [1, 3],
      [1, 2],
      [0, 2],
      [0, 3],
    ]);
  });

  it('takes the cheaper of parallel links, and nothing from a circle or a self-loop', () => {
    const drawn: DrawnLink[] = [
      [0, 1, UPGRADE],
      [0, 1, FREE],
      [1, 0, FREE],
      [0, 0, FREE],
      [2, 2, UPGRADE],
    ];
    expect(cheapest(3, drawn, 1)).toEqual([
      [0, 1],
      [0, 0],
      [-1, -1],
    ]);
  });

  it('walks a chain of a hundred thousand links to raise', () => {
    const { upgrades, lengths } = fewestUpgrades(drawChain(100_000, UPGRADE), 100_000);
    expect([upgrades[0], lengths[0]]).toEqual([100_000, 100_000]);
  });

  it('agrees with trying every path', () => {
    for (let seed = 0; seed < 400; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 3);
      const target = random.int(nodeCount);
      const open = drawn.filter(([, , cost]) => cost !== CLOSED);
      const expected = [...new Array(nodeCount).keys()].map((node) => {
        const ways = simplePaths(open, node, target).map((path): [number, number] => [
          path.filter((link) => open[link]![2] === UPGRADE).length,
          path.length,
        ]);
        return ways.sort(([one, oneLength], [other, length]) => one - other || oneLength - length)[0] ?? [-1, -1];
      });
      expect(cheapest(nodeCount, drawn, target)).toEqual(expected);
    }
  });
});
