import type { LexiconReader } from './lexicon-reader.js';
import type { WordMarks } from './match-adder.js';
import { addParts, addStem, addSynonyms, addWords } from './match-adder.js';
import type { MatchSet, MatchSetting } from './match-set.js';
import { matchSet } from './match-set.js';
import type { Span } from './spans.js';
import { WAY_WEIGHTS } from './weights.js';

/** In what a query is looked up. */
export interface Shelves extends MatchSetting {
  readonly readers: readonly LexiconReader[];
}

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
  /** What has a piece of it, when nothing has the whole: a set for each piece. */
  readonly pieces: (word: string) => readonly MatchSet[];
  /** What it may have been meant to be. */
  readonly misspelt: (reader: LexiconReader, word: string, into: MatchSet) => void;
}

export const wordLookup = ({ readers, ...setting }: Shelves): WordLookup => {
  const marks = new Map(
    readers.map((it): [LexiconReader, Uint8Array] => [it, new Uint8Array(it.lexicon.words.length)]),
  );
  const newSet = (): MatchSet => matchSet(setting);
  return {
    marks,
    newSet,
    alone: (reader, word, into) => {
      const adding = { reader, into, marks, newSet };
      const stem = reader.language.stem(word);
      addStem(adding, stem);
      addSynonyms(adding, reader.synonyms.of([stem]));
      const parts = reader.partsOf(word);
      if (parts !== undefined) addParts(adding, parts);
      if (reader.family(stem).length > 0) return;
      // It stands nowhere alone, so no compound is known to be made of it.
      for (const form of new Set([word, stem])) addWords(adding, reader.compoundsAround(form), WAY_WEIGHTS.inCompound);
    },
    together: (reader, { joined, synonyms }, into) => {
      const adding = { reader, into, marks, newSet };
      addWords(adding, joined, WAY_WEIGHTS.joined);
      addSynonyms(adding, synonyms);
    },
    begun: (reader, word, into) =>
      addWords({ reader, into, marks, newSet }, reader.withPrefix(word), WAY_WEIGHTS.prefix),
    pieces: (word) =>
      readers.flatMap((reader) =>
        reader.piecesOf(word).map((stem) => {
          const adding = { reader, into: newSet(), marks, newSet };
          addStem(adding, stem, PIECE);
          addSynonyms(adding, reader.synonyms.of([stem]), SYNONYM_OF_PIECE);
          return adding.into;
        }),
      ),
    misspelt: (reader, word, into) => {
      const adding = { reader, into, marks, newSet };
      const { one, two } = reader.withTypos(word);
      addWords(adding, one, WAY_WEIGHTS.oneTypo);
      addWords(adding, two, WAY_WEIGHTS.twoTypos);
    },
  };
};

const PIECE = { itself: WAY_WEIGHTS.piece, inCompound: WAY_WEIGHTS.piece };
const SYNONYM_OF_PIECE = { itself: WAY_WEIGHTS.synonymOfPiece, inCompound: WAY_WEIGHTS.synonymOfPiece };
