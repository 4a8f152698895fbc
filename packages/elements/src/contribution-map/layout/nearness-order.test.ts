import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { addWayPoints } from './add-way-points.js';
import type { LayoutLink } from './layered-graph.js';
import { nearnessOrder } from './nearness-order.js';

const ordered = (
  layers: readonly (readonly number[])[],
  links: readonly LayoutLink[],
): readonly (readonly number[])[] => {
  const layerOf: number[] = [];
  layers.forEach((layer, index) => layer.forEach((vertex) => (layerOf[vertex] = index)));
  const graph = addWayPoints({ layerOf, bands: layers.map(() => 0) }, links);
  const heights = Float64Array.from(layerOf, (_, vertex) => (vertex * 7) % 5);
  return nearnessOrder(layers, heights, { graph, rounds: 300 });
};

const link = (from: number, to: number): LayoutLink => ({ from, to });

describe('nearnessOrder', () => {
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
    // 0 – 5 – 1 – 6 – 2 – 7 – 3 – 8 – 4
    const chain = [0, 1, 2, 3, 4].flatMap((top) => [
      ...(top < 4 ? [link(top, top + 5)] : []),
      ...(top > 0 ? [link(top, top + 4)] : []),
    ]);
    const [tops = [], bottoms = []] = ordered(
      [
        [1, 0, 3, 2, 4],
        [6, 8, 5, 7],
      ],
      chain,
    );
    const isTurned = tops[0] !== 0;
    expect(isTurned ? tops.toReversed() : tops).toEqual([0, 1, 2, 3, 4]);
    expect(isTurned ? bottoms.toReversed() : bottoms).toEqual([5, 6, 7, 8]);
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
