import { describe, expect, it } from 'vitest';

import { buildCatalogue, buildContext, buildOrganisation, buildPractice } from '../testing/builders.js';
import { practiceShelf } from './practice-shelf.js';

describe('practiceShelf', () => {
  it('gathers who uses a practice, by its own word and by theirs, in any catalogue', () => {
    const home = buildCatalogue({
      id: 'a:',
      organisations: [buildOrganisation('x', { name: 'X', context: buildContext({ urbanity: 1 }) })],
      practices: [buildPractice('p', { usedBy: [{ organisation: 'x', place: 'Noord' }, { place: 'Zuid' }] })],
    });
    const adoption = (id: string, organisation: string, state: 'adopted' | 'trying' | 'considering') => ({
      id,
      practice: 'a:#p',
      organisation,
      state,
      sources: [],
    });
    const away = buildCatalogue({
      id: 'b:',
      language: 'en',
      organisations: [buildOrganisation('y', { name: 'Y' })],
      adoptions: [
        adoption('1', 'y', 'adopted'),
        adoption('2', 'a:#x', 'adopted'),
        adoption('3', 'z', 'trying'),
        adoption('4', 'v', 'considering'),
      ],
    });
    const [shelved] = practiceShelf([away, home]).practices;
    expect(shelved?.users.map(({ organisation, names }) => [organisation, names.map(({ text }) => text)])).toEqual([
      ['a:#x', ['X', 'Noord']],
      [undefined, ['Zuid']],
      ['b:#y', ['Y']],
      ['b:#z', []],
    ]);
    expect(shelved?.adopters).toBe(2);
  });

  it('has each practice once, the newer of two, sorted by IRI', () => {
    const old = buildCatalogue({ practices: [buildPractice('b'), buildPractice('a', { title: 'Oud' })] });
    const young = buildCatalogue({ practices: [buildPractice('a', { title: 'Nieuw', modified: '2026-05-01' })] });
    for (const list of [
      [old, young],
      [young, old],
    ]) {
      const { practices } = practiceShelf(list);
      expect(practices.map(({ practice }) => [practice.id, practice.title])).toEqual([
        ['a', 'Nieuw'],
        ['b', 'Aanpak b'],
      ]);
    }
  });
});
