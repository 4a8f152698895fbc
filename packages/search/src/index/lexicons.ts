import type { PracticeShelf, ShelvedPractice } from '@gedeeld/core';

import { finishGradually } from '../steps.js';
import { languageOf } from '../text/language.js';
import { buildLexicon, lexiconInSteps } from './build-lexicon.js';
import { entryCollector } from './collect-entries.js';
import type { Entries } from './entries.js';
import { growingPostings, NO_ENTRIES } from './entries.js';
import type { Lexicon } from './lexicon.js';

/** Reads all practices of a shelf into one lexicon per language, in the order of the languages. */
export const buildLexicons = ({ practices }: PracticeShelf): Lexicon[] => {
  const { add, finish } = entryCollector();
  practices.forEach(add);
  return inOrder([...finish()].map(([tag, found]) => buildLexicon(found, languageOf(tag))));
};

/** So many practices take a few milliseconds on a phone: a page can answer a key between two portions. */
const PORTION = 5;

/** The same lexicons, with a pause before every portion of practices and every step of a lexicon. */
export const buildLexiconsGradually = async (
  { practices }: PracticeShelf,
  pause: () => Promise<unknown>,
): Promise<Lexicon[]> => {
  const { add, finish } = entryCollector();
  for (const [doc, practice] of practices.entries()) {
    if (doc % PORTION === 0) await pause();
    add(practice, doc);
  }
  const lexicons: Lexicon[] = [];
  for (const [tag, found] of finish()) {
    lexicons.push(await finishGradually(lexiconInSteps(found, languageOf(tag)), pause));
  }
  return inOrder(lexicons);
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
  const { add, finish } = entryCollector();
  for (const [practice, doc] of fresh) add(practice, doc);
  const entries = finish();
  const old = new Map(lexicons.map((lexicon): [string, Lexicon] => [lexicon.language, lexicon]));
  const tags = new Set([...old.keys(), ...entries.keys()]);
  const updated = [...tags].map((tag) => {
    const lexicon = old.get(tag);
    const moved = lexicon === undefined ? NO_ENTRIES : movedEntries(lexicon, movedTo);
    const stems = new Map(lexicon?.words.map((word, at) => [word, lexicon.stems[lexicon.stemOf[at]!]!]));
    return buildLexicon(joined(moved, entries.get(tag) ?? NO_ENTRIES), languageOf(tag), stems);
  });
  return inOrder(updated.filter((lexicon) => lexicon.words.length > 0));
};

const inOrder = (lexicons: readonly Lexicon[]): Lexicon[] =>
  [...lexicons].sort((one, other) => (one.language < other.language ? -1 : 1));

const movedEntries = ({ words, postingStart, docs, masks }: Lexicon, movedTo: Int32Array): Entries => {
  const postings = growingPostings();
  for (let word = 0; word < words.length; word++) {
    for (let at = postingStart[word]!; at < postingStart[word + 1]!; at++) {
      const doc = movedTo[docs[at]!]!;
      if (doc >= 0) postings.add(word, doc, masks[at]!);
    }
  }
  return { words, ...postings.finish() };
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
  const postings = growingPostings();
  one.word.forEach((word, at) => postings.add(word, one.doc[at]!, one.mask[at]!));
  other.word.forEach((word, at) => postings.add(idOfOther[word]!, other.doc[at]!, other.mask[at]!));
  return { words, ...postings.finish() };
};
