import { describe, expect, it } from 'vitest';

import { arabicFile } from '../shared/testing/arabic.js';
import * as ar from './ar.js';
import * as en from './en.js';
import * as nl from './nl.js';
import * as pl from './pl.js';
import * as tr from './tr.js';
import * as uk from './uk.js';

type Sentences = string | { readonly [key: string]: Sentences };

/** Every sentence by its path, with the facts it holds; the plural forms of one sentence count as one. */
const sentencesIn = (language: object): Map<string, readonly string[]> => {
  const found = new Map<string, readonly string[]>();
  const open: [string, Sentences][] = Object.entries(language);
  for (let next = open.pop(); next; next = open.pop()) {
    const [path, value] = next;
    if (typeof value === 'string') found.set(path, factsIn(value));
    else if (typeof value === 'object' && typeof value.other === 'string') found.set(path, factsIn(value.other));
    else if (typeof value === 'object')
      for (const [key, inner] of Object.entries(value)) open.push([`${path}.${key}`, inner]);
  }
  return found;
};

const factsIn = (sentence: string): readonly string[] =>
  Array.from(sentence.matchAll(/\{(\w+)/g), ([, name]) => name ?? '').sort();

const allTexts = (language: object): string[] =>
  Object.values(language).flatMap((value: Sentences | boolean) =>
    typeof value === 'string' ? [value] : typeof value === 'object' ? allTexts(value) : [],
  );

describe.each([
  ['English', en],
  ['a language that is added', arabicFile],
])('%s', (_, language) => {
  it('has every sentence that Dutch has, with the same facts', () => {
    expect(sentencesIn(nl).size).toBeGreaterThan(50);
    expect(Object.fromEntries(sentencesIn(language))).toEqual(Object.fromEntries(sentencesIn(nl)));
  });
});

describe.each([
  ['Dutch', nl],
  ['English', en],
])('%s', (_, language) => {
  it('is data: it survives JSON', () => {
    expect(JSON.parse(JSON.stringify(language))).toEqual({ ...language });
  });

  it('has sentences of 15 words at most', () => {
    const sentences = allTexts(language).flatMap((text) => text.split(/(?<=[.?!])\s+/));
    for (const sentence of sentences) expect(sentence.split(/\s+/).length, sentence).toBeLessThanOrEqual(15);
  });
});

describe.each(Object.entries({ ar, en, nl, pl, tr, uk }))('%s', (_, language) => {
  it('keeps a range on one line: after a dash alone a narrow card breaks', () => {
    const ranges = allTexts(language).filter((text) => /\}[–-]/.test(text));
    expect(ranges.length).toBeGreaterThanOrEqual(3);
    for (const range of ranges) expect(range).toMatch(/\}–\u2060\{/);
  });
});
