import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import * as polish from '../locales/pl.js';
import { countOf, fresh } from '../testing/on-page.js';
import type { EmbedLanguage } from './language-loader.js';
import { PartWords } from './part-words.js';

const TEXT = JSON.stringify({ later: { again: 'Spróbuj ponownie' } });
const FOLDER = new URL('/feeds/', location.href).href;

const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
const said = (text: string): string => fresh(`echo.json?text=${encodeURIComponent(text)}`);
/** Polish, in which the part `bench` says something. */
const polishWith = async (file: string): Promise<EmbedLanguage> => ({
  embed: { ...polish },
  parts: { bench: { file, integrity: await hashOf(TEXT) } },
});

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('PartWords', () => {
  it('adds what a part says to the languages that are there, and keeps what they say already', async () => {
    const file = said(TEXT);
    const language = await polishWith(file);
    const words = new PartWords(() => FOLDER);
    await words.addLanguage(language);
    await words.addPart('tables');
    expect(await countOf(`feeds/${file}`)).toBe(0);
    await words.addPart('bench');
    expect(language).toMatchObject({ later: { again: 'Spróbuj ponownie' } });
    expect(language.embed.general).toBe(polish.general);
  });

  it('adds it to a language that comes after the part', async () => {
    const language = await polishWith(said(TEXT));
    const words = new PartWords(() => FOLDER);
    await words.addPart('bench');
    await words.addLanguage(language);
    expect(language).toMatchObject({ later: { again: 'Spróbuj ponownie' } });
  });

  it('goes without words that have another hash, and tells that', async () => {
    const language = await polishWith(said(`${TEXT} `));
    const words = new PartWords(() => FOLDER);
    await words.addLanguage(language);
    await words.addPart('bench');
    expect(language).not.toHaveProperty('later');
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('[gedeeld] language: ');
  });
});
