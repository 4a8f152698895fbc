import type { SharedAgenda } from '@gedeeld/core';
import { createRandom, largeAgenda } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { dagreLines, lineCrossings, ourLayout, ourLines } from '../../shared/testing/dagre-drawing.js';
import { largeMap } from '../../shared/testing/large-map.js';
import { mapInput } from '../../shared/testing/map-input.js';
import { randomLayout } from '../../shared/testing/random-layout.js';
import { layoutGraph } from './layout-graph.js';

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
    const input = mapInput(largeMap(links, 1));
    const ours = lineCrossings(ourLines(input));
    expect(ours).toBeLessThanOrEqual(lineCrossings(dagreLines(input, true)));
    expect(ours).toBeLessThanOrEqual(lineCrossings(dagreLines(input, false)));
  });

  it.each([
    ['with themes', 20, largeMap],
    ['with themes', 60, largeMap],
    ['with themes', 100, largeMap],
    ['without any order', 60, withoutOrder],
    ['without any order', 100, withoutOrder],
  ] as const)(
    'never crosses more lines than dagre in our columns, in more agendas %s of %d links',
    (_, links, make) => {
      for (const seed of [2, 3, 4, 5]) {
        const input = mapInput(make(links, seed));
        expect(lineCrossings(ourLines(input)), `seed ${seed}`).toBeLessThanOrEqual(
          lineCrossings(dagreLines(input, true)),
        );
      }
    },
  );
});
