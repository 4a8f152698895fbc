/** How wide a text is, in units of the drawing: the size of ordinary letters is 16. */
export type TextMeasure = (text: string, look?: TextLook) => number;

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
}

const SIZE = 16;
const BOLD = 1.08;
/** Sizes of letters in common fonts, in parts of the size of the font. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/\p{M}/u, 0],
  [/[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]|\p{Extended_Pictographic}/u, 1],
  [/[fijlrtI.,:;'’‘!|()[\]/ ‑-]/u, 0.32],
  [/[mwMW@%—]/u, 0.88],
  [/\p{Lu}/u, 0.67],
];
const USUAL = 0.55;

/** A guess that needs no page: for a server, and for browsers that keep their fonts to themselves. */
export const guessWidth: TextMeasure = (text, { size = SIZE, bold = false } = {}) => {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL;
  return width * size * (bold ? BOLD : 1);
};

/** Measures on a canvas, which makes the browser lay out nothing; each text once. */
export const measureIn = (family: string): TextMeasure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || family === '') return guessWidth;
  const known = new Map<string, number>();
  let set = '';
  return (text, { size = SIZE, bold = false } = {}) => {
    const font = `${bold ? 'bold ' : ''}${size}px ${family}`;
    const key = `${font}\n${text}`;
    let width = known.get(key);
    if (width === undefined) {
      // A browser reads a font anew whenever it is set.
      if (set !== font) context.font = set = font;
      width = context.measureText(text).width;
      known.set(key, width);
    }
    return width;
  };
};
