import type { Check } from './rule.js';

/** Someone is said to do harm, and nobody said why: it counts for nothing. */
export const harmWithoutReason: Check<number> = ({ groundwork }) => {
  const { reasoned } = groundwork.claims;
  const { supports } = groundwork.graph;
  return (link) => (supports[link] === 0 && reasoned[link] === 0 ? {} : undefined);
};
