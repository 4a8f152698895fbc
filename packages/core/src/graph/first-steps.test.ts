import { describe, expect, it } from 'vitest';
import type { DrawnLink } from '../testing/draw-graph.js';
import { drawGraph, randomDrawing, simplePaths } from '../testing/draw-graph.js';
import { createRandom } from '../testing/random.js';
import type { Choice } from './first-steps.js';
import { firstSteps } from './first-steps.js';
import { distancesTo } from './shortest-paths.js';

const fan: DrawnLink[] = [
  [0, 1],
  [0, 2],
  [0, 3],
  [1, 2],
];
const steps = (choice: Partial<Choice> = {}): ((state: number) => number) =>
  firstSteps(drawGraph(4, fan).outgoing, {
    fits: () => true,
    isBefore: (one, other) => one < other,
    ...choice,
  });

describe('firstSteps', () => {
  it('has no step at a node without links, nor where none fits', () => {
    expect(steps()(3)).toBe(-1);
    expect(steps({ fits: () => false })(0)).toBe(-1);
  });

  it('takes the first link in the order it is given, whatever the order they were drawn in', () => {
    expect(steps()(0)).toBe(0);
    expect(steps({ isBefore: (one, other) => one > other })(0)).toBe(2);
    const order = [1, 0, 2, 3];
    expect(steps({ isBefore: (one, other) => order[one]! < order[other]! })(0)).toBe(1);
  });

  it('looks only at the links that fit', () => {
    expect(steps({ fits: (link) => link !== 0 })(0)).toBe(1);
    expect(steps({ fits: (link) => link === 2 })(0)).toBe(2);
  });

  it('tells apart the copies of a node, and says which one it asks about', () => {
    const asked: [number, number][] = [];
    const step = steps({
      layers: 2,
      fits: (link, state) => {
        asked.push([link, state]);
        return state >= 4 ? link === 1 : link === 2;
      },
    });
    expect(step(4)).toBe(1);
    expect(asked).toEqual([
      [0, 4],
      [1, 4],
      [2, 4],
    ]);
    expect(step(0)).toBe(2);
    expect(step(7)).toBe(-1);
    expect(step(5)).toBe(-1);
  });

  it('asks once, when it is asked for', () => {
    const asked: number[] = [];
    const step = steps({
      layers: 2,
      fits: (link, state) => {
        asked.push(state);
        return state === 4 && link === 0;
      },
    });
    expect(asked).toEqual([]);
    expect([step(0), step(0), step(4), step(4)]).toEqual([-1, -1, 0, 0]);
    expect(asked).toEqual([0, 0, 0, 4, 4, 4]);
  });

  it('leads along the first of all shortest paths, compared link by link', () => {
    let walked = 0;
    for (let seed = 0; seed < 200; seed += 1) {
      const random = createRandom(seed);
      const { nodeCount, drawn } = randomDrawing(random, 1);
      const graph = drawGraph(nodeCount, drawn);
      const rank = random.shuffle([...drawn.keys()]);
      const distances = distancesTo(graph, 0);
      const step = firstSteps(graph.outgoing, {
        fits: (link, node) => distances[graph.to[link]!] === distances[node]! - 1 && distances[graph.to[link]!]! >= 0,
        isBefore: (one, other) => rank[one]! < rank[other]!,
      });
      for (let start = 1; start < nodeCount; start += 1) {
        const paths = simplePaths(drawn, start, 0);
        const fewest = Math.min(...paths.map(({ length }) => length));
        const ranked = paths.filter(({ length }) => length === fewest).map((path) => path.map((link) => rank[link]!));
        const [first = []] = ranked.sort((one, other) => {
          const at = one.findIndex((value, index) => value !== other[index]);
          return at < 0 ? 0 : one[at]! - other[at]!;
        });
        const taken: number[] = [];
        for (let node = start, link = step(node); link >= 0; link = step(node)) {
          taken.push(rank[link]!);
          node = graph.to[link]!;
        }
        expect(taken).toEqual(first);
        walked += taken.length;
      }
    }
    expect(walked).toBeGreaterThan(200);
  });
});
