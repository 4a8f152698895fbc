import { WORD_LISTS, type WordLists } from './word-lists.js';

/** The lists as they are looked up. */
export interface KnownWords {
  readonly synonyms: readonly string[];
  readonly functionWords: ReadonlySet<string>;
  readonly weakWords: ReadonlySet<string>;
  readonly stems: ReadonlyMap<string, string>;
  readonly compounds: ReadonlyMap<string, readonly string[]>;
}

/** What is known of words now. */
export const knownWords = (): KnownWords => known;

/**
 * Takes other lists in the place of the ones that are known: for a page that loads them after the script. An index that
 * was made before has read its texts with the older lists; make it anew.
 *
 * @example
 * learnWords({ ...WORD_LISTS, synonyms: [...WORD_LISTS.synonyms, 'studiezaal = huiswerkklas'] });
 */
export const learnWords = (lists: WordLists): void => {
  known = read(lists);
};

const read = ({ synonyms, functionWords, weakWords, stems, compounds }: WordLists): KnownWords => ({
  synonyms,
  functionWords: new Set(wordsIn(functionWords)),
  weakWords: new Set(wordsIn(weakWords)),
  stems: new Map(stems.flatMap(formsOf)),
  compounds: new Map(wordsIn(compounds).map((word) => [word.replaceAll('+', ''), word.split('+')])),
});

const wordsIn = (lines: readonly string[]): string[] => lines.flatMap((line) => line.split(' '));

const formsOf = (line: string): [string, string][] => {
  const [forms = '', stem = ''] = line.split(' = ');
  return forms.split(' ').map((form) => [form, stem]);
};

let known = read(WORD_LISTS);
