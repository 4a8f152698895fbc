import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawGraph, randomDrawing } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { groupLinks } from './adjacency.js';
import { jointSupport } from './joint-support.js';

/** A need as it is drawn: a link, and the node it needs. */
type DrawnNeed = readonly [link: number, node: number];

interface Drawing {
  readonly drawn: readonly DrawnLink[];
  readonly needs?: readonly DrawnNeed[];
}

const support = (given: readonly number[], { drawn, needs = [] }: Drawing): number[] => {
  const graph = drawGraph(given.length, drawn);
  const pairs = groupLinks(
    Int32Array.from(needs, ([, node]) => node),
    given.length,
  );
  const needCounts = Int32Array.from(drawn, (_, link) => needs.filter(([needing]) => needing === link).length);
  const needing = { start: pairs.start, links: pairs.links.map((pair) => needs[pair]![0]) };
  const levels = Uint8Array.from(given);
  const found = [...jointSupport({ ...graph, needCounts, needing }, levels)];
  expect([...levels]).toEqual(given);
  return found;
};

/** Start at what is given, and raise until nothing changes. */
const raiseUntilStill = (given: readonly number[], { drawn, needs = [] }: Drawing): number[] => {
  const levels = [...given];
  for (let changed = true; changed;) {
    changed = false;
    drawn.forEach(([from, to, width], link) => {
      const needed = needs.filter(([needing]) => needing === link).map(([, node]) => levels[node]!);
      const carried = Math.min(width!, levels[from]!, ...needed);
      if (carried <= levels[to]!) return;
      levels[to] = carried;
      changed = true;
    });
  }
  return levels;
};

describe('jointSupport', () => {
  it('is what is given where no link carries anything', () => {
    expect(support([], { drawn: [] })).toEqual([]);
    expect(support([6, 0, 2], { drawn: [] })).toEqual([6, 0, 2]);
    expect(support([6, 0], { drawn: [[0, 1, 0]] })).toEqual([6, 0]);
  });

  it('carries along a chain no more than its narrowest link and its start', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 5],
      [1, 2, 3],
      [2, 3, 6],
    ];
    expect(support([6, 0, 0, 0], { drawn })).toEqual([6, 5, 3, 3]);
    expect(support([2, 0, 0, 0], { drawn })).toEqual([2, 2, 2, 2]);
    expect(support([0, 0, 4, 0], { drawn })).toEqual([0, 0, 4, 4]);
  });

  it('takes the best of what comes in, and of what a node has of itself', () => {
    const drawn: DrawnLink[] = [
      [0, 2, 3],
      [1, 2, 5],
    ];
    expect(support([6, 6, 0], { drawn })).toEqual([6, 6, 5]);
    expect(support([6, 6, 0], { drawn: [...drawn].reverse() })).toEqual([6, 6, 5]);
    expect(support([6, 6, 4], { drawn: [[0, 2, 3]] })).toEqual([6, 6, 4]);
  });

  it('carries nothing over a link whose need has nothing', () => {
    expect(support([6, 0, 0], { drawn: [[0, 1, 4]], needs: [[0, 2]] })).toEqual([6, 0, 0]);
    expect(support([0, 0, 6], { drawn: [[0, 1, 4]], needs: [[0, 2]] })).toEqual([0, 0, 6]);
  });

  it('carries no more than the lowest of several needs, also when one is named twice', () => {
    const drawn: DrawnLink[] = [[0, 1, 5]];
    const needs: DrawnNeed[] = [
      [0, 2],
      [0, 3],
      [0, 2],
    ];
    expect(support([6, 0, 4, 2], { drawn, needs })).toEqual([6, 2, 4, 2]);
    expect(support([6, 0, 4, 0], { drawn, needs })).toEqual([6, 0, 4, 0]);
  });

  it('waits for a need that is itself carried to', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 6],
      [0, 2, 3],
    ];
    expect(support([6, 0, 0], { drawn, needs: [[0, 2]] })).toEqual([6, 3, 3]);
  });

  it('may need the node it starts at', () => {
    expect(support([4, 0], { drawn: [[0, 1, 6]], needs: [[0, 0]] })).toEqual([4, 4]);
  });

  it('does not let a circle lift itself out of nothing', () => {
    const circle: DrawnLink[] = [
      [0, 1, 6],
      [1, 0, 6],
      [1, 1, 6],
    ];
    expect(support([0, 0], { drawn: circle })).toEqual([0, 0]);
    expect(support([0, 0, 3], { drawn: [...circle, [2, 0, 5]] })).toEqual([3, 3, 3]);
  });

  it('does not let two links that need each other’s end lift each other', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 5],
      [0, 2, 5],
    ];
    const needs: DrawnNeed[] = [
      [0, 2],
      [1, 1],
    ];
    expect(support([6, 0, 0], { drawn, needs })).toEqual([6, 0, 0]);
    expect(support([6, 0, 0], { drawn: [...drawn, [0, 1, 2]], needs })).toEqual([6, 2, 2]);
    expect(support([6, 0], { drawn: [[0, 1, 5]], needs: [[0, 1]] })).toEqual([6, 0]);
  });

  it.each([
    [2, 5],
    [5, 2],
  ])('hears of a node once, however often it was lifted (to %d, to %d)', (one, other) => {
    // Node 2 is lifted by 0 and by 1; its own link waits for node 4, which never comes.
    const drawn: DrawnLink[] = [
      [0, 2, one],
      [1, 2, other],
      [2, 3, 6],
    ];
    expect(support([6, 6, 0, 0, 0], { drawn, needs: [[2, 4]] })).toEqual([6, 6, 5, 0, 0]);
  });

  it('walks a chain of a hundred thousand links, each needing the node before it', () => {
    const length = 100_000;
    const drawn = Array.from({ length }, (_, node): DrawnLink => [node, node + 1, 4]);
    const graph = drawGraph(length + 1, drawn);
    const given = Uint8Array.from({ length: length + 1 }, (_, node) => (node === 0 ? 6 : 0));
    const levels = jointSupport(
      { ...graph, needCounts: new Int32Array(length).fill(1), needing: graph.outgoing },
      given,
    );
    expect([levels[0], levels[1], levels[length]]).toEqual([6, 4, 4]);
  });

  it('agrees with raising levels until nothing changes', () => {
    for (let seed = 0; seed < 500; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 7);
      const given = Array.from({ length: nodeCount }, () => (random.chance(0.4) ? random.int(7) : 0));
      const needs = drawn.flatMap((_, link): DrawnNeed[] =>
        random.chance(0.4) ? [[link, random.int(nodeCount)], ...(random.chance(0.3) ? [[link, 0] as const] : [])] : [],
      );
      expect(support(given, { drawn, needs })).toEqual(raiseUntilStill(given, { drawn, needs }));
    }
  });
});
