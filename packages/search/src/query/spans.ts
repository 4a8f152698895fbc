import { indexOfSorted, prefixRange } from '../index/lexicon.js';
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
  const spans = [...compoundsOf(concepts, reader), ...verbsOf(words, reader)];
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

/** Three words or more in a row as one, without links: `een op een`. */
const joinedWords = (words: readonly string[], { lexicon }: LexiconReader): number[] => {
  const at = indexOfSorted(lexicon.words, words.join(''));
  return at < 0 ? [] : [at];
};

/** `weekend school` is a `weekendschool` and `raad van kinderen` a `kinderraad`: two neighbours as a compound, either first. */
const compoundsOf = (concepts: readonly Concept[], reader: LexiconReader): Span[] => {
  if (!reader.language.hasCompounds) return [];
  return concepts.slice(1).flatMap((second, at): Span[] => {
    const first = concepts[at]!;
    const joined = [...new Set([...compoundsFrom(first, second, reader), ...compoundsFrom(second, first, reader)])];
    return joined.length === 0 ? [] : [{ from: first.at, to: second.at + 1, joined, synonyms: [] }];
  });
};

/** `praten mee` is `meepraten` and `leest voor` is `voorlezen`: Dutch puts the first half of such a verb behind it. */
const verbsOf = (words: readonly string[], { language, synonyms, family }: LexiconReader): Span[] => {
  if (!language.hasCompounds) return [];
  return words.slice(1).flatMap((particle, from): Span[] => {
    if (!PARTICLES.has(particle)) return [];
    const stem = language.stem(particle + words[from]!);
    const [joined, meanings] = [[...family(stem)], synonyms.of([stem])];
    return joined.length + meanings.length === 0 ? [] : [{ from, to: from + 2, joined, synonyms: meanings }];
  });
};

const PARTICLES = new Set('aan af bij door in mee na om op over samen terug toe uit voor weg'.split(' '));

const compoundsFrom = (
  one: Concept,
  other: Concept,
  { lexicon, language, formsOf, family }: LexiconReader,
): number[] => {
  const { words, stems, stemOf } = lexicon;
  const spellings = ({ word }: Concept): string[] => [...new Set([word, ...formsOf(language.stem(word))])];
  const wordsSpelt = (spelling: string): number[] => {
    const at = indexOfSorted(words, spelling);
    return [...family(at < 0 ? language.stem(spelling) : stems[stemOf[at]!]!)];
  };
  // Nearly no two words begin a longer one together: then the rest need not be tried.
  const beginsAWord = (beginning: string): boolean => {
    const [from, to] = prefixRange(words, beginning);
    return to > from + 1 || (to > from && words[from] !== beginning);
  };
  return spellings(one)
    .flatMap((beginning) => LINKS.map((link) => beginning + link))
    .filter(beginsAWord)
    .flatMap((beginning) => spellings(other).flatMap((end) => wordsSpelt(beginning + end)));
};

const synonymsOf = (words: readonly string[], { language, synonyms }: LexiconReader): readonly Phrase[] => {
  // A stretch that begins or ends with a word that says nothing is the shorter stretch, if that is still a stretch.
  const isLonger = words.filter((word) => !isStopWord(word)).length > 1;
  if (isLonger && (isStopWord(words[0]!) || isStopWord(words.at(-1)!))) return [];
  return synonyms.of(phraseOf(words.join(' '), language));
};
