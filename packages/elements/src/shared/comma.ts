import { directionOf } from '@gedeeld/core';

/** What stands between two facts on one line: a comma and a space, as the language writes them. */
export const comma = (language: string): string => (directionOf(language) === 'rtl' ? '، ' : ', ');
