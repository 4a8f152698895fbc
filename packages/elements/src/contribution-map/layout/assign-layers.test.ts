import { createRandom } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { randomLayout } from '../../shared/testing/random-layout.js';
import { assignLayers } from './assign-layers.js';
import type { LayoutLink } from './layered-graph.js';
import { linksThatGoBack } from './links-that-go-back.js';

const layersOf = (bands: readonly number[], ...links: readonly (readonly [number, number])[]) =>
  assignLayers(
    { nodes: bands.map((band) => ({ band })), links: [] },
    links.map(([from, to]): LayoutLink => ({ from, to })),
  );

describe('assignLayers', () => {
  it('gives each band a layer, and none to a band without nodes', () => {
    expect(layersOf([0, 2], [0, 1])).toEqual({ layerOf: [0, 1], bands: [0, 2] });
    expect(layersOf([])).toEqual({ layerOf: [], bands: [] });
  });

  it('gives a band as many layers as its longest chain has nodes', () => {
    expect(layersOf([0, 1, 1, 1, 2], [1, 2], [2, 3], [0, 1], [3, 4])).toEqual({
      layerOf: [0, 1, 2, 3, 4],
      bands: [0, 1, 1, 1, 2],
    });
  });

  it('moves a node with slack to where most of its links lead', () => {
    const chain = [
      [1, 2],
      [2, 3],
    ] as const;
    // Goal 4 has two links onward and one that enters it: it stands next to what it helps.
    expect(layersOf([0, 1, 1, 1, 1, 2, 2], ...chain, [0, 4], [4, 5], [4, 6]).layerOf[4]).toBe(3);
    expect(layersOf([0, 1, 1, 1, 1, 2, 0], ...chain, [0, 4], [6, 4], [4, 5]).layerOf[4]).toBe(1);
  });

  it('lets every link lead on, in bands that follow each other', () => {
    const random = createRandom(2);
    for (let round = 0; round < 300; round += 1) {
      const input = randomLayout(random, 1 + random.int(12), random.int(20));
      const back = linksThatGoBack(input);
      const flow = input.links.map(({ from, to }, link) => (back[link] ? { from: to, to: from } : { from, to }));
      const { layerOf, bands } = assignLayers(input, flow);
      for (const { from, to } of flow) expect(layerOf[to]! - layerOf[from]!).toBeGreaterThan(0);
      expect(bands).toEqual([...bands].sort());
      input.nodes.forEach(({ band }, node) => expect(bands[layerOf[node]!]).toBe(band));
      expect(new Set(layerOf).size).toBe(bands.length);
    }
  });
});
