import { describe, expect, test } from 'vitest';

import { languageFaults } from './language-faults.js';

const source = {
  found: { one: '{count} aanpak', other: '{count} aanpakken' },
  on: 'Op {day:date} in {place}',
  kinds: { text: 'een tekst', other: 'iets anders' },
  name: 'NJi',
};
const polish = {
  found: { one: '{count} metoda', few: '{count} metody', many: '{count} metod', other: '{count} metody' },
  on: 'W dniu {day:date} w {place}',
  kinds: { text: 'tekst', other: 'coś innego' },
  name: 'NJi',
};
const english = {
  found: { one: '{count} practice', other: '{count} practices' },
  on: 'On {day:date} in {place}',
  kinds: { text: 'a text', other: 'something else' },
  name: 'NJi',
};
const faults = (changes: object): string[] =>
  languageFaults({ ...polish, ...changes }, { language: 'pl', source, others: [english], same: ['name'] });

describe('languageFaults', () => {
  test('finds nothing wrong with a complete file', () => {
    expect(faults({})).toEqual([]);
  });

  test.each<[string, object, string]>([
    ['a sentence that is missing', { on: undefined }, 'on: is missing'],
    ['one that nobody asks for', { off: 'x' }, 'off: nobody asks for it'],
    ['a fact that is missing', { on: 'W dniu {day:date}' }, 'on: lacks {place}'],
    ['a date that is no longer one', { on: 'W {day} w {place}' }, 'on: lacks {day:date}'],
    ['a fact too many', { on: 'W {day:date} w {place} {x}' }, 'on: has {x}, which the source has not'],
    ['an empty text', { name: ' ' }, 'name: is empty'],
    [
      'a plural form that is missing',
      { found: { one: 'a {count}', other: 'b {count}' } },
      'found: lacks the form "few"',
    ],
    [
      'a plural form of another language',
      { found: { ...polish.found, two: '{count} x' } },
      'found: has the form "two", which the language does not have',
    ],
    [
      'a form for several numbers that does not say which',
      { found: { ...polish.found, few: 'x' } },
      'found: lacks {count}',
    ],
    ['plural forms that are gone', { found: '{count} metod' }, 'found: has plural forms where'],
    ['a text that is still Dutch', { on: source.on }, 'on: is still "Op {day:date} in {place}"'],
    ['a text that is still English', { kinds: english.kinds }, 'kinds.other: is still'],
    ['a Dutch word', { on: 'W dniu {day:date} voor {place}' }, 'on: has the word "voor"'],
    ['a name that is not the same after all', { name: 'Inna' }, 'name: is named as the same, and is not'],
  ])('finds %s', (_, changes, fault) => {
    expect(faults(changes).some((said) => said.startsWith(fault))).toBe(true);
  });

  test('lets a form that stands for one number leave it out', () => {
    expect(faults({ found: { ...polish.found, one: 'jedna metoda' } })).toEqual([]);
    const some = { found: { one: 'alleen hier', other: '{found} van {count}' } };
    const few = { one: 'tylko tu', few: '{found} z {count}', many: '{found} z {count}', other: '{found} z {count}' };
    expect(languageFaults({ found: few }, { language: 'pl', source: some })).toEqual([]);
    expect(languageFaults({ found: { ...few, few: 'z {count}' } }, { language: 'pl', source: some })).toHaveLength(1);
    const ukrainian = { found: { one: 'один', few: '{count} а', many: '{count} б', other: '{count} в' } };
    // 1, 21 and 31 all take the first form.
    expect(languageFaults(ukrainian, { language: 'uk', source: { found: source.found } })).toEqual([
      'found: lacks {count}',
    ]);
  });

  test('finds Latin letters in another script, but for names and codes', () => {
    const said = (text: string) => languageFaults({ a: text }, { language: 'ar', source: { a: 'x' } });
    expect(said('لا نعرف NJi عند https://')).toEqual([]);
    expect(said('لا نعرف step بعد')[0]).toContain('has the word "step"');
    const check = { language: 'ar', source: { a: 'x' }, quoting: ['a'] };
    expect(languageFaults({ a: 'اكتبوا «step»' }, check)).toEqual([]);
  });
});
