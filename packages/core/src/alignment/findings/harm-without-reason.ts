import type { Check } from './rule.js';

/** Someone is said to do harm, and nobody said why: it counts for nothing. */
export const harmWithoutReason: Check<number> = (link, { groundwork }) =>
  groundwork.graph.supports[link] === 0 && groundwork.claims.reasoned[link] === 0 ? {} : undefined;
