import { AUDIENCE_GROUPS, PHASES } from '@gedeeld/core';
import { describe, expect, it } from 'vitest';

import { EMPTY_QUERY, FILTER_NAMES } from './finder-query.js';
import { FILTERS, toggled, withoutFilters } from './finder-steps.js';

describe('FILTERS', () => {
  it('has the values of every filter', () => {
    expect(Object.keys(FILTERS).sort()).toEqual([...FILTER_NAMES].sort());
    expect([FILTERS.audience, FILTERS.phases]).toEqual([AUDIENCE_GROUPS, PHASES]);
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

describe('withoutFilters', () => {
  it('takes all off but the words', () => {
    const query = {
      ...EMPTY_QUERY,
      text: 'taal',
      challenge: 'c',
      domains: ['youth' as const],
      places: 'near' as const,
    };
    expect(withoutFilters(query)).toEqual({ ...EMPTY_QUERY, text: 'taal' });
  });
});
