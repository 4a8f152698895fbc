import type { Check } from './rule.js';

/** Nobody said why it would help. */
export const contributionWithoutReason: Check<number> = ({ groundwork }) => {
  const { reasoned } = groundwork.claims;
  const { supports } = groundwork.graph;
  return (link) => (supports[link] !== 0 && reasoned[link] === 0 ? {} : undefined);
};
