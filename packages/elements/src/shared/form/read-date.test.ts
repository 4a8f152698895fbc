import { formatDate } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';

import { readDate } from './read-date.js';

const LANGUAGES = ['nl', 'en-GB', 'ar', 'tr', 'pl', 'uk', 'fr', 'de'];

describe('readDate', () => {
  it.each([
    ['2026-09-01', '2026-09-01'],
    ['1-9-2026', '2026-09-01'],
    ['01/09/2026', '2026-09-01'],
    [' 1. 9. 2026 ', '2026-09-01'],
    ['1 september 2026', '2026-09-01'],
    ['dinsdag 1 september 2026', '2026-09-01'],
    ['1 sept. 2026', '2026-09-01'],
    ['September 2026', '2026-09'],
    ['2026-09', '2026-09'],
    ['9-2026', '2026-09'],
    ['2026', '2026'],
    ['2026/2027', '2026/2027'],
    ['2026 - 2027', '2026/2027'],
    ['2026/27', '2026/2027'],
    ['schooljaar 2026-2027', '2026/2027'],
    ['mei 2027', '2027-05'],
    ['29-2-2024', '2024-02-29'],
    ['٢٠٢٦', '2026'],
  ])('reads %s as %s', (written, date) => {
    expect(readDate(written, 'nl')).toBe(date);
  });

  it.each([
    '',
    'binnenkort',
    'september',
    '31-2-2026',
    '29-2-2026',
    '13-2026',
    '2026/2028',
    '1 2 september 2026',
    'september 2026 of 2027',
    '1-9-26',
    'constructor 2026',
  ])('knows no date in "%s"', (written) => {
    expect(readDate(written, 'nl')).toBeUndefined();
  });

  it.each(LANGUAGES)('reads back every date that we write in %s', (language) => {
    const dates = ['2026', '1999', '2026/2027'];
    for (let month = 1; month <= 12; month += 1) {
      const written = `2027-${String(month).padStart(2, '0')}`;
      dates.push(written, `${written}-01`, `${written}-28`);
    }
    expect(dates.map((date) => readDate(formatDate(date, language), language))).toEqual(dates);
  });
});
