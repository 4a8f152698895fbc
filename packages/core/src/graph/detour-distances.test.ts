import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawGraph, randomDrawing } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { groupLinks } from './adjacency.js';
import { detourDistances } from './detour-distances.js';

interface Question {
  readonly turns: readonly number[];
  readonly target: number;
}

/** Links with the value 0 are closed; without values all are open. */
const distances = (
  nodeCount: number,
  drawn: readonly DrawnLink[],
  { turns, target }: Question,
): { before: number[]; after: number[] } => {
  const whole = drawGraph(nodeCount, drawn);
  const turning = Uint8Array.from(drawn, (_, link) => Number(turns.includes(link)));
  const incoming = groupLinks(
    whole.to,
    nodeCount,
    turning.map((mark) => 1 - mark),
  );
  const incomingTurns = groupLinks(whole.to, nodeCount, turning);
  const open = drawn.some(([, , value]) => value !== undefined)
    ? { open: { classes: whole.widths, marks: Uint8Array.of(0, 1, 1, 1, 1, 1, 1, 1, 1, 1) } }
    : {};
  const found = [...detourDistances({ ...whole, incoming, incomingTurns, ...open }, target)];
  expect(found).toHaveLength(2 * nodeCount);
  return { before: found.slice(0, nodeCount), after: found.slice(nodeCount) };
};

/** The lengths of all walks that pass no place twice, where before and after the turn are two places; the shortest. */
const tryEveryWalk = (
  drawn: readonly DrawnLink[],
  { turns, target }: Question,
  first: { readonly start: number; readonly turned: boolean },
): number => {
  const lengths: number[] = [];
  const walk = (node: number, turned: boolean, seen: readonly string[]): void => {
    if (node === target) {
      if (turned) lengths.push(seen.length - 1);
      return;
    }
    drawn.forEach(([from, to, value], link) => {
      const isTurn = turns.includes(link);
      if (from !== node || value === 0 || (turned && isTurn)) return;
      const place = `${turned || isTurn} ${to}`;
      if (!seen.includes(place)) walk(to, turned || isTurn, [...seen, place]);
    });
  };
  walk(first.start, first.turned, [`${first.turned} ${first.start}`]);
  return lengths.length === 0 ? -1 : Math.min(...lengths);
};

describe('detourDistances', () => {
  it('finds only the target, with the turn behind it, when there are no links', () => {
    expect(distances(1, [], { turns: [], target: 0 })).toEqual({ before: [-1], after: [0] });
    expect(distances(2, [], { turns: [], target: 1 })).toEqual({ before: [-1, -1], after: [-1, 0] });
  });

  it('is the ordinary distance with the turn behind it, and none before it, where there is no turn', () => {
    const chain: DrawnLink[] = [
      [0, 1],
      [1, 2],
    ];
    expect(distances(3, chain, { turns: [], target: 2 })).toEqual({ before: [-1, -1, -1], after: [2, 1, 0] });
  });

  it('counts the links before the turn, the turn, and the links after it', () => {
    const chain: DrawnLink[] = [
      [0, 1],
      [1, 2],
      [2, 3],
    ];
    expect(distances(4, chain, { turns: [1], target: 3 })).toEqual({ before: [3, 2, -1, -1], after: [-1, -1, 1, 0] });
  });

  it('does not take two turns in a row', () => {
    const chain: DrawnLink[] = [
      [0, 1],
      [1, 2],
    ];
    expect(distances(3, chain, { turns: [0, 1], target: 2 })).toEqual({ before: [-1, 1, -1], after: [-1, -1, 0] });
  });

  it('ends the first time it comes at the target', () => {
    const drawn: DrawnLink[] = [
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 1],
    ];
    expect(distances(3, drawn, { turns: [1, 3], target: 1 })).toEqual({ before: [-1, -1, -1], after: [1, 0, 1] });
  });

  it('may come past the same node before the turn and after it', () => {
    const drawn: DrawnLink[] = [
      [0, 1],
      [1, 2],
      [2, 1],
      [1, 3],
    ];
    expect(distances(4, drawn, { turns: [2], target: 3 }).before).toEqual([4, 3, 2, -1]);
  });

  it('walks around what is closed, turns and other links alike', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 0],
      [0, 1, 1],
      [0, 2, 1],
      [2, 1, 1],
    ];
    expect(distances(3, drawn, { turns: [0], target: 1 }).before).toEqual([-1, -1, -1]);
    expect(distances(3, drawn, { turns: [1], target: 1 }).before).toEqual([1, -1, -1]);
    expect(distances(3, [[0, 1, 0], ...drawn.slice(2)], { turns: [0, 2], target: 1 }).before).toEqual([2, -1, 1]);
  });

  it('agrees with trying every walk', () => {
    for (let seed = 0; seed < 300; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 4);
      const question = { turns: [...drawn.keys()].filter(() => random.chance(0.4)), target: random.int(nodeCount) };
      const nodes = [...new Array(nodeCount).keys()];
      expect(distances(nodeCount, drawn, question)).toEqual({
        before: nodes.map((start) => tryEveryWalk(drawn, question, { start, turned: false })),
        after: nodes.map((start) => tryEveryWalk(drawn, question, { start, turned: true })),
      });
    }
  });

  it('walks a chain of a hundred thousand links, with the turn in the middle', () => {
    const chain = Array.from({ length: 100_000 }, (_, node): DrawnLink => [node, node + 1]);
    const { before, after } = distances(100_001, chain, { turns: [50_000], target: 100_000 });
    expect([before[0], before[50_000], before[50_001], after[50_001], after[50_000]]).toEqual([
      100_000, 50_000, -1, 49_999, -1,
    ]);
  });
});
