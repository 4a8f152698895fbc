import { describe, expect, test } from 'vitest';
import { formatDate, formatMessage } from './message.js';

describe('formatMessage', () => {
  test('fills in facts, numbers as the language writes them', () => {
    expect(formatMessage('{name} heeft {n}', { name: 'Waterrijk', n: 1234.5 }, 'nl')).toBe('Waterrijk heeft 1.234,5');
  });

  test('chooses the plural form by count', () => {
    const message = { one: '{count} actie', other: '{count} acties' };
    expect([0, 1, 2].map((count) => formatMessage(message, { count }, 'nl'))).toEqual([
      '0 acties',
      '1 actie',
      '2 acties',
    ]);
  });

  test('knows the forms of other languages, and zero where it is given', () => {
    const message = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'x' };
    expect([0, 1, 2, 3, 11, 100].map((count) => formatMessage(message, { count }, 'ar'))).toEqual([...'zotfmx']);
    expect(formatMessage({ zero: 'geen', other: '{count}' }, { count: 0 }, 'nl')).toBe('geen');
  });

  test('writes lists and dates', () => {
    const facts = { values: ['a', 'b', 'c'], on: '2024-11-04' };
    expect(formatMessage('{values} / {values:or} / {on:date}', facts, 'nl')).toBe(
      'a, b en c / a, b of c / 4 november 2024',
    );
    expect(formatMessage('{values:or} / {on:date}', facts, 'en-GB')).toBe('a, b or c / 4 November 2024');
  });

  test('leaves a placeholder without a fact visible, and looks at own facts only', () => {
    expect(formatMessage('{a} {constructor} {toString}', {}, 'nl')).toBe('{a} {constructor} {toString}');
  });

  test('does not fill in what a fact brings along', () => {
    expect(formatMessage('{a} {b}', { a: '{b}$&', b: 'x' }, 'nl')).toBe('{b}$& x');
  });

  test('a language tag that is none is no error', () => {
    expect(formatMessage('{n}', { n: 0.5 }, 'not a tag!')).toBe('0,5');
  });
});

describe('formatDate', () => {
  test.each([
    ['2024-11', 'november 2024'],
    ['2024', '2024'],
    ['2024/2025', '2024/2025'],
    ['2026-03-01T23:30:00-08:00', '1 maart 2026'],
    ['ooit', 'ooit'],
  ])('%s is written %s', (date, text) => expect(formatDate(date, 'nl')).toBe(text));
});
