import type { PracticeQuery, ShelvedPractice, TextMatch } from '@gedeeld/core';

import type { Lexicon } from '../index/lexicon.js';
import type { Steps } from '../steps.js';
import { primarySubtag } from '../text/language.js';
import { queryWords } from './concepts.js';
import { findWords } from './find-words.js';
import { highlighter } from './highlight.js';
import { lexiconReader } from './lexicon-reader.js';
import type { Relevance } from './score-matches.js';
import { scoreMatches, scoreNearest } from './score-matches.js';
import { fieldScores } from './weights.js';

/** What was found of the words of a query. */
export interface SoughtWords {
  /** The practices that have every word. */
  readonly relevance: () => Relevance;
  /** The practices that have some of them. */
  readonly nearest: () => Relevance;
  /** The words, as they were typed, that a practice does not have. */
  readonly missingIn: (doc: number) => readonly string[];
  /** Finds the words in the texts of a practice. */
  readonly highlighter: () => (practice: ShelvedPractice) => TextMatch[];
}

/** Looks up the words of a query; nothing when it has none. */
export type WordSearch = (query: PracticeQuery) => Steps<SoughtWords | undefined>;

/** Search for words in these lexicons of so many practices. */
export const wordSearch = (lexicons: readonly Lexicon[], docCount: number): WordSearch => {
  const readers = lexicons.map(lexiconReader);
  const setting = { docCount, fieldScores: fieldScores(), masks: new Uint8Array(docCount) };
  return function* ({ text, languages }) {
    const words = queryWords(text ?? '');
    if (words.concepts.length === 0) return undefined;
    const wanted = languages === undefined || languages.length === 0 ? undefined : languages.map(primarySubtag);
    const asked = readers.filter(({ lexicon }) => wanted === undefined || wanted.includes(lexicon.language));
    const { concepts, marks } = yield* findWords(words, { readers: asked, ...setting });
    return {
      relevance: () => scoreMatches(concepts, docCount),
      nearest: () => scoreNearest(concepts, docCount),
      missingIn: (doc) =>
        concepts.filter(({ matches }) => matches.scores[doc] === 0).map(({ concept }) => concept.spelling),
      highlighter: () => highlighter(marks),
    };
  };
};
