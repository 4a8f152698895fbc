// @ts-check
import { Buffer } from 'node:buffer';

/**
 * Whether a query belongs to the tuning half (the index may be tuned on it) or the held-out half (only totals of it
 * are ever shown). The FNV-1a hash of the query's own words decides, so that adding or removing a query moves no other.
 *
 * @param {string} query
 * @returns {'tuning' | 'held-out'}
 */
export const half = (query) => {
  let hash = 0x811c9dc5;
  for (const byte of Buffer.from(query)) {
    hash = Math.imul(hash ^ byte, 0x01000193) >>> 0;
  }
  // The low bits of FNV-1a depend on the low bits of the text alone: the high half mixes better.
  return ((hash >>> 16) ^ hash) & 1 ? 'held-out' : 'tuning';
};
