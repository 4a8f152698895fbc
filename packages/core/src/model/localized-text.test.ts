import { describe, expect, test } from 'vitest';
import { directionOf, isBlank, lookupText } from './localized-text.js';

describe('lookupText', () => {
  test('a plain string is in the language of the catalogue', () => {
    expect(lookupText('Samen', ['en'], 'nl')).toEqual({ text: 'Samen', lang: 'nl', dir: 'ltr' });
  });

  test('takes the first wanted language that is there', () => {
    expect(lookupText({ nl: 'Samen', en: 'Together' }, ['tr', 'en'], 'nl')).toMatchObject({
      text: 'Together',
      lang: 'en',
    });
  });

  test('falls back from a region to its language, and case does not matter', () => {
    expect(lookupText({ NL: 'Samen', en: 'Together' }, ['nl-BE'], 'en')).toMatchObject({ text: 'Samen', lang: 'NL' });
    expect(lookupText({ zh: '一起', en: 'Together' }, ['zh-Hant-x-private'], 'en')).toMatchObject({ lang: 'zh' });
  });

  test('takes a relative before another language', () => {
    expect(lookupText({ en: 'Together', 'nl-NL': 'Samen' }, ['nl'], 'en')).toMatchObject({ lang: 'nl-NL' });
    expect(lookupText({ en: 'Together', 'nl-NL': 'Samen' }, ['nl-BE'], 'en')).toMatchObject({ lang: 'nl-NL' });
  });

  test('takes the language of the catalogue, then whatever there is', () => {
    expect(lookupText({ en: 'Together', nl: 'Samen' }, ['tr'], 'nl')).toMatchObject({ lang: 'nl' });
    expect(lookupText({ en: 'Together', pl: 'Razem' }, ['tr'], 'nl')).toMatchObject({ lang: 'en' });
  });

  test('passes over a language whose text is blank', () => {
    expect(lookupText({ en: ' ', nl: 'Samen' }, ['en'], 'nl')).toMatchObject({ text: 'Samen', lang: 'nl' });
    expect(lookupText({}, ['en'], 'nl')).toEqual({ text: '', lang: 'nl' });
  });

  test('tells who translated it, and which way it is written', () => {
    expect(lookupText({ ar: { text: 'معا', translatedBy: 'machine' } }, ['ar'], 'nl')).toEqual({
      text: 'معا',
      lang: 'ar',
      dir: 'rtl',
      translatedBy: 'machine',
    });
  });

  test('a language called __proto__ is no trap', () => {
    expect(lookupText(JSON.parse('{"__proto__":"x","nl":"Samen"}'), ['constructor', '__proto__'], 'nl')).toMatchObject({
      text: 'x',
      lang: '__proto__',
    });
  });
});

describe('isBlank', () => {
  test('every language must be empty', () => {
    expect([undefined, '', ' \n', {}, { nl: ' ', en: { text: '' } }].map(isBlank)).toEqual(Array(5).fill(true));
    expect(['a', { nl: ' ', en: { text: 'a' } }].map(isBlank)).toEqual([false, false]);
  });
});

describe('directionOf', () => {
  test.each([
    ['nl', 'ltr'],
    ['ar-MA', 'rtl'],
    ['uz-Arab', 'rtl'],
    ['az-Latn-IR', 'ltr'],
    ['he-Latn', 'ltr'],
    ['und', undefined],
    ['', undefined],
    ['__proto__', undefined],
  ] as const)('%s is %s', (tag, dir) => expect(directionOf(tag)).toBe(dir));
});
