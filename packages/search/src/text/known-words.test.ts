import { afterEach, describe, expect, it } from 'vitest';

import { compoundParts } from './compounds.js';
import { dutchStem } from './dutch-stem.js';
import { learnWords } from './known-words.js';
import { languageOf } from './language.js';
import { isFunctionWord, isStopWord } from './stop-words.js';
import { synonymTable } from './synonym-table.js';
import { WORD_LISTS } from './word-lists.js';

const NOTHING = { synonyms: [], functionWords: [], weakWords: [], stems: [], compounds: [] };
const dutch = languageOf('nl');
const synonyms = (word: string) => synonymTable(dutch).of([word]).flat();

afterEach(() => learnWords(WORD_LISTS));

describe('learnWords', () => {
  it('takes the place of what was known, and can be taken back', () => {
    learnWords(NOTHING);
    expect([isStopWord('de'), isFunctionWord('aan'), isStopWord('aanpak')]).toEqual([false, false, false]);
    expect(dutchStem('steden')).not.toBe('stad');
    expect(synonyms('honger')).toEqual([]);
    learnWords(WORD_LISTS);
    expect([isStopWord('de'), isFunctionWord('aan'), isStopWord('aanpak')]).toEqual([true, true, true]);
    expect(dutchStem('steden')).toBe('stad');
    expect(synonyms('honger')).toContain('ontbijt');
  });

  it('reads each kind of line', () => {
    learnWords({
      synonyms: ['zus = zuster'],
      functionWords: ['of en'],
      weakWords: ['iets'],
      stems: ['ging gegaan = ga'],
      compounds: ['groot+ouders kansen'],
    });
    expect(synonyms('zus')).toEqual(['zuster']);
    expect(['of', 'en', 'iets', 'de'].map(isStopWord)).toEqual([true, true, true, false]);
    expect(['ging', 'gegaan'].map(dutchStem)).toEqual(['ga', 'ga']);
    expect(compoundParts('grootouders', () => false)).toEqual(['groot', 'ouders']);
    expect(compoundParts('kansen', () => true)).toBeUndefined();
  });
});
