import { describe, expect, it } from 'vitest';
import { buildCatalogue, buildPractice, CATALOGUE_ID } from '../testing/builders.js';
import { referencesIn } from './references.js';

const OTHER_ID = 'https://example.org/other.json';
const [mine, theirs] = [buildPractice('shared', { title: 'Van ons' }), buildPractice('shared', { title: 'Van hen' })];
const alone = buildPractice('alone');
const own = buildCatalogue({ practices: [mine] });
const other = buildCatalogue({ id: OTHER_ID, practices: [theirs, alone] });

describe('referencesIn', () => {
  it('writes every reference as the full IRI, seen from the first catalogue', () => {
    const { iri } = referencesIn([own, other]);
    expect(iri('shared')).toBe(`${CATALOGUE_ID}#shared`);
    expect(iri(`${CATALOGUE_ID}#shared`)).toBe(iri('shared'));
    expect(iri(`${OTHER_ID}#shared`)).toBe(`${OTHER_ID}#shared`);
    expect(referencesIn([other, own]).iri('shared')).toBe(`${OTHER_ID}#shared`);
  });

  it('gives the same answer when it is asked again', () => {
    const { iri } = referencesIn([own]);
    expect([iri('a'), iri('b'), iri('a')]).toEqual([`${CATALOGUE_ID}#a`, `${CATALOGUE_ID}#b`, `${CATALOGUE_ID}#a`]);
  });

  it('still tells references apart when there is no catalogue', () => {
    for (const { iri, practice } of [referencesIn(), referencesIn([])]) {
      expect(iri('a')).toBe(iri('a'));
      expect(iri('a')).not.toBe(iri('b'));
      expect(iri('a')).toBe('#a');
      expect(practice('a')).toBeUndefined();
    }
  });

  it('looks for a bare id in the first catalogue only, and for a full IRI in all', () => {
    const { practice } = referencesIn([own, other]);
    expect(practice('shared')).toBe(mine);
    expect(practice(`${OTHER_ID}#shared`)).toBe(theirs);
    expect(practice(`${CATALOGUE_ID}#shared`)).toBe(mine);
    expect(practice('alone')).toBeUndefined();
    expect(practice(`${OTHER_ID}#alone`)).toBe(alone);
    expect(practice('https://example.org/nobody.json#alone')).toBeUndefined();
  });

  it('takes the first of two practices with the same IRI', () => {
    const again = buildCatalogue({ practices: [buildPractice('shared'), buildPractice('new')] });
    const { practice } = referencesIn([own, again]);
    expect(practice('shared')).toBe(mine);
    expect(practice('new')).toBe(again.practices[1]);
  });

  it('takes ids such as constructor and __proto__ for ids', () => {
    const hostile = ['constructor', '__proto__', 'toString'].map((id) => buildPractice(id));
    expect(referencesIn([own]).practice('constructor')).toBeUndefined();
    expect(referencesIn([own]).practice('__proto__')).toBeUndefined();
    const { practice } = referencesIn([buildCatalogue({ practices: hostile })]);
    expect(hostile.map(({ id }) => practice(id))).toEqual(hostile);
  });
});
