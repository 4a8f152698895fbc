import { languageFaults } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import * as ar from './ar.js';
import * as en from './en.js';
import * as nl from './nl.js';
import * as pl from './pl.js';
import * as tr from './tr.js';
import * as uk from './uk.js';

/** Words that a language shares with Dutch or English. */
const SHARED: Readonly<Record<string, readonly string[]>> = {
  ar: ['fieldNames.sesWoa'],
  pl: [
    'editorForms.options.kind.sport',
    'contributionMatrix.corner.partners',
    'fieldNames.problem',
    'fieldNames.sesWoa',
    'fieldNames.text',
    'fieldNames.url',
    'words.domains.sport',
    'words.roles.partner',
  ],
  tr: ['fieldNames.sesWoa'],
  uk: ['fieldNames.sesWoa'],
};
/** Headings that a pasted table may have: Dutch and English ones are known. */
const QUOTING = ['goals', 'partners', 'actions'].map((table) => `agendaEditor.pastedHints.${table}`);

describe.each([
  ['ar', ar],
  ['pl', pl],
  ['tr', tr],
  ['uk', uk],
])('the sentences in %s', (language, file) => {
  const { machineTranslated, ...areas } = file;

  it('are all there, with their facts and plural forms, and none is left in Dutch or English', () => {
    const check = { language, source: nl, others: [en], same: SHARED[language] ?? [], quoting: QUOTING };
    expect(languageFaults(areas, check)).toEqual([]);
  });

  it('say that no speaker has read them yet', () => {
    expect(machineTranslated).toBe(true);
  });

  it('are data: they survive JSON', () => {
    expect(JSON.parse(JSON.stringify(file))).toEqual({ ...file });
  });
});
