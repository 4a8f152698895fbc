import { formatDate } from '@gedeeld/core';

/** A date as people of a language write it, all on one line. */
export const wholeDate = (date: string, language: string): string =>
  formatDate(date, language).replaceAll(' ', '\u00a0');
