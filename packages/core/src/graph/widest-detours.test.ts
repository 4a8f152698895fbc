import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawGraph, randomDrawing } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { groupLinks } from './adjacency.js';
import { widestDetours } from './widest-detours.js';
import { widestPaths } from './widest-paths.js';

const detours = (
  nodeCount: number,
  drawn: readonly DrawnLink[],
  { turns, target }: { turns: readonly number[]; target: number },
): number[] => {
  const whole = drawGraph(nodeCount, drawn);
  const plain = Uint8Array.from(drawn, (_, link) => Number(!turns.includes(link)));
  const graph = { ...whole, incoming: groupLinks(whole.to, nodeCount, plain) };
  const after = widestPaths(graph, target);
  const before = after.slice();
  const found = [...widestDetours(graph, Int32Array.from(turns), { target, after })];
  expect(after).toEqual(before);
  return found;
};

/** Every walk with one turn in it that passes no place twice, where before and after the turn are two places. */
const tryEveryWalk = (
  drawn: readonly DrawnLink[],
  { turns, target }: { turns: readonly number[]; target: number },
  start: number,
): number => {
  let best = 0;
  const walk = (node: number, width: number, seen: readonly string[]): void => {
    const turned = seen.at(-1)!.startsWith('after');
    if (node === target) {
      if (turned) best = Math.max(best, width);
      return;
    }
    drawn.forEach(([from, to, value], link) => {
      if (from !== node || (turned && turns.includes(link))) return;
      const place = `${turned || turns.includes(link) ? 'after' : 'before'} ${to}`;
      if (!seen.includes(place)) walk(to, Math.min(width, value!), [...seen, place]);
    });
  };
  walk(start, 6, [`before ${start}`]);
  return best;
};

describe('widestDetours', () => {
  it('finds nothing without a turn', () => {
    expect(detours(1, [], { turns: [], target: 0 })).toEqual([0]);
    expect(detours(2, [[0, 1, 6]], { turns: [], target: 1 })).toEqual([0, 0]);
  });

  it('takes one turn straight at the target', () => {
    expect(detours(2, [[0, 1, 4]], { turns: [0], target: 1 })).toEqual([4, 0]);
  });

  it('is as wide as the narrowest of what comes before the turn, the turn, and what comes after it', () => {
    const path = (before: number, turn: number, after: number): DrawnLink[] => [
      [0, 1, before],
      [1, 2, turn],
      [2, 3, after],
    ];
    expect(detours(4, path(2, 3, 4), { turns: [1], target: 3 })).toEqual([2, 3, 0, 0]);
    expect(detours(4, path(4, 2, 3), { turns: [1], target: 3 })).toEqual([2, 2, 0, 0]);
    expect(detours(4, path(4, 3, 2), { turns: [1], target: 3 })).toEqual([2, 2, 0, 0]);
    expect(detours(4, path(4, 3, 0), { turns: [1], target: 3 })).toEqual([0, 0, 0, 0]);
  });

  it('does not take two turns in a row', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 5],
      [1, 2, 5],
    ];
    expect(detours(3, drawn, { turns: [0, 1], target: 2 })).toEqual([0, 5, 0]);
  });

  it('takes the better of two turns, whichever comes first', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 3],
      [0, 1, 5],
      [0, 1, 4],
    ];
    expect(detours(2, drawn, { turns: [0, 1, 2], target: 1 })).toEqual([5, 0]);
    expect(detours(2, drawn, { turns: [1, 0, 2], target: 1 })).toEqual([5, 0]);
  });

  it('may come past the same node before the turn and after it', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 6],
      [1, 2, 4],
      [2, 1, 5],
      [1, 3, 6],
    ];
    expect(detours(4, drawn, { turns: [2], target: 3 })).toEqual([4, 4, 5, 0]);
  });

  it('ends the first time it comes at the target: no path goes through it to a turn', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 6],
      [1, 2, 6],
      [2, 1, 6],
    ];
    expect(detours(3, drawn, { turns: [1], target: 1 })).toEqual([0, 0, 0]);
    expect(detours(3, [...drawn, [2, 0, 5]], { turns: [1, 3], target: 1 })).toEqual([0, 0, 5]);
  });

  it('agrees with trying every walk', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 7);
      const question = { turns: [...drawn.keys()].filter(() => random.chance(0.4)), target: random.int(nodeCount) };
      const expected = [...new Array(nodeCount).keys()].map((node) => tryEveryWalk(drawn, question, node));
      expect(detours(nodeCount, drawn, question)).toEqual(expected);
    }
  });

  it('walks a chain of a hundred thousand links, with the turn in the middle', () => {
    const chain = Array.from({ length: 100_000 }, (_, node): DrawnLink => [node, node + 1, node === 9 ? 3 : 4]);
    const found = detours(100_001, chain, { turns: [50_000], target: 100_000 });
    expect([found[0], found[10], found[50_000], found[50_001]]).toEqual([3, 4, 4, 0]);
  });
});
