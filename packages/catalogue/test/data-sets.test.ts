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

/** Two keys hold text in one record and a reference or a code in another. */
const isCode = ({ key, path }: Place) =>
  (key === 'about' && path.startsWith('/lessons/')) || (key === 'answer' && path.includes('/deliveredAsPlanned/'));
/** A text in one language, with who put it into that. */
const isTranslation = ({ path }: Place) => /\/(ar|pl|tr|uk)\/text$/.test(path);
const isText = (place: Place) =>
  TEXT_KEYS.has(place.key) && !isCode(place) && !isTranslation(place) && typeof place.value === 'string';
const isReference = ({ key, path, value }: Place) =>
  typeof value === 'string' && (REFERENCES.has(key) || (key === 'about' && path.startsWith('/lessons/')));

describe.each(['netherlands', 'waterrijk'])('the sources of %s', (name) => {
  const document = readDocument(name);
  const values = everyValue(document);
  const ids = values.filter(({ key, path }) => key === 'id' && path !== '/id').map(({ value }) => String(value));

  it('give every record an id of its own', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('refer only to records that exist', () => {
    const known = new Set(ids);
    const isLost = ({ value }: Place) => !known.has(String(value)) && !String(value).includes('#');
    expect(values.filter(isReference).filter(isLost)).toEqual([]);
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
    expect(values.filter(isText)).toEqual([]);
    const tongues = values.filter(({ value }) => isJsonRecord(value) && ('nl' in value || 'en' in value));
    expect(tongues.length).toBeGreaterThan(100);
    expect(tongues.filter(({ value }) => !/^nl,en(,ar,pl,tr,uk)?$/.test(Object.keys(Object(value)).join()))).toEqual(
      [],
    );
  });

  it('carry no remark of the people who gathered the facts', () => {
    expect(JSON.stringify(document)).not.toMatch(/\[KNOWN|\[FOUND|niet opgezocht|niet gecontroleerd|TODO/);
  });
});
