import { afterEach, describe, expect, it, vi } from 'vitest';

import { practiceList as en } from '../locales/en.js';
import { practiceList as nl } from '../locales/nl.js';
import { addLanguage, areaIn, loadLanguagesWith, speakers } from './languages.js';
import { arabicFile } from './testing/arabic.js';

const loading = (wanted: string): string => areaIn('practiceList', { nl, en }, wanted).sentences.loading;

afterEach(() => loadLanguagesWith(() => Promise.resolve(undefined)));

describe('areaIn', () => {
  it.each([
    ['nl', 'Even geduld'],
    ['nl-BE', 'Even geduld'],
    ['EN', 'Please wait'],
    ['en-US-x-twain', 'Please wait'],
    ['', 'Even geduld'],
    ['tlh', 'Even geduld'],
    ['constructor', 'Even geduld'],
    ['!', 'Even geduld'],
  ])('in %j says %j', (wanted, said) => {
    expect(loading(wanted)).toBe(said);
  });

  it('writes English lists and dates as the British do', () => {
    expect(areaIn('practiceList', { nl, en }, 'en').language).toBe('en-GB');
  });
});

describe('addLanguage', () => {
  it('speaks Dutch for an area that a file lacks, and does not call that a translation', () => {
    addLanguage('x-old', { machineTranslated: true, evidence: arabicFile.evidence! });
    expect(loading('x-old')).toBe('Even geduld');
    expect(areaIn('practiceList', { nl, en }, 'x-old')).toMatchObject({ language: 'nl', machineTranslated: false });
  });
});

describe('loadLanguagesWith', () => {
  it('is asked once for a language, and only for one that is missing', async () => {
    const loader = vi.fn(() => Promise.resolve(undefined));
    loadLanguagesWith(loader);
    for (const tag of ['fr', 'fr', 'FR', 'nl', 'en', '']) loading(tag);
    await Promise.resolve();
    expect(loader.mock.calls).toEqual([['fr']]);
  });

  it('goes on in Dutch when loading fails', async () => {
    loadLanguagesWith(() => Promise.reject(new Error('offline')));
    expect(loading('it')).toBe('Even geduld');
    await Promise.resolve();
    expect(loading('it')).toBe('Even geduld');
  });

  it('tells who waits as soon as a language is there', async () => {
    const changed = vi.fn();
    const speaker = { requestUpdate: changed };
    speakers.add(speaker);
    loadLanguagesWith(() => Promise.resolve(arabicFile));
    changed.mockClear();
    expect(loading('fa-IR')).toBe('Even geduld');
    await vi.waitFor(() => expect(changed).toHaveBeenCalledOnce());
    expect(loading('fa-IR')).toBe('يرجى الانتظار');
    speakers.delete(speaker);
    addLanguage('x-test', arabicFile);
    expect(changed).toHaveBeenCalledOnce();
  });
});
