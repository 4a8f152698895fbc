import { GedeeldError } from '../error.js';

/**
 * A day (`2024-11-04`), a month (`2024-11`), a year (`2024`) or a school year (`2024/2025`: 1 August to 31 July).
 * It counts as its first day, and as its last day where it ends something.
 */
export type PartialDate = string;

/** A day, month, year or school year, or a moment with a time: `2026-03-01T12:00:00Z`. */
export type Timestamp = string;

/** One day, written `2024-11-04`. Days compare as strings: `a < b` is "a is before b". */
export type Day = string;

/** From the first day of `from` up to and including the last day of `to`; without one of them, open on that side. */
export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}

const SCHOOL_YEAR = /^\d{4}\/\d{4}$/;
const TIME = /^T([01]\d|2[0-3]):[0-5]\d(:[0-5]\d([.,]\d+)?)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$/;

/**
 * Whether a text is a day, month, year or school year that exists: 30 February does not, nor does 2024/2026.
 *
 * @example
 * isPartialDate('2024/2025'); // → true
 * isPartialDate('2024/2027'); // → false
 */
export const isPartialDate = (text: string): boolean => {
  switch (text.length) {
    case 10:
      return isDayShaped(text) && dayExists(text);
    case 7:
      return isDayShaped(text) && daysInMonth(text) > 0;
    case 4:
      return isDayShaped(text);
    default:
      return SCHOOL_YEAR.test(text) && Number(text.slice(5)) === Number(text.slice(0, 4)) + 1;
  }
};

/**
 * Whether a text is a {@link PartialDate}, or a day followed by a time.
 *
 * @example
 * isTimestamp('2024-11-04T09:30:00Z'); // → true
 * isTimestamp('4 november 2024'); // → false
 */
export const isTimestamp = (text: string): boolean =>
  isPartialDate(text) || (text.length > 10 && isPartialDate(text.slice(0, 10)) && TIME.test(text.slice(10)));

/**
 * The day a date begins, as it counts everywhere but at an end. Of a moment: the day as it was written.
 *
 * @example
 * firstDay('2024'); // → '2024-01-01'
 * firstDay('2024/2025'); // → '2024-08-01'
 */
export const firstDay = (date: PartialDate | Timestamp): Day => {
  if (isPartialDate(date)) {
    if (date.length === 10) return date;
    if (date.length === 7) return `${date}-01`;
    return date.length === 4 ? `${date}-01-01` : `${date.slice(0, 4)}-08-01`;
  }
  if (isTimestamp(date)) return date.slice(0, 10);
  throw notADate(date);
};

/**
 * The day a date ends: for `to`, `expires` and `until`.
 *
 * @example
 * lastDay('2024-02'); // → '2024-02-29'
 * lastDay('2024/2025'); // → '2025-07-31'
 */
export const lastDay = (date: PartialDate | Timestamp): Day => {
  if (!isPartialDate(date)) return firstDay(date);
  if (date.includes('/')) return `${date.slice(5)}-07-31`;
  if (date.length === 4) return `${date}-12-31`;
  return date.length === 7 ? `${date}-${daysInMonth(date)}` : date;
};

/**
 * The same day some years later; of 29 February, in a year without one: 28 February.
 *
 * @example
 * yearsLater('2024-02-29', 1); // → '2025-02-28'
 */
export const yearsLater = (day: Day, years: number): Day => {
  const month = `${String(Number(day.slice(0, 4)) + years).padStart(4, '0')}${day.slice(4, 7)}`;
  return `${month}-${String(Math.min(Number(day.slice(8)), daysInMonth(month))).padStart(2, '0')}`;
};

/**
 * Whether two periods have a day in common.
 *
 * @example
 * periodsOverlap({ from: '2024' }, { to: '2024-06' }); // → true
 */
export const periodsOverlap = (one: Period, other: Period): boolean => begins(one, other) && begins(other, one);

/**
 * Whether a period does not end before it begins.
 *
 * @example
 * isInOrder({ from: '2024', to: '2026' }); // → true
 * isInOrder({ from: '2026', to: '2024' }); // → false
 */
export const isInOrder = (period: Period): boolean => begins(period, period);

/** Whether `period` has begun by the time `other` ends. */
const begins = (period: Period, other: Period): boolean =>
  period.from === undefined || other.to === undefined || firstDay(period.from) <= lastDay(other.to);

/**
 * Whether it is digits, with a dash where a day, or the month or the year that it begins with, has one. Told one by one: an
 * agenda may hold a million dates, and a regular expression takes several times as long.
 */
const isDayShaped = (text: string): boolean => {
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (at === 4 || at === 7 ? unit !== DASH : unit < ZERO || unit > ZERO + 9) return false;
  }
  return true;
};

const DASH = 45;

const dayExists = (day: string): boolean => {
  const number = twoDigits(day, 8);
  return number >= 1 && number <= daysInMonth(day);
};

/** The number that two digits at a place make, without cutting a text out of the text. */
const twoDigits = (text: string, at: number): number =>
  (text.charCodeAt(at) - ZERO) * 10 + text.charCodeAt(at + 1) - ZERO;

const ZERO = 48;

/** How many days the month at the start of a date has; 0 for a month that does not exist. */
const daysInMonth = (date: string): number => {
  const year = twoDigits(date, 0) * 100 + twoDigits(date, 2);
  const month = twoDigits(date, 5);
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  if (month < 1 || month > 12) return 0;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

const notADate = (date: string): GedeeldError =>
  new GedeeldError('not-a-date', `"${date}" is no day, month, year or school year`, { facts: { date } });
