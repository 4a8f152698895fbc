import type { TextLook, TextMeasure } from './text-measure.js';

/** A text in lines, and how wide the widest of them is. */
export interface Wrapped {
  readonly lines: readonly string[];
  readonly width: number;
}

/**
 * Breaks a text into lines that are no wider than asked and about as wide as each other. A word that is too wide by
 * itself is broken where a syllable may end; nothing is left out. `measure` is asked for words alone: the words of an
 * agenda come back in title after title.
 */
export const wrapText = (text: string, width: number, measure: (word: string) => number): Wrapped => {
  const pieces = text
    .trim()
    .split(/\s+/u)
    .flatMap((word) => breakWord(word, width, measure));
  const widths = { space: measure(' '), hyphen: measure('-') };
  const filled = fill(pieces, width, widths);
  const count = filled.lines.length;
  if (count === 1) return filled;
  // The narrowest width that takes no more lines: what is left over is shared out.
  for (let tried = (filled.total + (count - 1) * widths.space) / count; tried < width; tried += width / 16) {
    const balanced = fill(pieces, tried, widths);
    if (balanced.lines.length === count) return balanced;
  }
  return filled;
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

interface Filled extends Wrapped {
  /** How wide all lines are together. */
  readonly total: number;
}

const fill = (pieces: readonly Piece[], most: number, { space, hyphen }: Widths): Filled => {
  const lines: string[] = [];
  let [line, filled, joined] = ['', 0, true];
  let [widest, total] = [0, 0];
  const end = (goesOn: boolean): void => {
    const width = filled + (goesOn ? hyphen : 0);
    lines.push(goesOn ? `${line}-` : line);
    widest = Math.max(widest, width);
    total += width;
  };
  for (const { text, width, joined: goesOn } of pieces) {
    const longer = filled + (joined ? 0 : space) + width;
    if (line !== '' && longer + (goesOn ? hyphen : 0) > most) {
      end(joined);
      [line, filled] = [text, width];
    } else [line, filled] = [`${line}${joined ? '' : ' '}${text}`, longer];
    joined = goesOn;
  }
  end(false);
  return { lines, width: widest, total };
};

const breakWord = (word: string, most: number, measure: (word: string) => number): Piece[] => {
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
