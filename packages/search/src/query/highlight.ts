import type { ShelvedPractice, TextMatch } from '@gedeeld/core';

import { fieldTexts } from '../index/fields.js';
import { primarySubtag } from '../text/language.js';
import { normalise } from '../text/normalise.js';
import { eachWord, hyphenated } from '../text/words.js';
import type { LexiconReader } from './lexicon-reader.js';
import type { WordMarks } from './match-adder.js';

/** Finds in the texts of a practice the words that a query found: whole words, at their places in the original. */
export const highlighter = (marks: WordMarks): ((practice: ShelvedPractice) => TextMatch[]) => {
  const finders = new Map([...marks].map(([reader, marked]) => [reader.lexicon.language, rangeFinder(reader, marked)]));
  const finderOf = new Map<string, RangeFinder | undefined>();
  return (practice) => {
    const found: TextMatch[] = [];
    for (const { field, item, lang, text } of fieldTexts(practice)) {
      if (!finderOf.has(lang)) finderOf.set(lang, finders.get(primarySubtag(lang)));
      const ranges = finderOf.get(lang)?.(text) ?? [];
      if (ranges.length > 0) found.push({ field, item, lang, text, ranges });
    }
    return found;
  };
};

type RangeFinder = (text: string) => TextMatch['ranges'];

const rangeFinder = ({ lexicon }: LexiconReader, marked: Uint8Array): RangeFinder => {
  const words = new Set<string>();
  for (let at = 0; at < marked.length; at++) if (marked[at] === 1) words.add(lexicon.words[at]!);
  if (words.size === 0) return () => [];
  return (text) => {
    const isFound = (spelling: string): boolean => words.has(normalise(spelling));
    const joined = text.includes('-') ? hyphenated(text).filter((word) => isFound(word.text)) : [];
    const ranges = joined.map(({ start, end }): [number, number] => [start, end]);
    eachWord(text, (spelling, start) => {
      const isInside = joined.some((word) => start >= word.start && start < word.end);
      if (!isInside && isFound(spelling)) ranges.push([start, start + spelling.length]);
    });
    return joined.length === 0 ? ranges : ranges.sort(([one], [other]) => one - other);
  };
};
