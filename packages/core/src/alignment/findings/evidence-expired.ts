import { countItems } from './items.js';
import type { Check } from './rule.js';

/** Some evidence no longer holds by its own date. */
export const evidenceExpired: Check<number> = countItems('expired', ({ expired }) => expired);
