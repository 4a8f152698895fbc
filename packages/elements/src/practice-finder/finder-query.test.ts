import { buildContext } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { completeQuery, EMPTY_QUERY, filterCount, practiceQuery, toggled, withoutFilters } from './finder-query.js';

describe('completeQuery', () => {
  it('fills in what is left out', () => {
    expect(completeQuery(undefined)).toEqual(EMPTY_QUERY);
    expect(completeQuery({ text: 'taal', page: 2 })).toEqual({ ...EMPTY_QUERY, text: 'taal', page: 2 });
  });

  it('takes out what does not exist, whoever wrote it', () => {
    const asked: unknown = {
      text: 7,
      challenge: '',
      domains: ['sport', 'constructor', 'education', 'sport'],
      roles: 'teacher',
      phases: null,
      places: '__proto__',
      page: -3,
    };
    expect(completeQuery(asked as Partial<typeof EMPTY_QUERY>)).toEqual({
      ...EMPTY_QUERY,
      domains: ['education', 'sport'],
    });
    expect(completeQuery({ text: 'x'.repeat(5000) }).text).toHaveLength(200);
    expect(completeQuery({ page: 1.5 }).page).toBe(1);
  });

  it('leaves a complete query as it is', () => {
    const query = { ...EMPTY_QUERY, text: 'taal', domains: ['youth' as const], places: 'near' as const, page: 3 };
    expect(completeQuery(query)).toEqual(query);
  });
});

describe('toggled', () => {
  it('puts a value on and takes it off again, in the order of the list, at the first page', () => {
    const one = toggled({ ...EMPTY_QUERY, page: 4 }, 'domains', 'youth');
    const two = toggled(one, 'domains', 'education');
    expect([one.domains, one.page, two.domains]).toEqual([['youth'], 1, ['education', 'youth']]);
    expect(toggled(two, 'domains', 'youth').domains).toEqual(['education']);
  });
});

describe('filterCount and withoutFilters', () => {
  it('count what is on, and take it all off but the words', () => {
    const query = {
      ...EMPTY_QUERY,
      text: 'taal',
      challenge: 'c',
      domains: ['youth' as const],
      places: 'near' as const,
    };
    expect(filterCount(query)).toBe(3);
    expect(withoutFilters(query)).toEqual({ ...EMPTY_QUERY, text: 'taal' });
    expect(filterCount(withoutFilters(query))).toBe(0);
  });
});

describe('practiceQuery', () => {
  const setting = { pageSize: 10, context: undefined, today: undefined };

  it('asks only for what was chosen', () => {
    expect(practiceQuery(EMPTY_QUERY, setting)).toEqual({ limit: 10, offset: 0 });
    const query = { ...EMPTY_QUERY, text: ' taal ', roles: ['teacher' as const], page: 3 };
    expect(practiceQuery(query, { ...setting, today: '2026-11-23' })).toEqual({
      text: 'taal',
      roles: ['teacher'],
      today: '2026-11-23',
      limit: 10,
      offset: 20,
    });
  });

  it('asks about places only when the place is known', () => {
    const query = { ...EMPTY_QUERY, places: 'near' as const };
    expect(practiceQuery(query, setting)).not.toHaveProperty('places');
    const context = buildContext({ urbanity: 1 });
    expect(practiceQuery(query, { ...setting, context })).toMatchObject({ places: 'near', context });
  });
});
