import type { ShelvedPractice } from '@gedeeld/core';

import { primarySubtag } from '../text/language.js';
import { normalise } from '../text/normalise.js';
import { spellingsOf } from '../text/words.js';
import type { Entries } from './entries.js';
import { growingPostings } from './entries.js';
import { fieldBit, fieldTexts } from './fields.js';

/** Gathers the words of practices, language by language. */
export interface EntryCollector {
  /** Adds all words of a practice as those of practice number `doc`. */
  readonly add: (practice: ShelvedPractice, doc: number) => void;
  /** What was gathered, by primary subtag. */
  readonly finish: () => ReadonlyMap<string, Entries>;
}

export const entryCollector = (): EntryCollector => {
  const readers = new Map<string, LanguageReader>();
  const readerOfTag = new Map<string, LanguageReader>();
  const readerOf = (tag: string): LanguageReader => {
    const known = readerOfTag.get(tag);
    if (known !== undefined) return known;
    const language = primarySubtag(tag);
    const reader = readers.get(language) ?? languageReader();
    readerOfTag.set(tag, reader);
    readers.set(language, reader);
    return reader;
  };
  const add = (practice: ShelvedPractice, doc: number): void => {
    const touched = new Set<LanguageReader>();
    for (const { field, lang, text } of fieldTexts(practice)) {
      const reader = readerOf(lang);
      reader.read(text, fieldBit(field));
      touched.add(reader);
    }
    for (const reader of touched) reader.endOf(doc);
  };
  const finish = () => new Map([...readers].map(([language, reader]) => [language, reader.finish()]));
  return { add, finish };
};

interface LanguageReader {
  readonly read: (text: string, bit: number) => void;
  /** All texts of a practice were read. */
  readonly endOf: (doc: number) => void;
  readonly finish: () => Entries;
}

const languageReader = (): LanguageReader => {
  const words: string[] = [];
  const postings = growingPostings();
  // A word is normalised once, the first time it is met in this spelling.
  const idOfSpelling = new Map<string, number>();
  const idOfWord = new Map<string, number>();
  const maskOf: number[] = [];
  let met: number[] = [];
  const idOf = (spelling: string): number => {
    const known = idOfSpelling.get(spelling);
    if (known !== undefined) return known;
    const word = normalise(spelling);
    const id = idOfWord.get(word) ?? words.length;
    if (id === words.length) {
      words.push(word);
      idOfWord.set(word, id);
      maskOf.push(0);
    }
    idOfSpelling.set(spelling, id);
    return id;
  };
  const read = (text: string, bit: number): void => {
    for (const spelling of spellingsOf(text)) {
      const id = idOf(spelling);
      if (maskOf[id] === 0) met.push(id);
      maskOf[id]! |= bit;
    }
  };
  const endOf = (doc: number): void => {
    for (const id of met) {
      postings.add(id, doc, maskOf[id]!);
      maskOf[id] = 0;
    }
    met = [];
  };
  return { read, endOf, finish: () => ({ words, ...postings.finish() }) };
};
