import { countItems } from './items.js';
import type { Check } from './rule.js';

/** Some evidence does not say where it comes from. */
export const evidenceWithoutSource: Check<number> = countItems('unsourced', ({ unsourced }) => unsourced);
