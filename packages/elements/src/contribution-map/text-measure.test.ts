import { describe, expect, it } from 'vitest';

import { guessWidth, measureIn } from './text-measure.js';

describe('guessWidth', () => {
  it('is about as wide as a browser draws it', () => {
    const measure = measureIn('Arial, sans-serif');
    for (const text of [
      'Kinderen beginnen de dag klaar om te leren',
      'Taalcafé voor ouders',
      'Illi, ll!',
      'WMO-MAMMA',
    ]) {
      const ratio = guessWidth(text) / measure(text);
      expect(ratio, text).toBeGreaterThan(0.8);
      expect(ratio, text).toBeLessThan(1.3);
    }
  });

  it('grows with the size, and in bold; a mark on a letter takes no room', () => {
    expect(guessWidth('abc', { size: 32 })).toBeCloseTo(2 * guessWidth('abc'));
    expect(guessWidth('abc', { bold: true })).toBeGreaterThan(guessWidth('abc'));
    expect(guessWidth('e\u0301')).toBe(guessWidth('e'));
  });
});

describe('measureIn', () => {
  it('gives the same width again', () => {
    const measure = measureIn('serif');
    expect(measure('Ontbijt')).toBe(measure('Ontbijt'));
    expect(measure('Ontbijt', { bold: true })).not.toBe(measure('Ontbijt', { size: 12 }));
  });

  it('is about what a browser makes of the whole, by its letters or, where those join, by its words', () => {
    const context = document.createElement('canvas').getContext('2d')!;
    const measure = measureIn('sans-serif');
    for (const [size, bold] of [
      [16, false],
      [16, true],
      [13.5, false],
    ] as const)
      for (const text of ['Kinderen beginnen de dag klaar om te leren', 'Taalcafé voor ouders', 'إفطار', 'Зошит']) {
        context.font = `${bold ? 'bold ' : ''}${size}px sans-serif`;
        expect(measure(text, { size, bold }) / context.measureText(text).width, text).toBeCloseTo(1, 1);
      }
  });

  it('guesses without a font', () => {
    expect(measureIn('')).toBe(guessWidth);
  });
});
