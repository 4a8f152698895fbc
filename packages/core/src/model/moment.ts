import type { Timestamp } from './date.js';
import { firstDay } from './date.js';

/**
 * When something was modified, in milliseconds since 1970, so that two publishers' ways of writing it can be compared. A
 * date without a time is the beginning of its first day, and a time without a zone is UTC.
 *
 * @example
 * momentOf('2024-11-04T12:00:00Z') > momentOf('2024-11-04'); // → true
 */
export const momentOf = (modified: Timestamp): number => {
  const withTime = TIME.exec(modified);
  if (withTime === null) return Date.parse(`${firstDay(modified)}T00:00:00Z`);
  const [, start = '', fraction = '', zone = 'Z'] = withTime;
  const seconds = start.length === 'T00:00'.length + 10 ? ':00' : '';
  return Date.parse(`${start}${seconds}${fraction.replace(',', '.')}${zone.replace(/(\d\d):?(\d\d)$/, '$1:$2')}`);
};

const TIME = /^(\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d)?)([.,]\d+)?(Z|[+-]\d\d:?\d\d)?$/;
