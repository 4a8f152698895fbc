import type { PartialDate } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

import type { FieldText } from './field.js';
import { readDate } from './read-date.js';
import { textField } from './text-field.js';

/** A question about a day, month, year or school year. */
export interface DateFieldLook extends FieldText {
  /** As it was written: a date that is not finished yet stays as it is. */
  readonly text: string;
  /** The language whose names of months are known. */
  readonly language: string;
  /** What was written, and the date that it means; without one it is no date, or nothing. */
  readonly onInput: (text: string, date: PartialDate | undefined) => void;
}

/**
 * A date as people write it. A calendar that opens knows days alone; what people know is often a month or a school
 * year, and that is as good a date here.
 */
export const dateField = ({ text, language, onInput, ...look }: DateFieldLook): TemplateResult =>
  textField({
    ...look,
    value: text,
    width: 'short',
    onInput: (written) => onInput(written, readDate(written, language)),
  });
