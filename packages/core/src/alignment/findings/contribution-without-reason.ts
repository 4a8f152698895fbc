import type { Check } from './rule.js';

/** Nobody said why it would help. */
export const contributionWithoutReason: Check<number> = (link, { groundwork }) =>
  groundwork.graph.supports[link] !== 0 && groundwork.claims.reasoned[link] === 0 ? {} : undefined;
