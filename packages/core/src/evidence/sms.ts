import type { Scale } from './scale.js';

/**
 * Maryland Scientific Methods Scale, 1 to 5, a scale for one study: 1 and 2 have no comparable control group, 3 and 4
 * do, 5 is randomised. One study is never a repeated one.
 *
 * Source: Sherman and others (1997), Preventing Crime: What Works, What Doesn't, What's Promising.
 */
export const sms: Scale = new Map([
  ['1', 'observed'],
  ['2', 'observed'],
  ['3', 'compared'],
  ['4', 'compared'],
  ['5', 'strong'],
]);
