import type { TextLook, TextMeasure } from './text-measure.js';

/**
 * Breaks a text into lines that are no wider than asked and about as wide as each other. A word that is too wide by
 * itself is broken where a syllable may end; nothing is left out.
 */
export const wrapText = (text: string, width: number, measure: (line: string) => number): readonly string[] => {
  const words = text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => breakWord(word, width, measure));
  const lines = fill(words, width, measure);
  const total = measure(lines.join(' '));
  // The narrowest width that takes no more lines: what is left over is shared out.
  for (let tried = total / lines.length; tried < width; tried += width / 16) {
    const balanced = fill(words, tried, measure);
    if (balanced.length === lines.length && balanced.every((line) => measure(line) <= width)) return balanced;
  }
  return lines;
};

/** A measure for lines that all look alike. */
export const inLook =
  (measure: TextMeasure, look: TextLook): ((line: string) => number) =>
  (line) =>
    measure(line, look);

interface Piece {
  readonly text: string;
  /** It goes on in the next piece, with a hyphen when a line ends here. */
  readonly joined: boolean;
}

const fill = (pieces: readonly Piece[], width: number, measure: (line: string) => number): string[] => {
  const lines: string[] = [];
  let [line, joined] = ['', true];
  for (const piece of pieces) {
    const longer = `${line}${joined ? '' : ' '}${piece.text}`;
    if (line !== '' && measure(longer + (piece.joined ? '-' : '')) > width) {
      lines.push(joined ? `${line}-` : line);
      line = piece.text;
    } else line = longer;
    joined = piece.joined;
  }
  return [...lines, line];
};

const breakWord = (word: string, width: number, measure: (line: string) => number): Piece[] => {
  if (measure(word) <= width) return [{ text: word, joined: false }];
  const parts = syllables(word).flatMap((part) => (measure(part) > width / 2 ? letters(part) : [part]));
  return parts.map((text, index) => ({ text, joined: index < parts.length - 1 }));
};

/** Letters with the marks that belong to them. */
const letters = (text: string): string[] => text.match(/\P{M}\p{M}*/gu) ?? [text];

/** Where a word in Latin letters may be broken: before a consonant that a vowel follows, never leaving one letter. */
const syllables = (word: string): string[] =>
  word.split(/(?<=[\p{L}]{3}|-)(?=[bcdfghjklmnpqrstvwxz][aeiouyáéíóúàèäëïöü][\p{L}]{2})/iu);
