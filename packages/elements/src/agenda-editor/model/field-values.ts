import type { LocalizedText, PartialDate } from '@gedeeld/core';
import { readNumber } from '@gedeeld/core';

import type { Field } from './fields.js';
import { wordsOf } from './words.js';

/** What a control holds: a text, or the values that are chosen. */
export type Raw = string | readonly string[];

/** What can be wrong with what was filled in. Each has a sentence that says how to mend it. */
export const FIELD_ERRORS = [
  'needed',
  'no-date',
  'no-number',
  'no-link',
  'no-contact',
  'no-code',
  'ends-first',
  'ages-out-of-order',
  'age-too-low',
  'source-empty',
  'level-needed',
  'note-needed',
] as const;
export type FieldError = (typeof FIELD_ERRORS)[number];

/** The language of the document's texts, and that of the page, for numbers. */
export interface Reading {
  readonly language: string;
  readonly locale: string;
}

/** What a control shows for a value of the document. Reading it back gives the same value. */
export const formatField = (field: Field, value: unknown, reading: Reading): Raw => {
  switch (field.kind) {
    case 'line':
    case 'text':
      return wordsOf(value as LocalizedText | undefined, reading.language);
    case 'lines':
      return ((value ?? []) as readonly LocalizedText[]).map((line) => wordsOf(line, reading.language)).join('\n');
    case 'date':
      return typeof value === 'string' ? writtenDate(value) : '';
    case 'number':
      return typeof value === 'number' ? writtenNumber(value, reading.locale) : '';
    case 'flag':
      return value === true ? 'yes' : '';
    case 'choices':
    case 'refs':
      return Array.isArray(value) ? value.map(String) : [];
    default:
      return typeof value === 'string' ? value : '';
  }
};

const writtenDate = (date: PartialDate): string => {
  const [, year, month, day] = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(date) ?? [];
  if (year === undefined) return date;
  return [day, month]
    .flatMap((part) => (part === undefined ? [] : [Number(part)]))
    .concat(Number(year))
    .join('-');
};

/** With a comma in Dutch; and elsewhere where a point would be read as thousands. */
const writtenNumber = (value: number, locale: string): string => {
  const text = String(value);
  return locale.startsWith('nl') || readNumber(text) !== value ? text.replace('.', ',') : text;
};
