import { buildCatalogue, buildContext, buildOrganisation } from '@gedeeld/core/testing';
import { ALL_PAGES, completeQuery, EMPTY_QUERY } from '@gedeeld/elements';
import { describe, expect, it } from 'vitest';

import { addressWithPlace, addressWithQuery, placeFromAddress, queryFromAddress } from './finder-address.js';

describe('addressWithQuery', () => {
  it('writes what is asked, and nothing else', () => {
    const query = {
      ...EMPTY_QUERY,
      text: 'ontbijt & brood',
      domains: ['education' as const, 'youth' as const],
      page: 2,
    };
    expect(addressWithQuery('https://a.example/p?x=1#kop', query)).toBe(
      'https://a.example/p?x=1&q=ontbijt+%26+brood&page=2&domains=education%2Cyouth#kop',
    );
    expect(addressWithQuery('https://a.example/p?x=1&q=oud&page=4', EMPTY_QUERY)).toBe('https://a.example/p?x=1');
  });
});

describe('queryFromAddress', () => {
  it('reads back what was written', () => {
    const query = {
      ...EMPTY_QUERY,
      text: 'taal',
      challenge: 'https://a.example/c#honger',
      roles: ['teacher' as const],
      phases: ['primary' as const],
      audience: ['parents' as const],
      places: 'near' as const,
      page: 3,
    };
    expect(completeQuery(queryFromAddress(new URL(addressWithQuery('https://a.example/', query)).search))).toEqual(
      query,
    );
  });

  it('reads that all results are asked for, on one page', () => {
    const all = { ...EMPTY_QUERY, page: ALL_PAGES };
    const address = addressWithQuery('https://a.example/', all);
    expect(address).toBe('https://a.example/?page=0');
    expect(completeQuery(queryFromAddress(new URL(address).search))).toEqual(all);
  });

  it('makes of anything something that can be asked', () => {
    for (const search of [
      '',
      '?q=',
      '?page=',
      '?page=-1&domains=constructor,,&places=__proto__',
      '?page=x&roles=%00',
      '?%%%',
    ])
      expect(completeQuery(queryFromAddress(search))).toEqual(EMPTY_QUERY);
  });
});

describe('addressWithPlace and placeFromAddress', () => {
  const known = ['https://een.test/c', 'https://twee.test/c'].map((id) =>
    buildCatalogue({ id, organisations: [buildOrganisation('stad', { context: buildContext({ urbanity: 1 }) })] }),
  );

  it('name a place by its id where that means it, and in full where it would mean another', () => {
    const [first, second] = known.map(({ id }) => addressWithPlace('https://a.example/?q=x', `${id}#stad`, known));
    expect(first).toBe('https://a.example/?q=x&place=stad');
    expect(placeFromAddress(new URL(second!).search)).toBe('https://twee.test/c#stad');
    expect(addressWithPlace(first!, undefined, known)).toBe('https://a.example/?q=x');
    expect(placeFromAddress('?q=x')).toBeUndefined();
  });
});
