import type { LocalizedText } from '@gedeeld/core';
import { isContactLink, isLink, readNumber } from '@gedeeld/core';

import { readDate } from '../../shared/form/read-date.js';
import type { Field } from './fields.js';
import type { FieldError, Raw, Reading } from './field-values.js';
import { withWords, wordsOf } from './words.js';

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
