import { languageFaults } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import * as ar from './ar.js';
import * as en from './en.js';
import * as nl from './nl.js';
import * as pl from './pl.js';
import * as tr from './tr.js';
import * as uk from './uk.js';

describe.each([
  ['ar', ar],
  ['pl', pl],
  ['tr', tr],
  ['uk', uk],
])('the sentences in %s', (language, file) => {
  it('are all there, with their facts and plural forms, and none is left in Dutch or English', () => {
    expect(languageFaults(file, { language, source: nl, others: [en] })).toEqual([]);
  });

  it('says every failure differently', () => {
    const sentences = Object.values(file.general.failures);
    expect(new Set(sentences).size).toBe(sentences.length);
  });
});
