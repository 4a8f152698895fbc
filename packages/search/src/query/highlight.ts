import type { ShelvedPractice, TextMatch } from '@gedeeld/core';

import { fieldTexts } from '../index/fields.js';
import { indexOfSorted } from '../index/lexicon.js';
import { primarySubtag } from '../text/language.js';
import { normalise } from '../text/normalise.js';
import { wordsOf } from '../text/words.js';
import type { LexiconReader } from './lexicon-reader.js';
import type { WordMarks } from './match-adder.js';

/** Finds in the texts of a practice the words that a query found: whole words, at their places in the original. */
export const highlighter = (marks: WordMarks) => {
  const readers = new Map([...marks.keys()].map((it): [string, LexiconReader] => [it.lexicon.language, it]));
  const seen = new Map<LexiconReader, Map<string, boolean>>();
  const isFound = (reader: LexiconReader, spelling: string): boolean => {
    const known = seen.get(reader) ?? new Map<string, boolean>();
    seen.set(reader, known);
    const found = known.get(spelling);
    if (found !== undefined) return found;
    const at = indexOfSorted(reader.lexicon.words, normalise(spelling));
    const isMarked = at >= 0 && marks.get(reader)![at] === 1;
    known.set(spelling, isMarked);
    return isMarked;
  };
  return (practice: ShelvedPractice): TextMatch[] =>
    fieldTexts(practice).flatMap(({ field, item, lang, text }): TextMatch[] => {
      const reader = readers.get(primarySubtag(lang));
      if (reader === undefined) return [];
      const found = wordsOf(text).filter((word) => isFound(reader, word.text));
      if (found.length === 0) return [];
      return [{ field, item, lang, text, ranges: found.map(({ start, end }) => [start, end] as const) }];
    });
};
