import type { Phrase } from '../text/synonym-table.js';
import type { LexiconReader } from './lexicon-reader.js';
import type { MatchSet } from './match-set.js';
import { matchSet } from './match-set.js';
import type { Span } from './spans.js';
import { WAY_WEIGHTS } from './weights.js';

/** In what a query is looked up. */
export interface Shelves {
  readonly readers: readonly LexiconReader[];
  readonly docCount: number;
  readonly fieldScores: Float32Array;
}

/** Per reader, for every word of its lexicon 1 when it was found: to highlight. */
export type WordMarks = ReadonlyMap<LexiconReader, Uint8Array>;

/** The ways to look a word up. Each adds to a set of matches, and remembers the words it found. */
export interface WordLookup {
  readonly marks: WordMarks;
  readonly newSet: () => MatchSet;
  /** The word itself, its inflections, its compounds and parts, and what means the same. */
  readonly alone: (reader: LexiconReader, word: string, into: MatchSet) => void;
  /** What neighbouring words mean together. */
  readonly together: (reader: LexiconReader, span: Span, into: MatchSet) => void;
  /** What begins with it. */
  readonly begun: (reader: LexiconReader, word: string, into: MatchSet) => void;
  /** What it may have been meant to be. */
  readonly misspelt: (reader: LexiconReader, word: string, into: MatchSet) => void;
}

export const wordLookup = ({ readers, docCount, fieldScores }: Shelves): WordLookup => {
  const marks = new Map(
    readers.map((it): [LexiconReader, Uint8Array] => [it, new Uint8Array(it.lexicon.words.length)]),
  );
  const newSet = (): MatchSet => matchSet(docCount, fieldScores);
  const addWords = (reader: LexiconReader, into: MatchSet, { words, weight }: WeighedWords): void => {
    if (words.length === 0) return;
    const marked = marks.get(reader)!;
    for (let at = 0; at < words.length; at++) marked[words[at]!] = 1;
    into.addWords(reader.lexicon, words, weight);
  };
  const addStem = (reader: LexiconReader, into: MatchSet, { stem, itself, inCompound }: WeighedStem): void => {
    addWords(reader, into, { words: reader.family(stem), weight: itself });
    addWords(reader, into, { words: reader.compoundsWith(stem), weight: inCompound });
  };
  const addPhrase = (reader: LexiconReader, into: MatchSet, { phrase, ...weights }: WeighedPhrase): void => {
    if (phrase.length === 1) {
      addStem(reader, into, { stem: phrase[0]!, ...weights });
      return;
    }
    // Several words stand for all of them together.
    const sets = phrase.map((stem) => {
      const set = newSet();
      addStem(reader, set, { stem, itself: 1, inCompound: WAY_WEIGHTS.inCompound });
      return set;
    });
    into.addAll(sets, weights.itself);
  };
  const addSynonyms = (reader: LexiconReader, into: MatchSet, phrases: readonly Phrase[]): void => {
    const weights = { itself: WAY_WEIGHTS.synonym, inCompound: WAY_WEIGHTS.synonymInCompound };
    for (const phrase of phrases) addPhrase(reader, into, { phrase, ...weights });
  };
  /** A part may be there in other words: `oudercursus` finds a training for ouders. */
  const addParts = (reader: LexiconReader, into: MatchSet, parts: Phrase): void => {
    const sets = parts.map((stem) => {
      const set = newSet();
      addStem(reader, set, { stem, itself: 1, inCompound: WAY_WEIGHTS.inCompound });
      addSynonyms(reader, set, reader.synonyms.of([stem]));
      return set;
    });
    into.addAll(sets, WAY_WEIGHTS.parts);
  };
  return {
    marks,
    newSet,
    alone: (reader, word, into) => {
      const stem = reader.language.stem(word);
      addStem(reader, into, { stem, itself: 1, inCompound: WAY_WEIGHTS.inCompound });
      addSynonyms(reader, into, reader.synonyms.of([stem]));
      const phrase = reader.partsOf(word);
      if (phrase !== undefined) addParts(reader, into, phrase);
      if (reader.family(stem).length > 0) return;
      for (const form of new Set([word, stem])) {
        addWords(reader, into, { words: reader.compoundsAround(form), weight: WAY_WEIGHTS.inCompound });
      }
    },
    together: (reader, { joined, synonyms }, into) => {
      addWords(reader, into, { words: joined, weight: WAY_WEIGHTS.joined });
      addSynonyms(reader, into, synonyms);
    },
    begun: (reader, word, into) =>
      addWords(reader, into, { words: reader.withPrefix(word), weight: WAY_WEIGHTS.prefix }),
    misspelt: (reader, word, into) => {
      const { one, two } = reader.withTypos(word);
      addWords(reader, into, { words: one, weight: WAY_WEIGHTS.oneTypo });
      addWords(reader, into, { words: two, weight: WAY_WEIGHTS.twoTypos });
    },
  };
};

interface WeighedWords {
  readonly words: readonly number[] | Uint32Array;
  readonly weight: number;
}

interface Weights {
  readonly itself: number;
  readonly inCompound: number;
}

interface WeighedStem extends Weights {
  readonly stem: string;
}

interface WeighedPhrase extends Weights {
  readonly phrase: Phrase;
}
