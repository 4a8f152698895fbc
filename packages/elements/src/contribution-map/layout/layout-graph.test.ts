import type { SharedAgenda } from '@gedeeld/core';
import { createRandom, largeAgenda } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { dagreLines, lineCrossings, ourLayout, ourLines } from '../../shared/testing/dagre-drawing.js';
import { largeMap } from '../../shared/testing/large-map.js';
import { mapInput } from '../../shared/testing/map-input.js';
import { randomLayout } from '../../shared/testing/random-layout.js';
import { layoutGraph } from './layout-graph.js';
import type { LayoutInput, LayoutLink } from './layered-graph.js';

const withoutOrder = (contributions: number, seed: number): SharedAgenda => largeAgenda({ contributions, seed });
const spacing = { nodes: 14, links: 9 };

describe('layoutGraph', () => {
  it('draws nothing of nothing', () => {
    const layout = layoutGraph({ nodes: [], links: [] }, { spacing, heightsIn: () => [] });
    expect(layout).toEqual({ bands: [], layerOf: [], order: [], middles: [], routes: [], height: 0 });
  });

  it('asks for heights once it knows how many layers there are', () => {
    const nodes = [{ band: 0 }, { band: 1 }, { band: 1 }];
    const links = [
      { from: 0, to: 1 },
      { from: 1, to: 2 },
    ];
    const asked: number[] = [];
    const heightsIn = (layers: number): readonly number[] => {
      asked.push(layers);
      return [20, 30, 40];
    };
    expect(layoutGraph({ nodes, links }, { spacing, heightsIn }).height).toBeCloseTo(40, 0);
    expect(asked).toEqual([3]);
  });

  it('draws a link that goes back from its end to its beginning, and says so', () => {
    const { routes } = ourLayout({
      nodes: [{ band: 0 }, { band: 1 }],
      links: [
        { from: 1, to: 0 },
        { from: 0, to: 1 },
      ],
    });
    expect(routes.map(({ goesBack, firstLayer }) => [goesBack, firstLayer])).toEqual([
      [true, 0],
      [false, 0],
    ]);
  });

  it('never lets two nodes overlap, or a link run into a node, whatever leads where', () => {
    const random = createRandom(9);
    for (let round = 0; round < 120; round += 1) {
      const input = randomLayout(random, 1 + random.int(14), random.int(30));
      const { order, middles, layerOf, routes } = ourLayout(input);
      expect(order.flat().sort((one, other) => one - other)).toEqual(input.nodes.map((_, node) => node));
      for (const layer of order)
        layer
          .slice(1)
          .forEach((node, at) => expect(middles[node]! - middles[layer[at]!]!).toBeGreaterThanOrEqual(58 + 14 - 1e-6));
      for (const { firstLayer, middles: heights } of routes)
        heights.slice(1, -1).forEach((height, at) => {
          for (const node of input.nodes.keys())
            if (layerOf[node] === firstLayer + at + 1)
              expect(Math.abs(middles[node]! - height)).toBeGreaterThanOrEqual(29 + 9 - 1e-6);
        });
    }
  });

  it('is the same for links in any order', () => {
    const random = createRandom(10);
    for (let round = 0; round < 60; round += 1) {
      const input = randomLayout(random, 10, 16);
      const places = random.shuffle(input.links.map((_, at) => at));
      const mixed = ourLayout({ ...input, links: places.map((at) => input.links[at]!) });
      const { routes, ...rest } = ourLayout(input);
      expect(mixed).toMatchObject(rest);
      // Links between the same two nodes may change places with each other, and with nobody else.
      const drawn = (one: typeof routes): string[] => one.map((route) => JSON.stringify(route)).sort();
      expect(drawn(mixed.routes)).toEqual(drawn(routes));
    }
  });

  it.each([20, 60, 100, 180, 300])('crosses lines no more often than dagre does, in an agenda of %d links', (links) => {
    expectNoMoreThanDagre(mapInput(largeMap(links, 1)), '');
  });

  it.each([
    ['with themes', 20, largeMap, 24],
    ['with themes', 60, largeMap, 5],
    ['with themes', 100, largeMap, 3],
    ['without any order', 20, withoutOrder, 24],
    ['without any order', 60, withoutOrder, 5],
    ['without any order', 100, withoutOrder, 3],
  ] as const)('never crosses more lines than dagre does, in more agendas %s of %d links', (_, links, make, seeds) => {
    for (let seed = 1; seed <= seeds; seed += 1) expectNoMoreThanDagre(mapInput(make(links, seed)), `seed ${seed}`);
  });

  it('orders a small drawing as well as it can be, however many links are between the same two', () => {
    for (let seed = 1; seed <= 24; seed += 1) {
      const input = mapInput(withoutOrder(20, seed));
      const { layerOf, bands } = ourLayout(input);
      // Three actions and three goals, next to each other: every order can be looked at.
      if (bands.length > 2) continue;
      const layers = bands.map((_, layer) => layerOf.flatMap((of, node) => (of === layer ? [node] : [])));
      const fewest = Math.min(
        ...orders(layers[0]!).flatMap((first) =>
          orders(layers[1]!).map((second) => crossingsBetween(input.links, first, second)),
        ),
      );
      expect(lineCrossings(ourLines(input)), `seed ${seed}`).toBe(fewest);
    }
  });
});

const expectNoMoreThanDagre = (input: LayoutInput, which: string): void => {
  const ours = lineCrossings(ourLines(input));
  for (const inColumns of [true, false])
    expect(ours, which).toBeLessThanOrEqual(lineCrossings(dagreLines(input, inColumns)));
};

const orders = (nodes: readonly number[]): (readonly number[])[] =>
  nodes.length < 2
    ? [nodes]
    : nodes.flatMap((node) => orders(nodes.filter((other) => other !== node)).map((rest) => [node, ...rest]));

const crossingsBetween = (
  links: readonly LayoutLink[],
  first: readonly number[],
  second: readonly number[],
): number => {
  let crossings = 0;
  for (const one of links)
    for (const other of links)
      if (first.indexOf(one.from) < first.indexOf(other.from) && second.indexOf(one.to) > second.indexOf(other.to))
        crossings += 1;
  return crossings;
};
