import type { LocalizedText, PartialDate } from '@gedeeld/core';
import { isContactLink, isLink, readNumber } from '@gedeeld/core';

import { readDate } from '../../shared/form/read-date.js';
import type { Field } from './fields.js';
import { withWords, wordsOf } from './words.js';

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

/** What a control means: a value for the document (`undefined`: nothing), or what is wrong with it. */
export type FieldReading = { readonly value: unknown } | { readonly error: FieldError };

/** Reads a control. `before` is the value it had: its translations, and what we do not know of it, stay. */
export const readField = (
  field: Field,
  raw: Raw,
  { before, ...reading }: Reading & { readonly before: unknown },
): FieldReading => {
  if (typeof raw !== 'string') return { value: [...raw] };
  if (field.kind === 'lines') return readLines(raw, before as readonly LocalizedText[] | undefined, reading);
  const text = field.kind === 'line' || field.kind === 'text' ? raw : raw.trim();
  if (text.trim() === '') return empty(field, before, reading);
  switch (field.kind) {
    case 'line':
    case 'text':
      return { value: withWords(before as LocalizedText | undefined, text, reading.language) };
    case 'date':
      return valueOr(readDate(text, reading.locale), 'no-date');
    case 'number':
      return valueOr(readNumber(text), 'no-number');
    case 'flag':
      return { value: true };
    case 'url':
      return isLink(text) ? { value: text } : { error: 'no-link' };
    case 'contact':
      return isContactLink(text) ? { value: text } : { error: 'no-contact' };
    case 'municipality':
      return /^GM\d{4}$/i.test(text) ? { value: text.toUpperCase() } : { error: 'no-code' };
    default:
      return { value: text };
  }
};

const empty = (field: Field, before: unknown, { language }: Reading): FieldReading => {
  if (field.kind === 'choices' || field.kind === 'refs') return { value: [] };
  if (field.required) return { error: 'needed' };
  if (field.kind !== 'line' && field.kind !== 'text') return { value: undefined };
  return { value: withWords(before as LocalizedText | undefined, '', language) };
};

const valueOr = (value: unknown, error: FieldError): FieldReading => (value === undefined ? { error } : { value });

const CODE = /^(GM\d{4}|WK\d{6}|BU\d{8})$/;
const MEANT_AS_CODE = /^(GM|WK|BU)[\s-]*\d+$/i;

/** A line that says the same as before stays as it was, with its translations. */
const readLines = (raw: string, before: readonly LocalizedText[] | undefined, { language }: Reading): FieldReading => {
  const known = new Map((before ?? []).map((line) => [wordsOf(line, language), line]));
  const lines = raw
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  if (lines.some((line) => MEANT_AS_CODE.test(line) && !CODE.test(line))) return { error: 'no-code' };
  return { value: lines.map((line) => known.get(line) ?? line) };
};
