import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { translate } from '../scripts/translate.js';

const DUTCH = { nl: 'Een aanpak', en: 'A practice' };
const polish = { translatedBy: 'machine', texts: { 'Een aanpak': 'Metoda' } };
const documentWith = (...records: object[]) => ({ title: 'A', practices: records });

let folder: string;
const write = (name: string, content: unknown) => {
  mkdirSync(join(folder, 'translations'), { recursive: true });
  writeFileSync(join(folder, 'translations', name), JSON.stringify(content));
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'gedeeld-translate-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('translate', () => {
  it('adds a language to every text, with who put it into that', () => {
    write('pl.json', polish);
    const document = documentWith({ id: 'a', title: { ...DUTCH }, steps: [{ ...DUTCH }] });
    translate(folder, document);
    const text = { ...DUTCH, pl: { text: 'Metoda', translatedBy: 'machine' } };
    expect(document).toEqual(documentWith({ id: 'a', title: text, steps: [text] }));
  });

  it('keeps to the records that are named, and leaves the others alone', () => {
    write('pl.json', { ...polish, records: ['a'] });
    const other = { id: 'b', title: { nl: 'Iets anders', en: 'Something else' } };
    const document = documentWith({ id: 'a', title: { ...DUTCH } }, structuredClone(other));
    translate(folder, document);
    expect(document.practices[1]).toEqual(other);
  });

  it('leaves a data set without translations as it is', () => {
    const document = documentWith({ id: 'a', title: { ...DUTCH } });
    translate(folder, document);
    expect(document).toEqual(documentWith({ id: 'a', title: DUTCH }));
  });

  it('stops at a text of a translated record that is not translated', () => {
    write('pl.json', polish);
    const document = documentWith({ id: 'a', title: { ...DUTCH }, summary: { nl: 'Nieuw', en: 'New' } });
    expect(() => translate(folder, document)).toThrow(/pl\.json:\n {2}there is no pl for “Nieuw”/);
  });

  it('stops at an empty translation', () => {
    write('pl.json', { ...polish, texts: { 'Een aanpak': ' ' } });
    expect(() => translate(folder, documentWith({ id: 'a', title: { ...DUTCH } }))).toThrow('there is no pl for');
  });

  it('stops at a translation of which the Dutch was changed', () => {
    write('pl.json', polish);
    const document = documentWith({ id: 'a', title: { nl: 'Een andere aanpak', en: 'x' } });
    expect(() => translate(folder, document)).toThrow('nothing says “Een aanpak” any more');
  });

  it('stops at a record that does not exist, and at a file that does not say who translated it', () => {
    write('pl.json', { ...polish, records: ['weg'] });
    expect(() => translate(folder, documentWith())).toThrow('There is no record “weg” to translate');
    write('pl.json', { texts: {} });
    expect(() => translate(folder, documentWith())).toThrow('must say "translatedBy"');
  });
});
