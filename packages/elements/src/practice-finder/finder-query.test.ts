import { buildContext } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { ALL_PAGES } from '../practice-list/practice-list.events.js';
import { asksNothing, completeQuery, EMPTY_QUERY, filterCount, practiceQuery } from './finder-query.js';

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

describe('asksNothing', () => {
  it.each([
    [{}, true],
    [{ text: '  ', page: 3 }, true],
    [{ text: 'taal' }, false],
    [{ phases: ['primary' as const] }, false],
    [{ challenge: 'honger' }, false],
    [{ places: 'near' as const }, false],
  ])('of %j: %s', (asked, isNothing) => expect(asksNothing(completeQuery(asked))).toBe(isNothing));
});

describe('filterCount', () => {
  it('counts what is on', () => {
    const query = { ...EMPTY_QUERY, challenge: 'c', domains: ['youth' as const], places: 'near' as const };
    expect([filterCount(EMPTY_QUERY), filterCount(query)]).toEqual([0, 3]);
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

  it('asks for the first page of all of them', () => {
    expect(practiceQuery(completeQuery({ page: ALL_PAGES }), setting)).toEqual({ limit: 10, offset: 0 });
  });

  it('asks about places only when the place is known', () => {
    const query = { ...EMPTY_QUERY, places: 'near' as const };
    expect(practiceQuery(query, setting)).not.toHaveProperty('places');
    const context = buildContext({ urbanity: 1 });
    expect(practiceQuery(query, { ...setting, context })).toMatchObject({ places: 'near', context });
  });
});
