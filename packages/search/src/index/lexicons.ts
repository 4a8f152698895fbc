import type { PracticeShelf, ShelvedPractice } from '@gedeeld/core';

import { languageOf } from '../text/language.js';
import { buildLexicon } from './build-lexicon.js';
import { entryCollector } from './collect-entries.js';
import type { Entries } from './entries.js';
import { noEntries } from './entries.js';
import type { Lexicon } from './lexicon.js';

/** Reads all practices of a shelf into one lexicon per language, in the order of the languages. */
export const buildLexicons = ({ practices }: PracticeShelf): Lexicon[] => {
  const { add, entries } = entryCollector();
  practices.forEach(add);
  return inOrder([...entries].map(([tag, found]) => buildLexicon(found, languageOf(tag))));
};

/** What is to be done to lexicons when practices come, go or change. */
export interface LexiconUpdate {
  /** For every practice of the old shelf its number on the new one; −1 when it is gone, or must be read anew. */
  readonly movedTo: Int32Array;
  /** The practices to read, with their numbers on the new shelf. */
  readonly fresh: readonly (readonly [practice: ShelvedPractice, doc: number])[];
}

/**
 * The lexicons after a change, without reading again what stayed the same. They are equal to those built from the new
 * shelf alone: nothing remembers the way by which they came about.
 */
export const updateLexicons = (lexicons: readonly Lexicon[], { movedTo, fresh }: LexiconUpdate): Lexicon[] => {
  const { add, entries } = entryCollector();
  for (const [practice, doc] of fresh) add(practice, doc);
  const old = new Map(lexicons.map((lexicon): [string, Lexicon] => [lexicon.language, lexicon]));
  const tags = new Set([...old.keys(), ...entries.keys()]);
  const updated = [...tags].map((tag) => {
    const lexicon = old.get(tag);
    const moved = lexicon === undefined ? noEntries() : movedEntries(lexicon, movedTo);
    const stems = new Map(lexicon?.words.map((word, at) => [word, lexicon.stems[lexicon.stemOf[at]!]!]));
    return buildLexicon(joined(moved, entries.get(tag) ?? noEntries()), languageOf(tag), stems);
  });
  return inOrder(updated.filter((lexicon) => lexicon.words.length > 0));
};

const inOrder = (lexicons: readonly Lexicon[]): Lexicon[] =>
  [...lexicons].sort((one, other) => (one.language < other.language ? -1 : 1));

const movedEntries = ({ words, postingStart, docs, masks }: Lexicon, movedTo: Int32Array): Entries => {
  const entries = { ...noEntries(), words: [...words] };
  for (let word = 0; word < words.length; word++) {
    for (let at = postingStart[word]!; at < postingStart[word + 1]!; at++) {
      const doc = movedTo[docs[at]!]!;
      if (doc < 0) continue;
      entries.word.push(word);
      entries.doc.push(doc);
      entries.mask.push(masks[at]!);
    }
  }
  return entries;
};

/** Two lists of postings as one, with every word once. */
const joined = (one: Entries, other: Entries): Entries => {
  const words = [...one.words];
  const ids = new Map(words.map((word, id): [string, number] => [word, id]));
  const idOfOther = other.words.map((word) => {
    const id = ids.get(word) ?? words.length;
    if (id === words.length) words.push(word);
    return id;
  });
  return {
    words,
    word: [...one.word, ...other.word.map((id) => idOfOther[id]!)],
    doc: [...one.doc, ...other.doc],
    mask: [...one.mask, ...other.mask],
  };
};
