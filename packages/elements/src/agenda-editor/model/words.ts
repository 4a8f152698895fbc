import type { LocalizedText } from '@gedeeld/core';
import { lookupText } from '@gedeeld/core';

import { withoutKey } from './path.js';

/** The words of a text in the document's own language; empty where it has none in it. */
export const wordsOf = (text: LocalizedText | undefined, language: string): string => {
  if (text === undefined) return '';
  return typeof text === 'string' ? text : textIn(text, language);
};

const textIn = (text: Exclude<LocalizedText, string>, language: string): string => {
  const shown = lookupText(text, [language], language);
  return isSameLanguage(shown.lang, language) ? shown.text : '';
};

/** A text with other words in the document's language; its translations stay. Nothing where no words are left. */
export const withWords = (
  text: LocalizedText | undefined,
  words: string,
  language: string,
): LocalizedText | undefined => {
  if (text === undefined || typeof text === 'string') return words === '' ? undefined : words;
  const shown = lookupText(text, [language], language);
  const tag = isSameLanguage(shown.lang, language) && Object.hasOwn(text, shown.lang) ? shown.lang : language;
  if (words !== '') return { ...text, [tag]: words };
  const others = withoutKey(text, tag);
  return Object.keys(others).length === 0 ? undefined : others;
};

const isSameLanguage = (one: string, other: string): boolean =>
  one.toLowerCase().split('-')[0] === other.toLowerCase().split('-')[0];
