import { describe, expect, test } from 'vitest';
import { isGedeeldError } from '../error.js';
import { firstDay, isInOrder, isPartialDate, isTimestamp, lastDay, periodsOverlap, yearsLater } from './date.js';

describe('isPartialDate', () => {
  test.each(['2024-11-04', '2024-11', '2024', '2024/2025', '2024-02-29', '2000-02-29', '0999-12-31'])(
    '%s is a date',
    (text) => expect(isPartialDate(text)).toBe(true),
  );
  test.each([
    '2023-02-29',
    '1900-02-29',
    '2024-13',
    '2024-00',
    '2024-04-31',
    '2024-01-00',
    '2024/2026',
    '2024/2024',
    '2024-2025',
    '24-01-01',
    '2024-1-1',
    '2024-11-04T10:00Z',
    ' 2024',
    '2024\n',
    '',
    '4 november 2024',
  ])('%j is none', (text) => expect(isPartialDate(text)).toBe(false));
});

describe('isTimestamp', () => {
  test.each(['2026-03-01T00:00:00Z', '2026-03-01T23:59', '2026-03-01T12:30:15.123+01:00', '2026-03'])(
    '%s is a moment',
    (text) => expect(isTimestamp(text)).toBe(true),
  );
  test.each([
    '2026-03T10:00Z',
    '2026T10:00',
    '2026-03-01T24:00',
    '2026-03-01 10:00',
    '2026-02-30T10:00:00Z',
    '2024/2025T10:00',
  ])('%j is none', (text) => expect(isTimestamp(text)).toBe(false));
});

describe('firstDay and lastDay', () => {
  test.each([
    ['2024-11-04', '2024-11-04', '2024-11-04'],
    ['2024-11', '2024-11-01', '2024-11-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2024', '2024-01-01', '2024-12-31'],
    ['2024/2025', '2024-08-01', '2025-07-31'],
    ['2024-11-04T23:30:00-10:00', '2024-11-04', '2024-11-04'],
  ])('%s runs from %s to %s', (date, first, last) => {
    expect(firstDay(date)).toBe(first);
    expect(lastDay(date)).toBe(last);
  });

  test('refuse what is no date, and say so', () => {
    expect.assertions(2);
    for (const call of [firstDay, lastDay]) {
      try {
        call('binnenkort');
      } catch (error) {
        expect(isGedeeldError(error) && { code: error.code, facts: error.facts }).toEqual({
          code: 'not-a-date',
          facts: { date: 'binnenkort' },
        });
      }
    }
  });
});

describe('yearsLater', () => {
  test('keeps the month and the day', () => expect(yearsLater('2019-04-08', 5)).toBe('2024-04-08'));
  test('of 29 February is 28 February where there is no 29th', () => {
    expect(yearsLater('2020-02-29', 5)).toBe('2025-02-28');
    expect(yearsLater('2020-02-29', 4)).toBe('2024-02-29');
  });
});

describe('periodsOverlap', () => {
  test('counts both ends', () => {
    expect(periodsOverlap({ from: '2024', to: '2024-06' }, { from: '2024-06-30' })).toBe(true);
    expect(periodsOverlap({ from: '2024', to: '2024-06' }, { from: '2024-07' })).toBe(false);
    expect(periodsOverlap({ from: '2024-07' }, { from: '2024', to: '2024-06' })).toBe(false);
  });
  test('is open where an end is not given', () => {
    expect(periodsOverlap({}, {})).toBe(true);
    expect(periodsOverlap({ to: '1990' }, { from: '1990-12-31' })).toBe(true);
  });
});

describe('isInOrder', () => {
  test('a period may be one day, or a whole year named twice', () => {
    expect(isInOrder({ from: '2024', to: '2024' })).toBe(true);
    expect(isInOrder({ from: '2024-05-01', to: '2024-05-01' })).toBe(true);
    expect(isInOrder({ from: '2024/2025', to: '2025-07' })).toBe(true);
  });
  test('it may not end before it begins', () => {
    expect(isInOrder({ from: '2025', to: '2024' })).toBe(false);
    expect(isInOrder({ from: '2025-08-01', to: '2024/2025' })).toBe(false);
  });
});
