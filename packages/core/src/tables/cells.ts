import { isPartialDate } from '../model/date.js';
import type { TableWords } from './vocabulary.js';
import { plainWord } from './vocabulary.js';

/**
 * A date as people write it in a cell, as the format does: `4-11-2024`, `4 november 2024`, `nov 2024`, `11/2024`,
 * `2024-2025` (a school year) and all that is right already. Days come before months, as in the Netherlands.
 */
export const readDate = (text: string, languages: readonly TableWords[]): string | undefined => {
  const clean = text.trim();
  if (isPartialDate(clean)) return clean;
  const date = fromNumbers(clean) ?? fromWords(clean, languages);
  return date !== undefined && isPartialDate(date) ? date : undefined;
};

const fromNumbers = (text: string): string | undefined => {
  const years = /^(\d{4})\s*[-/–]\s*(\d{4})$/.exec(text);
  if (years) return `${years[1]}/${years[2]}`;
  const day = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text);
  if (day) return `${day[3]}-${twoDigits(day[2]!)}-${twoDigits(day[1]!)}`;
  const month = /^(\d{1,2})[-/. ](\d{4})$/.exec(text);
  return month ? `${month[2]}-${twoDigits(month[1]!)}` : undefined;
};

const fromWords = (text: string, languages: readonly TableWords[]): string | undefined => {
  const [, day, word, year] = /^(?:(\d{1,2})\s+)?(\p{L}+)\.?\s+(\d{4})$/u.exec(text) ?? [];
  if (!word || word.length < 3) return undefined;
  for (const { months } of languages) {
    const index = months.findIndex((month) => month.startsWith(plainWord(word)));
    if (index >= 0) return [year, twoDigits(String(index + 1)), ...(day ? [twoDigits(day)] : [])].join('-');
  }
  return undefined;
};

const twoDigits = (text: string): string => text.padStart(2, '0');

/**
 * A number as people write it: `58,2`, `58.2`, `58,2 %`, `1.234,5`. `1.234` is read as in Dutch: above a thousand.
 *
 * @example
 * readNumber('58,2 %'); // → 58.2
 * readNumber('1.234'); // → 1234
 * readNumber('veel'); // → undefined
 */
export const readNumber = (text: string): number | undefined => {
  const clean = text.replace(/[\s%€\u00a0]/g, '');
  if (/^[-+]?\d{1,3}(\.\d{3})+(,\d+)?$/.test(clean)) return Number(clean.replaceAll('.', '').replace(',', '.'));
  if (/^[-+]?\d{1,3}(,\d{3})+\.\d+$/.test(clean)) return Number(clean.replaceAll(',', ''));
  return /^[-+]?\d+([.,]\d+)?(e[-+]?\d+)?$/i.test(clean) ? Number(clean.replace(',', '.')) : undefined;
};

/** The parts of a cell that lists several things. */
export const readList = (text: string): string[] =>
  text
    .split(/[;,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
