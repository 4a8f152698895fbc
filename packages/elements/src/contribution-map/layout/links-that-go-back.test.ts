import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { randomLayout } from '../../shared/testing/random-layout.js';
import type { LayoutInput } from './layered-graph.js';
import { linksThatGoBack } from './links-that-go-back.js';

const inOneBand = (nodeCount: number, ...links: readonly (readonly [number, number])[]): LayoutInput => ({
  nodes: Array.from({ length: nodeCount }, () => ({ band: 0 })),
  links: links.map(([from, to]) => ({ from, to })),
});

/** By taking away what nothing leads to, again and again: what is left is on a circle. */
const hasCircle = ({ nodes, links }: LayoutInput): boolean => {
  let left = new Set(nodes.keys());
  for (let before = -1; before !== left.size;) {
    before = left.size;
    const entered = new Set(links.filter(({ from }) => left.has(from)).map(({ to }) => to));
    left = new Set([...left].filter((node) => entered.has(node)));
  }
  return left.size > 0;
};

describe('linksThatGoBack', () => {
  it('is none where no link leads back', () => {
    expect(linksThatGoBack(inOneBand(4, [0, 1], [1, 2], [0, 2], [3, 2]))).toEqual([false, false, false, false]);
  });

  it('is one link of a circle: the one that leads to where it was entered', () => {
    expect(linksThatGoBack(inOneBand(4, [1, 2], [2, 3], [3, 1], [0, 2]))).toEqual([true, false, false, false]);
    expect(linksThatGoBack(inOneBand(2, [0, 1], [1, 0]))).toEqual([false, true]);
  });

  it('is every link to an earlier band', () => {
    expect(
      linksThatGoBack({
        nodes: [{ band: 1 }, { band: 0 }],
        links: [
          { from: 0, to: 1 },
          { from: 1, to: 0 },
        ],
      }),
    ).toEqual([true, false]);
  });

  it('walks a chain of a hundred thousand', () => {
    const chain = Array.from({ length: 99_999 }, (_, at): readonly [number, number] => [at, at + 1]);
    expect(linksThatGoBack(inOneBand(100_000, ...chain)).includes(true)).toBe(false);
  });

  it('leaves no circle, and turns nothing where there was none within a band', () => {
    const random = createRandom(1);
    for (let round = 0; round < 300; round += 1) {
      const input = randomLayout(random, 8, 1 + random.int(14));
      const back = linksThatGoBack(input);
      const flow = input.links.map(({ from, to }, link) => (back[link] ? { from: to, to: from } : { from, to }));
      expect(hasCircle({ ...input, links: flow })).toBe(false);
      const band = (node: number): number => input.nodes[node]!.band;
      const within = input.links.filter(({ from, to }) => band(from) === band(to));
      const turned = input.links.filter(({ from, to }, link) => back[link] && band(from) === band(to));
      expect(turned.length > 0).toBe(hasCircle({ ...input, links: within }));
    }
  });
});
