/** The size of ordinary letters, in units of the drawing. */
export const EM = 16;

/** How wide a text is, in units of the drawing. */
export type TextMeasure = (text: string, look?: TextLook) => number;

export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
}

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
export const guessWidth: TextMeasure = (text, { size = EM, bold = false } = {}) => {
  let width = 0;
  for (const letter of text) width += WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? USUAL;
  return width * size * (bold ? BOLD : 1);
};

/** What is as wide as its letters together: letters of the alphabet do not join, and what kerning takes is no line's worth. */
const LOOSE = /^[ -\u024f\u2010-\u201f]*$/;

/**
 * Measures on a canvas, which makes the browser lay out nothing; each letter once, for a browser takes long to measure. Of
 * a writing in which letters join, each word once. What is smaller is measured at the usual size: a font takes long too.
 */
export const measureIn = (family: string): TextMeasure => {
  const context = document.createElement('canvas').getContext('2d');
  if (!context || family === '') return guessWidth;
  const known = { plain: new Map<string, number>(), bold: new Map<string, number>() };
  let set = '';
  return (text, { size = EM, bold = false } = {}) => {
    const widths = known[bold ? 'bold' : 'plain'];
    let width = 0;
    for (const part of LOOSE.test(text) ? text : [text]) {
      let its = widths.get(part);
      if (its === undefined) {
        const font = `${bold ? 'bold ' : ''}${EM}px ${family}`;
        // A browser reads a font anew whenever it is set.
        if (set !== font) context.font = set = font;
        its = context.measureText(part).width;
        widths.set(part, its);
      }
      width += its;
    }
    return (width * size) / EM;
  };
};
