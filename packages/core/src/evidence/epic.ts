import type { Scale } from './scale.js';

/**
 * European Platform for Investing in Children: best, promising and emergent practices, and a user registry of
 * practices that nobody judged yet.
 *
 * Source: https://ec.europa.eu/social/main.jsp?catId=1246
 */
export const epic: Scale = new Map([
  ['user-registry', 'declared'],
  ['emergent', 'observed'],
  ['promising', 'compared'],
  ['best', 'strong'],
]);
