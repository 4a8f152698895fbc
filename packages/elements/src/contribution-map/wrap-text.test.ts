import { describe, expect, it } from 'vitest';

import { wrapText } from './wrap-text.js';

/** Every letter is as wide as another. */
const letters = (line: string): number => [...line].length;

describe('wrapText', () => {
  it('leaves a text that fits on one line', () => {
    expect(wrapText('Ontbijt op school', 22, letters).lines).toEqual(['Ontbijt op school']);
    expect(wrapText('  Ontbijt \n op  school ', 22, letters).lines).toEqual(['Ontbijt op school']);
  });

  it('makes lines about as long as each other, in as few lines as it takes', () => {
    expect(wrapText('Elk kind kan veilig buiten spelen', 22, letters).lines).toEqual([
      'Elk kind kan veilig',
      'buiten spelen',
    ]);
  });

  it('breaks a word that is too long by itself where a syllable ends, and says so with a hyphen', () => {
    const { lines } = wrapText('Kansengelijkheidsuitvoeringsagenda', 16, letters);
    expect(lines.join('').replaceAll('-', '')).toBe('Kansengelijkheidsuitvoeringsagenda');
    for (const line of lines) expect(letters(line)).toBeLessThanOrEqual(16);
    for (const line of lines.slice(0, -1)) expect(line).toMatch(/-$/);
  });

  it('loses no letter of a word without syllables, and keeps marks with their letters', () => {
    const word = 'e\u0301'.repeat(30);
    const { lines } = wrapText(word, 10, letters);
    expect(lines.join('').replaceAll('-', '')).toBe(word);
    for (const line of lines) expect(line).toMatch(/^e/);
  });

  it('knows how wide it is, and measures words alone', () => {
    const measured: string[] = [];
    const measure = (word: string): number => {
      measured.push(word);
      return letters(word);
    };
    for (const text of ['Elk kind kan veilig buiten spelen', 'Kansengelijkheidsuitvoeringsagenda van de stad']) {
      const { lines, width } = wrapText(text, 16, measure);
      expect(width).toBe(Math.max(...lines.map(letters)));
    }
    expect(measured.filter((word) => / ./.test(word))).toEqual([]);
  });

  it('is one empty line of nothing', () => {
    expect(wrapText('', 22, letters)).toMatchObject({ lines: [''], width: 0 });
  });
});
