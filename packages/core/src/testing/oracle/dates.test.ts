import { describe, expect, it } from 'vitest';
import { firstDay, lastDay, yearsAfter } from './dates.js';

describe('firstDay', () => {
  it.each([
    ['2024-11-04', '2024-11-04'],
    ['2024-11', '2024-11-01'],
    ['2024', '2024-01-01'],
    ['2024/2025', '2024-08-01'],
    ['2026-03-01T23:59:59Z', '2026-03-01'],
  ])('%s is %s', (date, day) => {
    expect(firstDay(date)).toBe(day);
  });
});

describe('lastDay', () => {
  it.each([
    ['2024-11-04', '2024-11-04'],
    ['2024-11', '2024-11-30'],
    ['2024-12', '2024-12-31'],
    ['2024-02', '2024-02-29'],
    ['2025-02', '2025-02-28'],
    ['1900-02', '1900-02-28'],
    ['2000-02', '2000-02-29'],
    ['2024', '2024-12-31'],
    ['2024/2025', '2025-07-31'],
  ])('%s is %s', (date, day) => {
    expect(lastDay(date)).toBe(day);
  });
});

describe('yearsAfter', () => {
  it.each([
    ['2019-04-08', 5, '2024-04-08'],
    ['2020-02-29', 5, '2025-02-28'],
    ['2020-02-29', 4, '2024-02-29'],
    ['2020-02-28', 5, '2025-02-28'],
  ])('%s and %i years is %s', (day, years, later) => {
    expect(yearsAfter(day, years)).toBe(later);
  });
});
