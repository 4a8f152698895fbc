import type { Scale } from './scale.js';

/**
 * Every Student Succeeds Act (United States), four tiers: 4 demonstrates a rationale, 3 promising (correlational),
 * 2 moderate (quasi-experimental), 1 strong (experimental). Tier 1 asks for one good experiment, not for a repeat.
 *
 * Source: https://ies.ed.gov/ncee/wwc/essa
 */
export const essa: Scale = new Map([
  ['tier-4', 'reasoned'],
  ['tier-3', 'observed'],
  ['tier-2', 'compared'],
  ['tier-1', 'strong'],
]);
