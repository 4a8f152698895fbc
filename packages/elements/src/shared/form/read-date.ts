import type { PartialDate } from '@gedeeld/core';
import { formatDate, isPartialDate } from '@gedeeld/core';

/**
 * The date that someone means who writes it as people do: `1-9-2026`, `9-2026`, `september 2026`, `1 sept. 2026`,
 * `2026/2027`, or as a document does. The day comes before the month, as in every language we speak. Nothing when it
 * cannot be told, or when there is no such day.
 *
 * @param language whose names of months are known, a BCP 47 tag
 */
export const readDate = (written: string, language: string): PartialDate | undefined => {
  const text = westernDigits(written.trim().toLocaleLowerCase());
  const found = isPartialDate(text) ? text : schoolYear(text) || inNumbers(text) || inWords(text, monthNames(language));
  return isPartialDate(found) ? found : undefined;
};

/** `2026/27`, `2026-2027`, `schooljaar 2026/2027`; an empty text, as below, where there is none. */
const schoolYear = (text: string): string => {
  const [, from = '', to = ''] = /^(?:\p{L}+ )?(\d{4}) ?[-–/] ?(\d{4}|\d\d)$/u.exec(text) ?? [];
  return from && `${from}/${from.slice(0, 4 - to.length)}${to}`;
};

const inNumbers = (text: string): string => {
  const [, day = '', month = '', year = ''] = /^(?:(\d\d?)[-–/. ]{1,2})?(\d\d?)[-–/. ]{1,2}(\d{4})$/.exec(text) ?? [];
  return year && dateOf(year, Number(month), day);
};

const inWords = (text: string, names: readonly MonthName[]): string => {
  const month = names.find(({ name }) => text.includes(name)) ?? shortened(text, names);
  const numbers = text.match(/\d+/g) ?? [];
  const [year, ...otherYears] = numbers.filter(({ length }) => length === 4);
  const days = numbers.filter(({ length }) => length < 4);
  return month && year && otherYears.length === 0 && days.length < 2 ? dateOf(year, month.month, days[0] ?? '') : '';
};

/** `sept.` is September; three letters are the least. */
const shortened = (text: string, names: readonly MonthName[]): MonthName | undefined => {
  const words = (text.match(/\p{L}{3,}/gu) ?? []).map(String);
  return names.find(({ name }) => words.some((word) => name.startsWith(word)));
};

const dateOf = (year: string, month: number, day: string): string =>
  [year, twoDigits(month), ...(day === '' ? [] : [twoDigits(Number(day))])].join('-');

const twoDigits = (number: number): string => String(number).padStart(2, '0');

interface MonthName {
  readonly name: string;
  readonly month: number;
}

const namesByLanguage = new Map<string, readonly MonthName[]>();

/** The names of the months, alone and as they are beside a day: these differ in many languages. Longest first. */
const monthNames = (language: string): readonly MonthName[] => {
  const known = namesByLanguage.get(language);
  if (known) return known;
  const names = Array.from({ length: 12 }, (_, index) => index + 1)
    .flatMap((month) => {
      const date = `2026-${twoDigits(month)}`;
      return [date, `${date}-01`].map((one) => ({ name: wordIn(formatDate(one, language)), month }));
    })
    .sort((one, other) => other.name.length - one.name.length);
  namesByLanguage.set(language, names);
  return names;
};

/** The longest row of letters in a date is the name of its month. */
const wordIn = (date: string): string =>
  (date.toLocaleLowerCase().match(/\p{L}[\p{L}\p{M} ]*\p{L}/gu) ?? ['']).reduce((longest, one) =>
    one.length > longest.length ? one : longest,
  );

/** Arabic and Persian digits as the ones that a document is written in. */
const westernDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
