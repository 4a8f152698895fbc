import type { Audience, PracticeQuery } from '@gedeeld/core';
import { AUDIENCE_GROUPS, DOMAINS, PHASES, ROLES } from '@gedeeld/core';

import type { Choice } from './practice-columns.js';
import { bitsOf } from './practice-columns.js';

/** The filters of a query: the chosen values as bits (`undefined` limits nothing), and ages. */
export type Filters = Readonly<Record<Choice, number | undefined>> & {
  readonly fromAge: number;
  readonly toAge: number;
};

export const filtersOf = (query: PracticeQuery): Filters => {
  const { groups, ages } = askedAudience(query);
  return {
    domains: chosen(DOMAINS, query.domains),
    roles: chosen(ROLES, query.roles),
    audience: chosen(AUDIENCE_GROUPS, groups),
    phases: chosen(PHASES, query.phases),
    fromAge: ages?.from ?? -Infinity,
    toAge: ages?.to ?? Infinity,
  };
};

/** The groups and ages that were asked, whichever way. */
export const askedAudience = ({ audience }: PracticeQuery): Partial<Audience> => {
  if (audience === undefined) return {};
  return isGroupList(audience) ? { groups: audience } : audience;
};

const isGroupList = (audience: NonNullable<PracticeQuery['audience']>): audience is Audience['groups'] =>
  Array.isArray(audience);

/** No choice limits nothing; a choice of words that nothing can have leaves nothing. */
const chosen = (list: readonly string[], values: readonly string[] | undefined): number | undefined =>
  values === undefined || values.length === 0 ? undefined : bitsOf(list, values);
