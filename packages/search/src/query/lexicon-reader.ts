import type { Lexicon } from '../index/lexicon.js';
import { indexOfSorted, prefixRange } from '../index/lexicon.js';
import { compoundParts } from '../text/compounds.js';
import type { Language } from '../text/language.js';
import { languageOf } from '../text/language.js';
import type { SynonymTable } from '../text/synonym-table.js';
import { synonymTable } from '../text/synonym-table.js';
import { isStopWord } from '../text/stop-words.js';
import { countBits, letterBits, typosAllowed, typosBetween } from '../text/typos.js';

/** Asks a lexicon for words. All answers are places in `lexicon.words`. */
export interface LexiconReader {
  readonly lexicon: Lexicon;
  readonly language: Language;
  /** Made when it is first asked for. */
  readonly synonyms: SynonymTable;
  /** The words with this stem. */
  readonly family: (stem: string) => Uint32Array;
  /** The words that have this stem as a part. */
  readonly compoundsWith: (stem: string) => Uint32Array;
  /** The stems of the parts of a compound, as far as the lexicon knows them. */
  readonly partsOf: (word: string) => readonly string[] | undefined;
  /** The compounds that begin or end with a word which does not stand alone anywhere: `mentor` in `thuismentor`. */
  readonly compoundsAround: (word: string) => readonly number[];
  /** How a word is written, alone and at the beginning of a compound. */
  readonly formsOf: (stem: string) => readonly string[];
  /** The stems of what is known of a word that nobody wrote: its parts, or its longest known beginning and end. */
  readonly piecesOf: (word: string) => readonly string[];
  readonly withPrefix: (prefix: string) => readonly number[];
  /** The words that differ from this one by no more slips than its length allows: by one, and by two. */
  readonly withTypos: (word: string) => { readonly one: readonly number[]; readonly two: readonly number[] };
}

export const lexiconReader = (lexicon: Lexicon): LexiconReader => {
  const language = languageOf(lexicon.language);
  const { words, stems } = lexicon;
  const stretch = (start: Uint32Array, members: Uint32Array, stem: string): Uint32Array => {
    const at = indexOfSorted(stems, stem);
    return at < 0 ? NOTHING : members.subarray(start[at]!, start[at + 1]!);
  };
  const family = (stem: string): Uint32Array => stretch(lexicon.stemStart, lexicon.wordsOfStem, stem);
  const knowsStem = (stem: string): boolean => indexOfSorted(stems, stem) >= 0;
  const knowsPart = (part: string): boolean =>
    indexOfSorted(words, part) >= 0 || knowsStem(language.stem(part)) || synonymTable(language).words.has(part);
  // Which letters each word holds, 0 while nobody asked for words of that length.
  let bits: Int32Array | undefined;
  return {
    lexicon,
    language,
    get synonyms() {
      return synonymTable(language);
    },
    family,
    compoundsWith: (stem) => stretch(lexicon.compoundStart, lexicon.compounds, stem),
    partsOf: (word) => partsOf(word, { language, knowsStem, synonyms: synonymTable(language) }),
    compoundsAround: (word) => (language.hasCompounds ? compoundsAround(word, words, (part) => knowsPart(part)) : []),
    formsOf: (stem) => {
      const ending = language.compoundForms.get(stem);
      return [stem, ...[...family(stem)].map((at) => words[at]!), ...(ending === undefined ? [] : [ending])];
    },
    piecesOf: (word) =>
      language.hasCompounds ? piecesOf(word, { language, knowsStem, synonyms: synonymTable(language) }) : [],
    withPrefix: (prefix) => {
      const [from, to] = prefixRange(words, prefix);
      return Array.from({ length: to - from }, (_, at) => from + at);
    },
    withTypos: (word) => {
      bits ??= new Int32Array(words.length);
      return findTypos(words, bits, word);
    },
  };
};

const NOTHING = new Uint32Array();

interface Knowledge {
  readonly language: Language;
  readonly synonyms: SynonymTable;
  readonly knowsStem: (stem: string) => boolean;
}

