import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

import * as polish from '../locales/pl.js';
import { speakerFor } from '../locales/speaker-for.js';
import { countOf, fresh } from '../testing/on-page.js';
import type { LanguageFiles } from './language-files.js';
import { languageLoader } from './language-loader.js';

const TEXT = JSON.stringify({ machineTranslated: true, embed: polish });
const FOLDER = new URL('/feeds/', location.href).href;
/** The same server under a name that makes it another site. */
const ELSEWHERE = FOLDER.replace(location.hostname, location.hostname === '127.0.0.1' ? 'localhost' : '127.0.0.1');

const hashOf = async (text: string): Promise<string> => {
  const digest = await crypto.subtle.digest('SHA-384', new TextEncoder().encode(text));
  return `sha384-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`;
};
const said = (text: string, more = ''): string => fresh(`echo.json?text=${encodeURIComponent(text)}${more}`);
const filesWith = (file: string, integrity: string): LanguageFiles => ({ pl: { file, integrity } });

beforeEach(() => void vi.spyOn(console, 'warn').mockImplementation(() => {}));
afterEach(() => vi.restoreAllMocks());

describe('languageLoader', () => {
  it('gets a language that has the hash it must have, and speaks it', async () => {
    const load = languageLoader(filesWith(said(TEXT), await hashOf(TEXT)), () => FOLDER);
    expect(await load('pl-PL')).toMatchObject({ machineTranslated: true });
    const speaker = speakerFor('pl-PL');
    expect(speaker).toMatchObject({ words: polish.general, language: 'pl-PL' });
    expect(speaker.say(speaker.words.leftOut, { count: 3 })).toBe('Brakuje tu 3 części, bo są w nich błędy.');
    expect(console.warn).not.toHaveBeenCalled();
  });

  it('asks once, whatever region is asked for, and only when it is asked', async () => {
    const file = said(TEXT);
    const load = languageLoader(filesWith(file, await hashOf(TEXT)), () => FOLDER);
    expect(await countOf(file)).toBe(0);
    await Promise.all(['pl', 'PL', 'pl-PL', 'pl'].map(load));
    expect(await countOf(file)).toBe(1);
  });

  it('gets it from another site that allows it', async () => {
    const load = languageLoader(filesWith(said(TEXT, '&cors=*'), await hashOf(TEXT)), () => ELSEWHERE);
    expect(await load('pl')).toMatchObject({ machineTranslated: true });
  });

  it.each<[string, () => Promise<[LanguageFiles, string]>]>([
    ['has one letter changed', async () => [filesWith(said(`${TEXT} `), await hashOf(TEXT)), FOLDER]],
    ['is not there', async () => [filesWith('weg.json', await hashOf(TEXT)), FOLDER]],
    [
      'is on a site that does not allow it',
      async () => [filesWith(said(TEXT, '&cors=https://ander.test'), await hashOf(TEXT)), ELSEWHERE],
    ],
    ['is a page that asks to log in', async () => [filesWith(fresh('page.html'), await hashOf('x')), FOLDER]],
  ])('goes without a language that %s, and tells that once', async (_, given) => {
    const [files, folder] = await given();
    const load = languageLoader(files, () => folder);
    expect(await load('pl')).toBeUndefined();
    expect(await load('pl')).toBeUndefined();
    expect(vi.mocked(console.warn).mock.calls).toHaveLength(1);
    expect(vi.mocked(console.warn).mock.calls[0]?.[0]).toContain('[gedeeld] language: ');
  });

  it('says nothing about a language that there is not', async () => {
    const load = languageLoader(filesWith('weg.json', ''), () => FOLDER);
    for (const tag of ['tlh', '', 'constructor', '__proto__', 'nl']) expect(await load(tag)).toBeUndefined();
    expect(console.warn).not.toHaveBeenCalled();
  });
});
