import type { Scale } from './scale.js';

/**
 * What partners saw themselves, in the words of our own ladder. It stops at `compared`: to be surer than that, someone
 * else has to look.
 */
export const local: Scale = new Map([
  ['declared', 'declared'],
  ['reasoned', 'reasoned'],
  ['observed', 'observed'],
  ['compared', 'compared'],
]);
