import { normalise } from '../text/normalise.js';
import { isStopWord } from '../text/stop-words.js';
import { wordsOf } from '../text/words.js';

/** One word of a query that must be found. */
export interface Concept {
  /** As it was typed, to say which word was not found. */
  readonly spelling: string;
  readonly word: string;
  /** Its place among all words of the query, those that say nothing included. */
  readonly at: number;
  /** The last word of the query may be half typed. */
  readonly isPrefix: boolean;
}

/** A query taken apart. */
export interface QueryWords {
  /** All words, normalised. */
  readonly words: readonly string[];
  /** Those that must be found: all that say something, or simply all when none does. */
  readonly concepts: readonly Concept[];
  /** Whether it is made of words that say nothing alone. */
  readonly saysNothing: boolean;
}

/** Takes a query apart. A word asked twice must be found once. */
export const queryWords = (text: string): QueryWords => {
  const typed = wordsOf(text).slice(0, MOST_WORDS);
  const words = typed.map((word) => normalise(word.text));
  const saysNothing = words.every(isStopWord);
  const lastAt = words.length - 1;
  const concepts = new Map<string, Concept>();
  words.forEach((word, at) => {
    if (!saysNothing && isStopWord(word)) return;
    const known = concepts.get(word);
    if (known === undefined) concepts.set(word, { spelling: typed[at]!.text, word, at, isPrefix: at === lastAt });
    else if (at === lastAt) concepts.set(word, { ...known, isPrefix: true });
  });
  return { words, concepts: [...concepts.values()], saysNothing };
};

/** A pasted page is no query: what comes after this many words is not looked at. */
const MOST_WORDS = 32;
