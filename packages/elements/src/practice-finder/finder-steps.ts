import { AUDIENCE_GROUPS, DOMAINS, PHASES, ROLES } from '@gedeeld/core';

import type { FilterName, FinderQuery } from './finder-query.js';
import { EMPTY_QUERY } from './finder-query.js';

/** The filters of which several values may be chosen, with all their values. */
export const FILTERS = { domains: DOMAINS, roles: ROLES, audience: AUDIENCE_GROUPS, phases: PHASES } as const;

/** The query with a value of a filter put on, or off when it was on. Another filter is another list, so it begins at page 1. */
export const toggled = (query: FinderQuery, filter: FilterName, value: string): FinderQuery => {
  const chosen: readonly string[] = query[filter];
  const all: readonly string[] = FILTERS[filter];
  const now = all.filter((one) => chosen.includes(one) !== (one === value));
  return { ...query, [filter]: now, page: 1 };
};

/** The same words and page size, with no filter on. */
export const withoutFilters = ({ text }: FinderQuery): FinderQuery => ({ ...EMPTY_QUERY, text });
