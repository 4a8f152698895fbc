import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawChain, drawGraph, randomDrawing, simplePaths } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import { LevelBuckets } from './level-buckets.js';
import { widenBackwards, widestPaths } from './widest-paths.js';

const widest = (nodeCount: number, drawn: readonly DrawnLink[], target: number): number[] => [
  ...widestPaths(drawGraph(nodeCount, drawn), target),
];

/** Every path, as wide as its narrowest link; the widest of them. */
const tryEveryPath = (drawn: readonly DrawnLink[], node: number, target: number): number =>
  Math.max(0, ...simplePaths(drawn, node, target).map((path) => Math.min(6, ...path.map((link) => drawn[link]![2]!))));

describe('widestPaths', () => {
  it('is as wide as can be at the target, and nothing where no link leads', () => {
    expect(widest(1, [], 0)).toEqual([6]);
    expect(widest(3, [], 1)).toEqual([0, 6, 0]);
  });

  it('is as wide as the narrowest link of a path', () => {
    const chain: DrawnLink[] = [
      [0, 1, 5],
      [1, 2, 2],
      [2, 3, 4],
    ];
    expect(widest(4, chain, 3)).toEqual([2, 2, 4, 6]);
  });

  it('takes the wider arm of a diamond, whichever was drawn first', () => {
    const [narrow, wide]: DrawnLink[][] = [
      [
        [0, 1, 6],
        [1, 3, 2],
      ],
      [
        [0, 2, 3],
        [2, 3, 4],
      ],
    ];
    expect(widest(4, [...narrow!, ...wide!], 3)).toEqual([3, 2, 4, 6]);
    expect(widest(4, [...wide!, ...narrow!], 3)).toEqual([3, 2, 4, 6]);
  });

  it('prefers a long wide way over a short narrow one, also for what lies behind it', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 6],
      [1, 4, 1],
      [1, 2, 5],
      [2, 3, 5],
      [3, 4, 5],
    ];
    expect(widest(5, drawn, 4)).toEqual([5, 5, 5, 5, 6]);
  });

  it('takes the widest of parallel links', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 2],
      [0, 1, 5],
      [0, 1, 3],
    ];
    expect(widest(2, drawn, 1)).toEqual([5, 6]);
  });

  it('goes over no link of width 0, and not from one island to the other', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 0],
      [2, 3, 6],
    ];
    expect(widest(4, drawn, 1)).toEqual([0, 6, 0, 0]);
  });

  it('is not lifted by a circle or a self-loop', () => {
    const drawn: DrawnLink[] = [
      [0, 1, 6],
      [1, 0, 6],
      [1, 1, 6],
      [1, 2, 3],
      [2, 0, 6],
    ];
    expect(widest(3, drawn, 2)).toEqual([3, 3, 6]);
  });

  it('walks a chain of a hundred thousand links', () => {
    expect(widestPaths(drawChain(100_000, 4), 100_000)[0]).toBe(4);
  });

  it('agrees with trying every path', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 7);
      const target = random.int(nodeCount);
      const expected = [...new Array(nodeCount).keys()].map((node) => tryEveryPath(drawn, node, target));
      expect(widest(nodeCount, drawn, target)).toEqual(expected);
    }
  });

  it('does not depend on the order of the links, and never falls when one gets wider', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 6);
      const before = widest(nodeCount, drawn, 0);
      expect(widest(nodeCount, random.shuffle(drawn), 0)).toEqual(before);
      const lucky = random.int(drawn.length + 1);
      const wider = drawn.map(([from, to, width], link): DrawnLink => [from, to, width! + Number(link === lucky)]);
      widest(nodeCount, wider, 0).forEach((level, node) => {
        expect(level).toBeGreaterThanOrEqual(before[node]!);
      });
    }
  });

  it('compares widths only: other numbers in the same order give the same answer in those numbers', () => {
    const spread = [0, 1, 3, 6];
    for (let seed = 0; seed < 100; seed += 1) {
      const { nodeCount, drawn } = randomDrawing(createRandom(seed), 4);
      const relabelled = drawn.map(([from, to, width]): DrawnLink => [from, to, spread[width!]!]);
      const plain = [...widestPaths({ ...drawGraph(nodeCount, drawn), top: 3 }, 0)];
      expect(widest(nodeCount, relabelled, 0)).toEqual(plain.map((level) => spread[level]!));
    }
  });
});

describe('widenBackwards', () => {
  it('goes on from what is in the queue, and leaves alone what is wide enough', () => {
    const graph = drawGraph(4, [
      [0, 1, 6],
      [1, 2, 5],
      [3, 2, 2],
    ]);
    const best = Uint8Array.from([0, 0, 4, 3]);
    const queue = new LevelBuckets(6);
    queue.put(2, 4);
    widenBackwards(graph, best, queue);
    expect([...best]).toEqual([4, 4, 4, 3]);
    expect(queue.take()).toBe(-1);
  });

  it('passes over a node that was put in before it got wider', () => {
    const best = Uint8Array.from([0, 5]);
    const queue = new LevelBuckets(6);
    queue.put(1, 2);
    widenBackwards(drawGraph(2, [[0, 1, 6]]), best, queue);
    expect([...best]).toEqual([0, 5]);
  });

  it('changes nothing when nothing is in the queue', () => {
    const best = Uint8Array.from([0, 6]);
    widenBackwards(drawGraph(2, [[0, 1, 6]]), best, new LevelBuckets(6));
    expect([...best]).toEqual([0, 6]);
  });
});
