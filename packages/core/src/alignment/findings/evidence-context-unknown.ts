import { countItems } from './items.js';
import type { Check } from './rule.js';

/** Of some evidence nobody can say how like ours the place is where it was seen. */
export const evidenceContextUnknown: Check<number> = countItems(
  'contextUnknown',
  ({ context }) => context === 'unknown',
);
