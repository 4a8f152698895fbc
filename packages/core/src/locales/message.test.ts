import { describe, expect, test } from 'vitest';
import { formatDate, formatList, formatMessage, quoteName, setApart, writeMonthsAs } from './message.js';

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

describe('writeMonthsAs', () => {
  test('writes a day and a month of that language with these names', () => {
    const months = Array.from({ length: 12 }, (_, at) => `month ${at + 1}`);
    writeMonthsAs('en-XA', months);
    expect(formatDate('2024-11-04', 'en-XA')).toBe('4 month 11 2024');
    expect(formatDate('2026-01', 'en-XA')).toBe('month 1 2026');
    expect(formatMessage('{on:date}', { on: '2026-12-31T23:30:00-08:00' }, 'en-XA')).toBe('31 month 12 2026');
    expect(formatDate('2024-11-04', 'en-GB')).toBe('4 November 2024');
  });
});

describe('quoteName', () => {
  test.each([
    ['nl', '“Ontbijt”'],
    ['en-GB', '“Ontbijt”'],
    ['tr', '“Ontbijt”'],
    ['pl', '„Ontbijt”'],
    ['uk', '«Ontbijt»'],
    ['ar', '«\u2068Ontbijt\u2069»'],
  ])('in %s writes %s', (language, quoted) => expect(quoteName('Ontbijt', language)).toBe(quoted));
});

describe('setApart', () => {
  test.each([
    ['Ontbijt', 'nl', 'Ontbijt'],
    ['Ontbijt', 'ar', '\u2068Ontbijt\u2069'],
    ['Ontbijt', 'he-IL', '\u2068Ontbijt\u2069'],
    ['Їжа', 'ar', '\u2068Їжа\u2069'],
    ['إفطار', 'ar', 'إفطار'],
    ['إفطار', 'nl', '\u2068إفطار\u2069'],
    ['ארוחה', 'uk', '\u2068ארוחה\u2069'],
    ['12 (3)', 'ar', '12 (3)'],
    ['12–\u2060’18', 'nl', '12–\u2060’18'],
    ['12 ߒ', 'nl', '\u206812 ߒ\u2069'],
    ['12 𞤀', 'nl', '\u206812 𞤀\u2069'],
    ['\u2068Ontbijt\u2069', 'ar', '\u2068Ontbijt\u2069'],
    ['«\u2068Ontbijt\u2069»', 'ar', '«\u2068Ontbijt\u2069»'],
    ['\u2068Ontbijt\u2069 en lunch', 'ar', '\u2068\u2068Ontbijt\u2069 en lunch\u2069'],
  ])('%j in %s is %j', (text, language, apart) => expect(setApart(text, language)).toBe(apart));

  test('happens to every fact of a sentence, and to each item of a list', () => {
    expect(formatMessage('{a}، {b}', { a: 'Jan', b: ['Els', 'مها'] }, 'ar')).toBe(
      '\u2068Jan\u2069، \u2068Els\u2069 ومها',
    );
  });
});

describe('a quoted name in a sentence', () => {
  test('is set apart within its marks, so that those stay where the sentence has them when a line ends', () => {
    const goal = quoteName('Ontbijt op school', 'ar');
    expect(formatMessage('في {goal}.', { goal }, 'ar')).toBe('في «\u2068Ontbijt op school\u2069».');
  });
});

describe('a small whole number', () => {
  test.each(['nl', 'en', 'en-GB', 'tr', 'pl', 'uk', 'nl-BE', 'ar'])('in %s is written as Intl does', (language) => {
    const intl = new Intl.NumberFormat(language, language === 'ar' ? { numberingSystem: 'latn' } : {});
    for (let value = -3; value < 1100; value += 1)
      expect(formatMessage('{value}', { value }, language)).toBe(intl.format(value));
  });

  test.each(['ar-EG', 'fa', 'nl-u-nu-arab'])('in %s has the digits of that language', (language) => {
    expect(formatMessage('{value}', { value: 24 }, language)).toBe(new Intl.NumberFormat(language).format(24));
    expect(formatMessage('{value}', { value: 24 }, language)).not.toBe('24');
  });

  test('of nothing has no sign', () => {
    expect(formatMessage('{value}', { value: -0 }, 'nl')).toBe('0');
  });
});

describe('the form of a number', () => {
  test.each(['nl', 'en', 'en-GB', 'tr', 'pl', 'uk', 'nl-BE'])('in %s is that of Intl', (language) => {
    const rules = new Intl.PluralRules(language);
    const forms = { one: 'one', two: 'two', few: 'few', many: 'many', other: 'other' };
    for (const count of [...Array.from({ length: 130 }, (_, at) => at - 5), 0.5, 1.5, 1000, 1_000_000])
      expect(formatMessage(forms, { count }, language)).toBe(rules.select(count));
  });
});

describe('a list', () => {
  test.each(['nl', 'en-GB', 'en', 'tr', 'pl', 'uk', 'ar', 'fa', 'de', 'nl-BE'])(
    'in %s is written as Intl does',
    (language) => {
      // Letters of the language's own direction: any other is set apart.
      const letters = /^(?:ar|fa)/.test(language) ? ['ا', 'ب', 'ت', 'ث', 'ج'] : ['a', 'b', 'c', 'd', 'e'];
      for (const [style, type] of [
        ['and', 'conjunction'],
        ['or', 'disjunction'],
      ] as const)
        for (let count = 0; count <= letters.length; count += 1) {
          const items = letters.slice(0, count);
          expect(formatMessage(`{items:${style}}`, { items }, language)).toBe(
            new Intl.ListFormat(language, { type }).format(items),
          );
        }
    },
  );

  test('can be had without a sentence around it, and is nothing where there is nothing to tell', () => {
    const items = ['onderwijs', 'jeugd', 'سباحة'];
    expect(formatList(items, 'nl')).toBe(formatMessage('{items}', { items }, 'nl'));
    expect(formatList([], 'nl')).toBe('');
  });
});

describe('numbers and dates', () => {
  test('in Arabic have the digits of the page around them, unless the page names a region', () => {
    const say = (language: string) => formatMessage('{n} {on:date}', { n: 12.5, on: '2026-11-04' }, language);
    expect(say('ar')).toBe('12.5 4 نوفمبر 2026');
    expect(say('ar-EG')).toBe('١٢٫٥ ٤ نوفمبر ٢٠٢٦');
  });

  test.each(['ar-SA', 'fa', 'th'])('in %s count the years as the agenda does', (language) => {
    expect(formatDate('2026-11', `${language}-u-nu-latn`)).toContain('2026');
  });
});
