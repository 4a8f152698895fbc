import { describe, expect, it } from 'vitest';
import { everyValue, isJsonRecord, readDocument, recordsOf, type JsonRecord, type Place } from './documents.js';

const LISTS = ['organisations', 'challenges', 'practices', 'adoptions', 'lessons', 'networks', 'meetings', 'agendas'];
/** Where the format asks for text for people; names of papers and of organisations are left as they are. */
const TEXT_KEYS = new Set(
  'summary problem description steps text reflection cost payer duration place note because otherFactors ambition forWhom themes why about kept changed dropped result unit answer space voice audience influence topics'.split(
    ' ',
  ),
);
const REFERENCES = new Set(
  'organisation challenge challenges practice publisher organiser owner coordinator partners networks'.split(' '),
);

describe.each(['netherlands'])('the sources of %s', (name) => {
  const document = readDocument(name);
  const values = everyValue(document);
  const ids = values.filter(({ key, path }) => key === 'id' && path !== '/id').map(({ value }) => String(value));

  it('give every record an id of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refer only to records that exist', () => {
    const known = new Set(ids);
    const isReference = ({ key, path }: Place) =>
      REFERENCES.has(key) || (key === 'about' && path.startsWith('/lessons/'));
    const isLost = (place: Place) => isReference(place) && typeof place.value === 'string' && !known.has(place.value);
    expect(values.filter(isLost)).toEqual([]);
  });

  it.each(LISTS)('give every record of %s a source', (list) => {
    const hasSource = (record: JsonRecord) => Array.isArray(record['sources']) && record['sources'].length > 0;
    expect(recordsOf(document, list).filter((record) => !hasSource(record))).toEqual([]);
  });

  it('link only over https', () => {
    const urls = values.filter(({ key }) => key === 'url').map(({ value }) => String(value));
    expect(urls.length).toBeGreaterThan(0);
    expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
  });

  it('say every text in Dutch and in English', () => {
    // What a lesson is about is a reference; what an adoption is about is text.
    const isText = ({ key, path, value }: Place) =>
      TEXT_KEYS.has(key) && typeof value === 'string' && !(key === 'about' && path.startsWith('/lessons/'));
    expect(values.filter(isText)).toEqual([]);
    const tongues = values.filter(({ value }) => isJsonRecord(value) && ('nl' in value || 'en' in value));
    expect(tongues.length).toBeGreaterThan(100);
    expect(tongues.filter(({ value }) => Object.keys(Object(value)).join() !== 'nl,en')).toEqual([]);
  });

  it('carry no remark of the people who gathered the facts', () => {
    expect(JSON.stringify(document)).not.toMatch(/\[KNOWN|\[FOUND|niet opgezocht|niet gecontroleerd|TODO/);
  });
});
