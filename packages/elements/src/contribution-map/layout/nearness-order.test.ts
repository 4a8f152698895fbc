import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { addWayPoints } from './add-way-points.js';
import type { LayoutLink } from './layered-graph.js';
import { nearnessOrders } from './nearness-order.js';

const ordered = (
  layers: readonly (readonly number[])[],
  links: readonly LayoutLink[],
): readonly (readonly number[])[] => {
  const layerOf: number[] = [];
  layers.forEach((layer, index) => layer.forEach((vertex) => (layerOf[vertex] = index)));
  const graph = addWayPoints({ layerOf, bands: layers.map(() => 0) }, links);
  const heights = Float64Array.from(layerOf, (_, vertex) => (vertex * 7) % 5);
  return nearnessOrders(layers, heights, { graph, rounds: [60] })[0]!;
};

const link = (from: number, to: number): LayoutLink => ({ from, to });

describe('nearnessOrders', () => {
  it('keeps apart what few links join, however they are mixed', () => {
    const random = createRandom(12);
    for (let round = 0; round < 30; round += 1) {
      // Two themes of four actions, three goals and a shared goal; the even ones belong together.
      const layers = [random.shuffle([0, 1, 2, 3, 4, 5, 6, 7]), random.shuffle([8, 9, 10, 11, 12, 13]), [14, 15]];
      const within = (theme: number): LayoutLink[] => [
        ...[0, 2, 4, 6].flatMap((action) => [8, 10, 12].map((goal) => link(action + theme, goal + theme))),
        ...[8, 10, 12].map((goal) => link(goal + theme, 14 + theme)),
      ];
      const themes = ordered(layers, [...within(0), ...within(1), link(2, 9)]).map((layer) =>
        layer.map((vertex) => vertex % 2).join(''),
      );
      expect(themes.every((theme) => /^0+1+$/.test(theme)) || themes.every((theme) => /^1+0+$/.test(theme))).toBe(true);
    }
  });

  it('follows a chain from one end to the other', () => {
    // 0 – 11 – 1 – 12 – 2 – … – 20 – 10
    const chain = Array.from({ length: 10 }, (_, top) => [link(top, top + 11), link(top + 1, top + 11)]).flat();
    const random = createRandom(14);
    const all = Array.from({ length: 21 }, (_, vertex) => vertex);
    const [tops = [], bottoms = []] = ordered([random.shuffle(all.slice(0, 11)), random.shuffle(all.slice(11))], chain);
    const isTurned = tops[0] !== 0;
    expect(isTurned ? tops.toReversed() : tops).toEqual(all.slice(0, 11));
    expect(isTurned ? bottoms.toReversed() : bottoms).toEqual(all.slice(11));
  });

  it('is one order after each of so many rounds, as if they had been counted from the start', () => {
    const layers = [
      [0, 1, 2, 3, 4, 5],
      [6, 7, 8, 9],
    ];
    const random = createRandom(13);
    const links = Array.from({ length: 12 }, () => link(random.int(6), 6 + random.int(4)));
    const graph = addWayPoints({ layerOf: [0, 0, 0, 0, 0, 0, 1, 1, 1, 1], bands: [0, 0] }, links);
    const heights = (): Float64Array => Float64Array.of(5, 1, 4, 2, 0, 3, 9, 6, 8, 7);
    const orders = nearnessOrders(layers, heights(), { graph, rounds: [0, 1, 4, 20] });
    expect(orders[0]).toEqual([
      [4, 1, 3, 5, 2, 0],
      [7, 9, 8, 6],
    ]);
    expect(orders).toEqual(
      [0, 1, 4, 20].map((rounds) => nearnessOrders(layers, heights(), { graph, rounds: [rounds] })[0]),
    );
  });

  it('has every vertex once, in its own layer, where all are alike too', () => {
    const layers = [
      [0, 1, 2],
      [3, 4],
    ];
    const all = [0, 1, 2].flatMap((from) => [3, 4].map((to) => link(from, to)));
    for (const links of [all, [link(0, 3)]])
      expect(ordered(layers, links).map((layer) => [...layer].sort())).toEqual(layers);
  });
});
