import { describe, expect, it } from 'vitest';

import type { Catalogue } from '../model/catalogue.js';
import { buildCatalogue, buildOrganisation, buildPractice } from '../testing/builders.js';
import { createRandom } from '../testing/random.js';
import { mergeCatalogues } from './merge-catalogues.js';

const ids = (catalogue: Catalogue | undefined): string[] => (catalogue?.practices ?? []).map(({ id }) => id).sort();

describe('mergeCatalogues', () => {
  it('gives one catalogue for every id, and leaves a single document as it is', () => {
    const one = buildCatalogue({ practices: [buildPractice('a')] });
    const other = buildCatalogue({ id: 'https://example.org/other.json', practices: [buildPractice('a')] });
    const merged = mergeCatalogues([one, other]);
    expect(merged).toEqual([one, other]);
    expect(merged[0]).toBe(one);
  });

  it('lets the newer version of a record win, whichever document is newer', () => {
    const old = buildCatalogue({
      modified: '2026-01-01',
      practices: [buildPractice('a', { title: 'Nieuw', modified: '2026-05-01' }), buildPractice('b', { title: 'Oud' })],
    });
    const young = buildCatalogue({
      modified: '2026-03-01',
      title: 'Jong',
      practices: [buildPractice('a', { title: 'Oud' }), buildPractice('b', { title: 'Nieuw', modified: '2026-02-01' })],
    });
    for (const documents of [
      [old, young],
      [young, old],
    ]) {
      const [merged] = mergeCatalogues(documents);
      expect(merged?.title).toBe('Jong');
      expect(new Map(merged?.practices.map(({ id, title }) => [id, title]))).toEqual(
        new Map([
          ['a', 'Nieuw'],
          ['b', 'Nieuw'],
        ]),
      );
    }
  });

  it('takes records without a date to be as new as their document', () => {
    const old = buildCatalogue({ modified: '2026-01-01', organisations: [buildOrganisation('x', { name: 'Oud' })] });
    const young = buildCatalogue({ modified: '2026-02', organisations: [buildOrganisation('x', { name: 'Nieuw' })] });
    expect(mergeCatalogues([young, old])[0]?.organisations.map(({ name }) => name)).toEqual(['Nieuw']);
  });

  it('removes what its own publisher removed, unless it came back later', () => {
    const old = buildCatalogue({ modified: '2026-01-01', practices: ['a', 'b', 'c'].map((id) => buildPractice(id)) });
    const young = buildCatalogue({
      modified: '2026-03-01',
      practices: [buildPractice('c', { modified: '2026-03-01' })],
      removed: [
        { id: 'a', on: '2026-02-01' },
        { id: `${old.id}#b`, on: '2026-02' },
        { id: 'c', on: '2026-02-01' },
      ],
    });
    expect(ids(mergeCatalogues([old, young])[0])).toEqual(['c']);
    expect(ids(mergeCatalogues([young, old])[0])).toEqual(['c']);
  });

  it('never lets one publisher remove or overwrite the records of another', () => {
    const mine = buildCatalogue({ practices: [buildPractice('a', { title: 'Van mij' })] });
    const hostile = buildCatalogue({
      id: 'https://example.org/hostile.json',
      modified: '2030-01-01',
      removed: [
        { id: `${mine.id}#a`, on: '2029-01-01' },
        { id: 'a', on: '2029-01-01' },
      ],
    });
    const impostor = buildCatalogue({
      publisher: 'https://example.org/hostile.json#gemeente',
      modified: '2030-01-01',
      practices: [buildPractice('a', { title: 'Van een ander', modified: '2030-01-01' })],
      removed: [{ id: 'a', on: '2030-01-01' }],
    });
    const [merged] = mergeCatalogues([mine, hostile, impostor]);
    expect(merged).toBe(mine);
  });

  it('takes ids of objects for ids', () => {
    const one = buildCatalogue({ practices: [buildPractice('__proto__'), buildPractice('constructor')] });
    const other = buildCatalogue({ modified: '2027-01-01', removed: [{ id: 'constructor', on: '2026-12-31' }] });
    expect(ids(mergeCatalogues([one, other])[0])).toEqual(['__proto__']);
  });

  it('gives the same records whatever the order, when no two versions are equally new', () => {
    const random = createRandom(5);
    for (let round = 0; round < 50; round++) {
      const documents = [0, 1, 2, 3].map((at) =>
        buildCatalogue({
          modified: `2026-0${at + 1}-01`,
          practices: random
            .some(['a', 'b', 'c', 'd'], 0.6)
            .map((id) => buildPractice(id, { title: `${at}`, modified: `2026-0${at + 1}-${10 + random.int(15)}` })),
          removed: random.some(['a', 'b', 'c'], 0.2).map((id) => ({ id, on: `2026-0${at + 1}-20` })),
        }),
      );
      const practices = (list: readonly Catalogue[]) =>
        [...mergeCatalogues(list)[0]!.practices].sort((one, other) => (one.id < other.id ? -1 : 1));
      expect(practices(random.shuffle(documents))).toEqual(practices(documents));
    }
  });
});
