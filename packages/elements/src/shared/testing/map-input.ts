import type { SharedAgenda } from '@gedeeld/core';

import type { LayoutInput } from '../../contribution-map/layout/layered-graph.js';

/** An agenda as the map hands it to its layout: actions, goals and shared goals in bands of their own. */
export const mapInput = ({ actions, goals, contributions }: SharedAgenda): LayoutInput => {
  const at = new Map([...actions, ...goals].map(({ id }, index) => [id, index]));
  return {
    nodes: [...actions.map(() => ({ band: 0 })), ...goals.map(({ shared }) => ({ band: shared ? 2 : 1 }))],
    links: contributions.map(({ from, to }) => ({ from: at.get(from)!, to: at.get(to)! })),
  };
};
