import type { Phrase } from '../text/synonym-table.js';
import type { LexiconReader } from './lexicon-reader.js';
import type { MatchSet } from './match-set.js';
import { WAY_WEIGHTS } from './weights.js';

/** Per reader, for every word of its lexicon 1 when it was found: to highlight. */
export type WordMarks = ReadonlyMap<LexiconReader, Uint8Array>;

/** Words of one lexicon, to be added to a set of matches. */
export interface Adding {
  readonly reader: LexiconReader;
  readonly into: MatchSet;
  readonly marks: WordMarks;
  readonly newSet: () => MatchSet;
}

/** The practices with any of these words. */
export const addWords = (adding: Adding, words: ArrayLike<number> & Iterable<number>, weight: number): void => {
  if (words.length === 0) return;
  const marked = adding.marks.get(adding.reader)!;
  for (const word of words) marked[word] = 1;
  adding.into.addWords(adding.reader.lexicon, words, weight);
};

export interface StemWeights {
  readonly itself: number;
  readonly inCompound: number;
}

/** The practices with any form of a word, alone or in a compound. */
export const addStem = (adding: Adding, stem: string, { itself, inCompound }: StemWeights = WHOLE): void => {
  addWords(adding, adding.reader.family(stem), itself);
  addWords(adding, adding.reader.compoundsWith(stem), inCompound);
};

const WHOLE: StemWeights = { itself: 1, inCompound: WAY_WEIGHTS.inCompound };

/** The practices with what may be asked instead; several words stand for all of them together. */
export const addSynonyms = (adding: Adding, phrases: readonly Phrase[], weights: StemWeights = SYNONYM): void => {
  for (const phrase of phrases) {
    if (phrase.length === 1) addStem(adding, phrase[0]!, weights);
    else addAllOf(adding, phrase, { weight: weights.itself, add: addStem });
  }
};

const SYNONYM: StemWeights = { itself: WAY_WEIGHTS.synonym, inCompound: WAY_WEIGHTS.synonymInCompound };

/** The practices with all parts of a compound, in these or other words: `oudercursus` finds a training for ouders. */
export const addParts = (adding: Adding, parts: Phrase): void =>
  addAllOf(adding, parts, {
    weight: WAY_WEIGHTS.parts,
    add: (part, stem) => {
      addStem(part, stem);
      addSynonyms(part, part.reader.synonyms.of([stem]));
    },
  });

interface AllOf {
  readonly weight: number;
  readonly add: (adding: Adding, stem: string) => void;
}

const addAllOf = (adding: Adding, stems: Phrase, { weight, add }: AllOf): void => {
  const sets = stems.map((stem) => {
    const into = adding.newSet();
    add({ ...adding, into }, stem);
    return into;
  });
  adding.into.addAll(sets, weight);
};
