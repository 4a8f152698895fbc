import { describe, expect, it } from 'vitest';

import { wordsOf } from './words.js';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordsOf', () => {
  it('finds words and where they stand', () => {
    expect(wordsOf('Taal, thuis!')).toEqual([
      { start: 0, end: 4, text: 'Taal' },
      { start: 6, end: 11, text: 'thuis' },
    ]);
  });

  it('keeps an apostrophe inside a word and splits at a hyphen', () => {
    expect(texts("baby's in Nieuw-West, School’s cool")).toEqual(["baby's", 'in', 'Nieuw', 'West', 'School’s', 'cool']);
    expect(texts("'s-Hertogenbosch")).toEqual(['s', 'Hertogenbosch']);
  });

  it('counts places in UTF-16 units, as strings do', () => {
    const text = '👩‍🏫 één co\u006f\u0308rdinator';
    for (const { start, end, text: word } of wordsOf(text)) expect(text.slice(start, end)).toBe(word);
    expect(texts(text)).toEqual(['één', 'co\u006f\u0308rdinator']);
  });

  it('finds nothing where there is nothing', () => {
    expect(texts(' … – 👍 ')).toEqual([]);
  });
});
