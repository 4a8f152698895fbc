import type { Random } from './random.js';

/**
 * Days that rules turn on: around leap days, five years and two years and one year before a possible today, and every
 * way of writing a date that is not a day.
 */
const TODAYS = ['2026-06-01', '2025-02-28', '2025-03-01', '2024-02-29', '2026-01-01', '2026-07-31'];

const PAST = [
  '2018/2019',
  '2019-04-08',
  '2020-02-29',
  '2020-03-01',
  '2021-06-01',
  '2021-05-31',
  '2022-02-28',
  '2022-03-01',
  '2022/2023',
  '2023',
  '2023-07',
  '2023-08-01',
];

const RECENT = [
  '2024',
  '2024-02',
  '2024-02-29',
  '2024-06-01',
  '2024/2025',
  '2025',
  '2025-01',
  '2025-03-01',
  '2025-06-01',
];

const COMING = ['2026', '2026-06', '2026-06-01', '2026-06-02', '2026/2027', '2027-02', '2028-02-29', '2029'];

/** The day an analysis is made on. */
export const randomToday = (random: Random): string => random.pick(TODAYS);

/** A date that is long past on every {@link randomToday}. */
export const pastDate = (random: Random): string => random.pick(PAST);

/** A date around the days an analysis is made on. */
export const recentDate = (random: Random): string => random.pick(RECENT);

/** A date that may be today or later. */
export const comingDate = (random: Random): string => random.pick(COMING);

/** Any of them. */
export const anyDate = (random: Random): string => random.pick([pastDate, pastDate, recentDate, comingDate])(random);
