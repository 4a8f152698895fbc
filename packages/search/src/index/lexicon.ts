/**
 * All words of one language, as flat arrays: word → where it stands, stem → its words, stem → the compounds it is part
 * of. Words and stems are sorted by code unit, so that a word is found by halving and a beginning is a stretch.
 *
 * ```
 * words         ontbijt  ontbijten  ontbijtclub  school …
 * stemOf           0         0           1          2
 * postingStart  0        3          4            5 …       word w stands in postings postingStart[w] … postingStart[w + 1]
 * docs          2  7  9  7          2                      which practice (rising within a word)
 * masks         1  4 20  4          1                      in which fields, a bit each
 * ```
 */
export interface Lexicon {
  /** The primary subtag of the language. */
  readonly language: string;
  readonly words: readonly string[];
  readonly stems: readonly string[];
  readonly stemOf: Uint32Array;
  readonly postingStart: Uint32Array;
  readonly docs: Uint32Array;
  readonly masks: Uint8Array;
  /** The words of stem s: `wordsOfStem[stemStart[s]]` … `wordsOfStem[stemStart[s + 1] - 1]`. */
  readonly stemStart: Uint32Array;
  readonly wordsOfStem: Uint32Array;
  /** The words that have stem s as a part: `compounds[compoundStart[s]]` … */
  readonly compoundStart: Uint32Array;
  readonly compounds: Uint32Array;
}

/** The place of a word in a sorted list, or −1. */
export const indexOfSorted = (sorted: readonly string[], word: string): number => {
  const at = lowerBound(sorted, word);
  return sorted[at] === word ? at : -1;
};

/** The first place in a sorted list that is not before the word. */
const lowerBound = (sorted: readonly string[], word: string): number => {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < word) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** From where to where in a sorted list the words begin with this. */
export const prefixRange = (sorted: readonly string[], prefix: string): readonly [from: number, to: number] => {
  const from = lowerBound(sorted, prefix);
  // After every word with this beginning, and before every other: no word holds U+FFFF.
  return [from, lowerBound(sorted, `${prefix}\uffff`)];
};
