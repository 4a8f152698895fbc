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
  const widths = { space: measure(' '), hyphen: measure('-') };
  const lines = fill(words, width, widths);
  const total = lines.reduce((sum, line) => sum + widths.space + measure(line), -widths.space);
  // The narrowest width that takes no more lines: what is left over is shared out.
  for (let tried = total / lines.length; tried < width; tried += width / 16) {
    const balanced = fill(words, tried, widths);
    if (balanced.length === lines.length && balanced.every((line) => measure(line) <= width)) return balanced;
  }
  return lines;
};

/** A measure for lines that all look alike. */
export const inLook =
  (measure: TextMeasure, look: TextLook): ((line: string) => number) =>
  (line) =>
    measure(line, look);

/** Measured once: a browser takes long to measure, and every width that is tried asks anew. */
interface Piece {
  readonly text: string;
  readonly width: number;
  /** It goes on in the next piece, with a hyphen when a line ends here. */
  readonly joined: boolean;
}

interface Widths {
  readonly space: number;
  readonly hyphen: number;
}

const fill = (pieces: readonly Piece[], most: number, { space, hyphen }: Widths): string[] => {
  const lines: string[] = [];
  let [line, filled, joined] = ['', 0, true];
  for (const { text, width, joined: goesOn } of pieces) {
    const longer = filled + (joined ? 0 : space) + width;
    if (line !== '' && longer + (goesOn ? hyphen : 0) > most) {
      lines.push(joined ? `${line}-` : line);
      [line, filled] = [text, width];
    } else [line, filled] = [`${line}${joined ? '' : ' '}${text}`, longer];
    joined = goesOn;
  }
  return [...lines, line];
};

const breakWord = (word: string, most: number, measure: (line: string) => number): Piece[] => {
  const width = measure(word);
  if (width <= most) return [{ text: word, width, joined: false }];
  const parts = syllables(word).flatMap((part) => (measure(part) > most / 2 ? letters(part) : [part]));
  return parts.map((text, index) => ({ text, width: measure(text), joined: index < parts.length - 1 }));
};

/** Letters with the marks that belong to them. */
const letters = (text: string): string[] => text.match(/\P{M}\p{M}*/gu) ?? [text];

/** Where a word in Latin letters may be broken: before a consonant that a vowel follows, never leaving one letter. */
const syllables = (word: string): string[] =>
  word.split(/(?<=[\p{L}]{3}|-)(?=[bcdfghjklmnpqrstvwxz][aeiouyáéíóúàèäëïöü][\p{L}]{2})/iu);
