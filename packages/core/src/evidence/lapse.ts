import type { Day } from '../model/date.js';
import { firstDay, lastDay, yearsLater } from '../model/date.js';
import type { Evidence } from '../model/evidence.js';
import { NJI_VALID_YEARS } from './nji.js';

/**
 * Whether the judgement no longer holds: `today` is after the day it says it expires, or, for the one scheme whose
 * publisher gives every judgement five years, after those five years.
 *
 * @example
 * hasLapsed({ scheme: 'nji', level: 'good-indications', direction: 'positive', expires: '2025' }, '2026-01-01'); // → true
 */
export const hasLapsed = (evidence: Evidence, today: Day): boolean => {
  if (evidence.expires !== undefined) return today > lastDay(evidence.expires);
  if (evidence.scheme !== 'nji' || evidence.on === undefined) return false;
  return today > yearsLater(firstDay(evidence.on), NJI_VALID_YEARS);
};

/**
 * Whether evidence speaks against what it is about, as it was written. Such doubt never lapses: that a judgement has
 * grown old is a reason to look again, not a reason to believe what was denied.
 *
 * @example
 * isDoubt({ scheme: 'local', level: 'observed', direction: 'negative' }); // → true
 */
export const isDoubt = (evidence: Evidence): boolean =>
  evidence.direction === 'none' || evidence.direction === 'negative';
