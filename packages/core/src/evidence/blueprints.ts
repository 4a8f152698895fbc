import type { Scale } from './scale.js';

/**
 * Blueprints for Healthy Youth Development: promising, model and model plus. Model plus asks for an independent repeat
 * of the experiment: one of the two highest levels of any scheme.
 *
 * Source: https://www.blueprintsprograms.org/blueprints-standards/
 */
export const blueprints: Scale = new Map([
  ['promising', 'strong'],
  ['model', 'strong'],
  ['model-plus', 'replicated'],
]);
