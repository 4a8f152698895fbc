import { buildCatalogue, buildContext, buildOrganisation } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { TextReader } from '../shared/localized.js';
import { isKnown, knownPlaces, placeMeant } from './known-places.js';

const context = buildContext({ inhabitants: 1000 });
const one = buildCatalogue({
  id: 'https://een.test/c',
  organisations: [
    buildOrganisation('b', { name: { nl: 'Stad 10', en: 'A town' }, context }),
    buildOrganisation('a', { name: { nl: 'Stad 9', en: 'Town' }, context }),
    buildOrganisation('leeg', { context: buildContext() }),
    buildOrganisation('niets'),
  ],
});
const two = buildCatalogue({
  id: 'https://twee.test/c',
  organisations: [
    buildOrganisation('a', { name: 'Ander', context }),
    buildOrganisation('naamloos', { name: '', context }),
  ],
});
const read = (language: string) => () => new TextReader([language], 'nl');

describe('knownPlaces', () => {
  it('are those of which something is known, by name, with full addresses', () => {
    expect(knownPlaces([one, two], read('nl'), 'nl').map(({ ref, name }) => [ref, name])).toEqual([
      ['https://twee.test/c#a', 'Ander'],
      ['https://twee.test/c#naamloos', 'naamloos'],
      ['https://een.test/c#a', 'Stad 9'],
      ['https://een.test/c#b', 'Stad 10'],
    ]);
    expect(knownPlaces([one], read('en'), 'en').map(({ name }) => name)).toEqual(['A town', 'Town']);
  });

  it('stand there once, however often a catalogue is handed in', () => {
    expect(knownPlaces([one, one], read('nl'), 'nl')).toHaveLength(2);
  });
});

describe('placeMeant', () => {
  it('is found by full address, and by id in the first catalogue that knows it', () => {
    expect(placeMeant('https://twee.test/c#a', [one, two])?.ref).toBe('https://twee.test/c#a');
    expect(placeMeant('a', [one, two])?.ref).toBe('https://een.test/c#a');
    expect(placeMeant('naamloos', [one, two])).toEqual({ ref: 'https://twee.test/c#naamloos', context });
  });

  it('is nothing where nothing is known', () => {
    for (const place of [undefined, null, '', 'niets', 'leeg', '__proto__', 'https://drie.test/c#a'])
      expect(placeMeant(place, [one, two])).toBeUndefined();
  });
});

describe('isKnown', () => {
  it('asks for one feature', () => {
    expect([undefined, buildContext(), context, buildContext({ phases: ['primary'] })].map(isKnown)).toEqual([
      false,
      false,
      true,
      true,
    ]);
  });
});
