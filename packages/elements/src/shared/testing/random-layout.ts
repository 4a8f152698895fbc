import type { Random } from '@gedeeld/core/testing';

import type { LayoutInput } from '../../contribution-map/layout/layered-graph.js';

/** Some nodes in three bands, and links that go any way: circles, links between the same two, and nodes without any. */
export const randomLayout = (random: Random, nodeCount: number, linkCount: number): LayoutInput => {
  const nodes = Array.from({ length: nodeCount }, () => ({ band: random.int(3) }));
  const links = Array.from({ length: linkCount }, () => ({ from: random.int(nodeCount), to: random.int(nodeCount) }));
  return { nodes, links: links.filter(({ from, to }) => from !== to) };
};
