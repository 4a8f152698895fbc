import { parseCatalogue } from '@gedeeld/core';
import { createPracticeIndex, learnWords, WORD_LISTS } from '@gedeeld/search';
import { afterEach, describe, expect, it, vi } from 'vitest';

import { fresh } from '../testing/on-page.js';
import { learnFrom, searchWords } from './search-words.js';

const TEXT = JSON.stringify({
  synonyms: ['honger = boterham'],
  functionWords: [],
  weakWords: [],
  stems: [],
  compounds: [],
});
const folder = (): string => new URL('/feeds/', location.href).href;
const said = (text: string): string => fresh(`echo.json?text=${encodeURIComponent(text)}`);
const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};

/** How many practices are found by a word that only the lists make lead to one. */
const found = async (): Promise<number> => {
  const { catalogue } = parseCatalogue(await (await fetch('/feeds/good.json?title=Boterham')).json());
  return createPracticeIndex(catalogue ? [catalogue] : []).search({ text: 'honger' }).total;
};

afterEach(() => {
  learnWords(WORD_LISTS);
  vi.restoreAllMocks();
});

describe('learnFrom', () => {
  it('finds by words that were loaded, when they have the hash they must have', async () => {
    expect(await found()).toBe(0);
    expect(await learnFrom({ file: said(TEXT), integrity: await hashOf(TEXT) }, folder)).toBe(true);
    expect(await found()).toBe(3);
  });

  it.each<[string, string, string]>([
    ['have one letter changed', said(`${TEXT} `), TEXT],
    ['are not there', 'weg.json', TEXT],
  ])('goes on as it was without words that %s, and tells that', async (_, file, expected) => {
    const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
    expect(await learnFrom({ file, integrity: await hashOf(expected) }, folder)).toBe(false);
    expect(await found()).toBe(0);
    expect(warn.mock.calls[0]?.[0]).toContain('[gedeeld] language: ');
  });
});

describe('searchWords', () => {
  it('asks for nothing where the words are in the code', async () => expect(await searchWords()).toBe(false));
});
