import { describe, expect, it } from 'vitest';

import type { Catalogue } from '../model/catalogue.js';
import type { Challenge } from '../model/challenge.js';
import type { Organisation } from '../model/organisation.js';
import { buildCatalogue, buildContext, buildOrganisation } from '../testing/builders.js';
import { recurrences } from './recurrences.js';

const challenge = (id: string, by: string[], parts: Partial<Challenge> = {}): Challenge => ({
  id,
  title: id,
  domains: [],
  reportedBy: by.map((organisation) => ({ organisation, role: 'teacher' })),
  sameAs: [],
  ...parts,
});

const school = (id: string, municipality: string, parts: Partial<Organisation> = {}): Organisation =>
  buildOrganisation(id, { kind: 'school', municipality, ...parts });

const catalogue = (challenges: Challenge[], organisations: Organisation[], id = 'c:'): Catalogue =>
  buildCatalogue({ id, challenges, organisations });

describe('recurrences', () => {
  it('counts municipalities, not reports, over challenges that are exactly the same', () => {
    const one = catalogue(
      [challenge('a', ['s1', 's2', 'nobody']), challenge('z', ['s4'])],
      [school('s1', 'GM0001'), school('s2', 'GM0001'), school('s4', 'GM0004')],
      'one:',
    );
    const same = { sameAs: [{ challenge: 'one:#a', match: 'exact' as const }] };
    const two = catalogue([challenge('b', ['s3'], same)], [school('s3', 'GM0003')], 'two:');
    const [first, second] = recurrences([one, two]);
    expect(first).toMatchObject({
      challenges: ['one:#a', 'two:#b'],
      municipalities: 2,
      of: 3,
      places: ['GM0001', 'GM0003'],
    });
    expect(second).toMatchObject({ challenges: ['one:#z'], municipalities: 1, of: 3 });
  });

  it('lists close and broad apart, and never counts them in', () => {
    const related = [
      challenge('a', ['s1'], {
        sameAs: [
          { challenge: 'b', match: 'close' },
          { challenge: 'c', match: 'broad' },
        ],
      }),
      challenge('b', ['s2']),
      challenge('c', ['s3']),
    ];
    const found = recurrences([
      catalogue(related, [school('s1', 'GM0001'), school('s2', 'GM0002'), school('s3', 'GM0003')]),
    ]);
    expect(found.find(({ challenges }) => challenges[0] === 'c:#a')).toMatchObject({
      municipalities: 1,
      withClose: 2,
      close: [{ challenge: 'c:#b', municipalities: 1 }],
      broad: [{ challenge: 'c:#c', municipalities: 1 }],
    });
  });

  it('tells how unlike the places are, by the municipality itself before a school in it', () => {
    const [small, large] = [buildContext({ urbanity: 5 }), buildContext({ urbanity: 1 })];
    const organisations = [
      school('s1', 'GM0001', { context: small }),
      buildOrganisation('m1', { municipality: 'GM0001', context: large }),
      school('s2', 'GM0002', { context: small }),
      school('s3', 'GM0003'),
    ];
    const [found] = recurrences([catalogue([challenge('a', ['s1', 's2', 's3'])], organisations)]);
    expect(found?.spread).toBe(1);
    const [alone] = recurrences([catalogue([challenge('a', ['s1', 's3'])], organisations)]);
    expect(alone?.spread).toBeNull();
  });

  it('withholds one and two schools or people, and shows three', () => {
    const organisations = ['s1', 's2', 's3'].map((id, at) => school(id, `GM000${at}`));
    const counts = (by: string[]) => {
      const [found] = recurrences([catalogue([challenge('a', by)], organisations)]);
      return [found?.municipalities, found?.schools, found?.people];
    };
    expect(counts(['s1'])).toEqual([1, null, null]);
    expect(counts(['s1', 's2'])).toEqual([2, null, null]);
    expect(counts(['s1', 's2', 's3'])).toEqual([3, 3, 3]);
  });

  it('has nothing to say of challenges that nobody reported', () => {
    expect(recurrences([catalogue([challenge('a', [])], [])])).toEqual([]);
    expect(recurrences([])).toEqual([]);
  });
});
