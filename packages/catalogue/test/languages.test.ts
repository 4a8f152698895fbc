import { describe, expect, it } from 'vitest';
import { everyValue, isJsonRecord, readDocument, recordsOf, type JsonRecord } from './documents.js';

/** What each language calls invented, and the letters it is written in. */
const LANGUAGES = [
  ['ar', /خيالي/, /\p{Script=Arabic}/u],
  ['pl', /wymyślon/i, /\p{Script=Latin}/u],
  ['tr', /uydurma/i, /\p{Script=Latin}/u],
  ['uk', /вигадан/i, /\p{Script=Cyrillic}/u],
] as const;

/** Eight practices that parents meet themselves. */
const FOR_PARENTS = [
  'boekstart',
  'home-start',
  'jeugdfonds-sport-cultuur',
  'opstap-opstapje',
  'schoolmaaltijden',
  'stichting-leergeld',
  'taal-voor-thuis',
  'voorleesexpress',
];

const textsOf = (record: JsonRecord): JsonRecord[] =>
  everyValue(record)
    .map(({ value }) => value)
    .filter((value): value is JsonRecord => isJsonRecord(value) && 'nl' in value && 'en' in value);
const translated = (text: JsonRecord, language: string): JsonRecord => Object(text[language]) as JsonRecord;

const waterrijk = readDocument('waterrijk');
const forParents = recordsOf(readDocument('netherlands'), 'practices').filter(({ id }) =>
  FOR_PARENTS.includes(String(id)),
);

describe.each(LANGUAGES)('in %s', (language, invented, letters) => {
  it('stands all of Waterrijk, marked as translated by a machine', () => {
    const texts = textsOf(waterrijk);
    expect(texts.length).toBeGreaterThan(150);
    expect(texts.filter((text) => translated(text, language)['translatedBy'] !== 'machine')).toEqual([]);
  });

  it('is what is invented still called so', () => {
    const marked = textsOf(waterrijk).filter(({ nl }) => /\(verzonnen/.test(String(nl)));
    expect(marked.length).toBeGreaterThan(15);
    expect(marked.filter((text) => !invented.test(String(translated(text, language)['text'])))).toEqual([]);
  });

  it('stand the practices that concern parents, each as a whole', () => {
    expect(forParents).toHaveLength(FOR_PARENTS.length);
    const texts = forParents.flatMap(textsOf);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter((text) => translated(text, language)['translatedBy'] !== 'machine')).toEqual([]);
  });

  it('says no more than a name in Dutch', () => {
    const texts = [...textsOf(waterrijk), ...forParents.flatMap(textsOf)];
    const same = texts.filter((text) => translated(text, language)['text'] === text['nl']).map(({ nl }) => nl);
    expect([...new Set(same)].sort()).toEqual(['%', 'BoekStart', 'Home-Start', 'Kanaleneiland', 'VoorleesExpress']);
    const others = texts.filter((text) => !same.includes(String(text['nl'])));
    expect(others.filter((text) => !letters.test(String(translated(text, language)['text'])))).toEqual([]);
  });

  it('has the numbers of the Dutch', () => {
    const numbers = (text: unknown) => [...String(text).matchAll(/\d[\d.,]*\d|\d/g)].map(String).sort();
    const changed = [...textsOf(waterrijk), ...forParents.flatMap(textsOf)].filter((text) => {
      const said = numbers(translated(text, language)['text']);
      // One, two and a half may be words.
      return numbers(text['nl']).some((number) => !said.includes(number) && !['1', '2', '1,5', '5'].includes(number));
    });
    expect(changed.map(({ nl }) => nl)).toEqual([]);
  });
});
