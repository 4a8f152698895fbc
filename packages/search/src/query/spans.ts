import { indexOfSorted } from '../index/lexicon.js';
import { isStopWord } from '../text/stop-words.js';
import type { Phrase } from '../text/synonym-table.js';
import { phraseOf } from '../text/synonym-table.js';
import type { Concept, QueryWords } from './concepts.js';
import type { LexiconReader } from './lexicon-reader.js';

/** Neighbouring words of a query, and what they are together. */
export interface Span {
  /** The places among the words of the query, the last not included. */
  readonly from: number;
  readonly to: number;
  /** Words of the lexicon that are these words written as one. */
  readonly joined: readonly number[];
  /** What may be asked instead. */
  readonly synonyms: readonly Phrase[];
}

/** The neighbouring words of a query that mean something together: `weekend school`, `een op een`, `raad van kinderen`. */
export const spansOf = ({ words, concepts }: QueryWords, reader: LexiconReader): Span[] => {
  const spans = turnedRound(concepts, reader);
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= Math.min(words.length, from + LONGEST_SPAN); to++) {
      const stretch = words.slice(from, to);
      const joined = joinedWords(stretch, reader);
      const synonyms = synonymsOf(stretch, reader);
      if (joined.length > 0 || synonyms.length > 0) spans.push({ from, to, joined, synonyms });
    }
  }
  return spans;
};

const LONGEST_SPAN = 5;
const LINKS = ['', 's', 'e', 'en'];

const joinedWords = (words: readonly string[], { lexicon, language, family }: LexiconReader): number[] => {
  const links = words.length === 2 && language.hasCompounds ? LINKS : [''];
  return links.flatMap((link) => {
    const word = words.join(link);
    const at = indexOfSorted(lexicon.words, word);
    const stem = at < 0 ? language.stem(word) : lexicon.stems[lexicon.stemOf[at]!]!;
    return [...family(stem)];
  });
};

/** `raad van kinderen` is a `kinderraad`: two words of which the second comes first in the compound. */
const turnedRound = (concepts: readonly Concept[], { lexicon, language, formsOf }: LexiconReader): Span[] => {
  if (!language.hasCompounds) return [];
  return concepts.slice(1).flatMap((second, at): Span[] => {
    const first = concepts[at]!;
    const heads = formsOf(language.stem(first.word));
    const beginnings = [second.word, ...formsOf(language.stem(second.word))];
    const spellings = beginnings.flatMap((beginning) =>
      LINKS.flatMap((link) => [first.word, ...heads].map((head) => beginning + link + head)),
    );
    const joined = [...new Set(spellings)].map((it) => indexOfSorted(lexicon.words, it)).filter((it) => it >= 0);
    return joined.length === 0 ? [] : [{ from: first.at, to: second.at + 1, joined, synonyms: [] }];
  });
};

const synonymsOf = (words: readonly string[], { language, synonyms }: LexiconReader): readonly Phrase[] => {
  // A stretch that begins or ends with a word that says nothing is the shorter stretch.
  const saysNothing = words.every(isStopWord);
  if (!saysNothing && (isStopWord(words[0]!) || isStopWord(words.at(-1)!))) return [];
  return synonyms.of(phraseOf(words.join(' '), language));
};
