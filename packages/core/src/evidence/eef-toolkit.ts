import type { Scale } from './scale.js';

/**
 * Education Endowment Foundation, Teaching and Learning Toolkit: "evidence strength" in padlocks, 0 to 5. The months of
 * progress it also gives are the size of an effect and say nothing about how sure we are, so they have no place here.
 *
 * Source: https://educationendowmentfoundation.org.uk/education-evidence/using-the-toolkits
 */
export const eefToolkit: Scale = new Map([
  ['0', 'declared'],
  ['1', 'observed'],
  ['2', 'observed'],
  ['3', 'compared'],
  ['4', 'strong'],
  ['5', 'replicated'],
]);
