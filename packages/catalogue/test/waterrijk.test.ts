import { describe, expect, it } from 'vitest';
import { everyValue, isJsonRecord, readDocument, recordsOf, type Json } from './documents.js';

const document = readDocument('waterrijk');
const netherlands = readDocument('netherlands');
const agendas = recordsOf(document, 'agendas');

const isMarked = (text: Json | undefined) =>
  isJsonRecord(text) && /verzonnen/i.test(String(text['nl'])) && /invented/i.test(String(text['en']));

describe('everything invented', () => {
  it('says so in the name of the catalogue, of every organisation and of every agenda', () => {
    expect(isMarked(document['title'])).toBe(true);
    const organisations = recordsOf(document, 'organisations');
    expect(organisations.length).toBeGreaterThanOrEqual(12);
    expect(organisations.filter(({ name }) => !isMarked(name))).toEqual([]);
    expect(agendas.filter(({ title }) => !isMarked(title))).toEqual([]);
  });

  it('says so in every source, and the one real practice keeps its real sources', () => {
    const titles = everyValue(document)
      .filter(
        ({ key, path }) => key === 'title' && /source(s\/\d+)?\/title$/.test(path) && !path.startsWith('/practices/'),
      )
      .map(({ value }) => value);
    expect(titles.length).toBeGreaterThan(50);
    expect(titles.filter((title) => !isMarked(title))).toEqual([]);
  });

  it('uses no code of a real municipality', () => {
    expect(JSON.stringify(document)).not.toMatch(/"(GM\d{4}|WK\d{6}|BU\d{8})"/);
  });
});

describe('what Waterrijk takes from real practices', () => {
  it('is Home-Start, with the same evidence as where it comes from', () => {
    const find = (from: typeof document) => recordsOf(from, 'practices').find(({ id }) => id === 'home-start');
    expect(recordsOf(document, 'practices')).toHaveLength(1);
    expect(find(document)?.['evidence']).toEqual(find(netherlands)?.['evidence']);
    expect(find(document)?.['sources']).toEqual(find(netherlands)?.['sources']);
  });

  it('refers to practices that the other catalogue has', () => {
    const prefix = `${String(netherlands['id'])}#`;
    const known = new Set(recordsOf(netherlands, 'practices').map(({ id }) => `${prefix}${String(id)}`));
    const references = everyValue(document)
      .map(({ value }) => String(value))
      .filter((value) => value.startsWith(prefix));
    expect(references.length).toBeGreaterThan(5);
    expect(references.filter((reference) => !known.has(reference))).toEqual([]);
  });
});