/** A part is known when it is in the lexicon, or something that means the same is. */
const partsOf = (word: string, { language, synonyms, knowsStem }: Knowledge): readonly string[] | undefined => {
  if (!language.hasCompounds) return undefined;
  const isKnown = (part: string): boolean => {
    const stem = language.stem(part);
    return isStopWord(part) || knowsStem(stem) || synonyms.of([stem]).some((phrase) => phrase.every(knowsStem));
  };
  const parts = compoundParts(word, isKnown) ?? compoundParts(language.stem(word), isKnown);
  // Of `wijkaanpak` the wijk tells, for every record is an aanpak.
  const telling = parts?.filter((part) => !isStopWord(part)) ?? [];
  return telling.length === 0 ? undefined : telling.map(language.stem);
};

/**
 * `winterjas` → `jas` and `brugklassers` → `brugklas`: what can be told of a word of which only a piece is known. A
 * beginning needs more letters than an end: Dutch compounds say at their end what they are, and most short beginnings
 * are chance.
 */
const piecesOf = (word: string, { language, synonyms, knowsStem }: Knowledge): readonly string[] => {
  const parts = partsOf(word, { language, synonyms, knowsStem });
  if (parts !== undefined || word.length < SHORTEST_IN_PIECES || word.length > LONGEST) return parts ?? [];
  const stemOf = (piece: string): string | undefined => {
    const stem = language.stem(piece);
    return !isStopWord(piece) && (knowsStem(stem) || synonyms.of([stem]).length > 0) ? stem : undefined;
  };
  // The longest first.
  const lengths = Array.from({ length: word.length - 3 }, (_, at) => word.length - 1 - at);
  const first = (cut: (length: number) => string, shortest: number): string | undefined =>
    lengths
      .filter((length) => length >= shortest)
      .map((length) => stemOf(cut(length)))
      .find((stem) => stem !== undefined);
  const beginning = first((length) => word.slice(0, length), 4);
  const end = first((length) => word.slice(-length), 3);
  return [beginning, end].filter((stem) => stem !== undefined);
};

const SHORTEST_IN_PIECES = 7;
const LONGEST = 48;
const LINKS = ['', 's', 'e', 'n', 'en', 'er'];

const compoundsAround = (word: string, words: readonly string[], isKnown: (part: string) => boolean): number[] => {
  if (word.length < 4) return [];
  const found: number[] = [];
  words.forEach((longer, at) => {
    if (longer.length < word.length + 3 || !longer.endsWith(word)) return;
    if (LINKS.some((link) => isRest(longer.slice(0, -word.length), link, isKnown))) found.push(at);
  });
  const [from, to] = prefixRange(words, word);
  for (let at = from; at < to; at++) {
    const rest = words[at]!.slice(word.length);
    if (
      LINKS.some((link) => rest.startsWith(link) && rest.length >= link.length + 3 && isKnown(rest.slice(link.length)))
    )
      found.push(at);
  }
  return found;
};

const isRest = (rest: string, link: string, isKnown: (part: string) => boolean): boolean =>
  rest.endsWith(link) && rest.length - link.length >= 3 && isKnown(rest.slice(0, rest.length - link.length));

const findTypos = (words: readonly string[], bits: Int32Array, word: string): { one: number[]; two: number[] } => {
  const found = { one: [] as number[], two: [] as number[] };
  const limit = typosAllowed(word.length);
  if (limit === 0) return found;
  const ownBits = letterBits(word);
  for (let at = 0; at < words.length; at++) {
    const other = words[at]!;
    // Its length first: else the first word that nobody wrote would wait until the letters of all others are read.
    if (Math.abs(other.length - word.length) > limit) continue;
    bits[at] ||= letterBits(other);
    if (countBits(bits[at]! ^ ownBits) > 2 * limit) continue;
    const typos = typosBetween(word, other, limit);
    if (typos <= 1) found.one.push(at);
    else if (typos <= limit) found.two.push(at);
  }
  return found;
};
