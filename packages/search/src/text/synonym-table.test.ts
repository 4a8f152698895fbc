import { describe, expect, it } from 'vitest';

import { languageOf } from './language.js';
import { phraseOf, synonymTable } from './synonym-table.js';
import { SYNONYMS } from './synonyms.js';

const dutch = languageOf('nl');
const of = (words: string) =>
  synonymTable(dutch)
    .of(phraseOf(words, dutch))
    .map((phrase) => phrase.join(' '));
const stem = (words: string) => phraseOf(words, dutch).join(' ');

describe('synonymTable', () => {
  it('finds equals both ways', () => {
    expect(of('vve')).toContain(stem('voorschool'));
    expect(of('voorschool')).toContain(stem('vve'));
    expect(of('wethouder')).toContain(stem('bestuurder'));
    expect(of('thuiszitter')).toContain(stem('outofschool'));
  });

  it('leads one way where a line says so', () => {
    expect(of('honger')).toContain(stem('ontbijt'));
    expect(of('ontbijt')).not.toContain(stem('honger'));
  });

  it('knows phrases of several words', () => {
    expect(of('den bosch')).toContain(stem('sHertogenbosch'));
  });

  it('never leads a phrase to itself or to nothing', () => {
    for (const line of SYNONYMS) {
      for (const words of line.split(/[=>,]/)) {
        expect(stem(words), line).not.toBe('');
        expect(of(words)).not.toContain(stem(words));
      }
    }
  });
});
