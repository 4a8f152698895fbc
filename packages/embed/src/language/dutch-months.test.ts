import { formatDate } from '@gedeeld/core';
import { expect, it } from 'vitest';
import './dutch-months.define.js';

it('writes every day and month in Dutch as the browser does', () => {
  const write = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat('nl', { ...options, timeZone: 'UTC' });
  const days = write({ dateStyle: 'long' });
  const months = write({ year: 'numeric', month: 'long' });
  for (const first of ['1001-01-01', '1582-10-01', '2024-01-01', '9998-01-01'])
    for (let date = new Date(first), left = 366; left > 0; left -= 1, date.setUTCDate(date.getUTCDate() + 1)) {
      const day = date.toISOString().slice(0, 10);
      expect(formatDate(day, 'nl')).toBe(days.format(date));
      expect(formatDate(day.slice(0, 7), 'nl')).toBe(months.format(date));
    }
});
