/** One word of a text: where it stands (UTF-16 positions, the end not included) and what was written there. */
export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * The words of a text, in order. A word is a run of letters, marks and digits; an apostrophe inside it belongs to it
 * (`baby's`, `School’s`), a hyphen does not: `Nieuw-West` is two words, as a reader would type them.
 */
export const wordsOf = (text: string): Word[] => {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    words.push({ start: match.index, end: match.index + match[0].length, text: match[0] });
  }
  return words;
};

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’ʼ][\p{L}\p{M}\p{N}]+)*/gu;
