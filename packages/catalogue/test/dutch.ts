import { isJsonRecord, type Place } from './documents.js';

/** A sentence of a Dutch text, and where it stands. */
export interface Sentence {
  readonly path: string;
  readonly text: string;
  readonly words: number;
}

/** The Dutch sentences of a document, in the order in which they stand; titles of papers are not ours and not there. */
export const dutchSentences = (values: readonly Place[]): Sentence[] =>
  values.flatMap(({ path, value }) =>
    isJsonRecord(value) && typeof value['nl'] === 'string' ? sentencesOf(path, value['nl']) : [],
  );

/**
 * A sentence ends at a full stop, a question mark or a colon that a space follows: what comes after a colon is read
 * on its own. Words between brackets are a source or an explanation, and are counted apart.
 */
const sentencesOf = (path: string, text: string): Sentence[] =>
  text
    .replace(/\(([^)]*)\)/g, '. $1. ')
    .split(/(?<=[.?!:])\s+/)
    .map((sentence) => sentence.trim())
    .filter((sentence) => /\p{L}/u.test(sentence))
    .map((sentence) => ({
      path,
      text: sentence,
      words: sentence.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
    }));
