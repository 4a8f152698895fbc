import type { AudienceGroup, Day, Domain, LocalContext, Phase, PracticeQuery, Ref, Role } from '@gedeeld/core';
import { AUDIENCE_GROUPS, DOMAINS, PHASES, ROLES } from '@gedeeld/core';

import { ALL_PAGES } from '../practice-list/practice-list.events.js';

/** Whose practices are looked for, once the reader's place is known. */
export const PLACES_ASKED = ['all', 'near', 'elsewhere'] as const;
/** Which places a reader asks for: one of `PLACES_ASKED`. */
export type PlacesAsked = (typeof PLACES_ASKED)[number];

/** What the reader asks of the finder: all that a page needs to show the same again. */
export interface FinderQuery {
  readonly text: string;
  /** The problem the reader has: full IRI, or an id in the first catalogue that has it. */
  readonly challenge: Ref | undefined;
  readonly domains: readonly Domain[];
  readonly roles: readonly Role[];
  readonly audience: readonly AudienceGroup[];
  readonly phases: readonly Phase[];
  readonly places: PlacesAsked;
  /** The page of the results; the first is 1, and `ALL_PAGES` (0) is all of them on one page. */
  readonly page: number;
}

/** Nothing is asked: everything is shown, in the order of the method. */
export const EMPTY_QUERY: FinderQuery = {
  text: '',
  challenge: undefined,
  domains: [],
  roles: [],
  audience: [],
  phases: [],
  places: 'all',
  page: 1,
};

/** What practices can be filtered by. */
export type FilterName = 'domains' | 'roles' | 'audience' | 'phases';
/** The filters, in the order in which they are shown. */
export const FILTER_NAMES = ['domains', 'phases', 'roles', 'audience'] as const satisfies readonly FilterName[];

/**
 * What a page asks for, with all that it left out filled in and all that does not exist taken out: it may come from an
 * address that anybody wrote.
 */
export const completeQuery = (asked: Partial<FinderQuery> | undefined): FinderQuery => {
  const { text, challenge, places, page } = asked ?? {};
  return {
    text: typeof text === 'string' ? text.slice(0, LONGEST_TEXT) : '',
    challenge: typeof challenge === 'string' && challenge !== '' ? challenge : undefined,
    domains: known(DOMAINS, asked?.domains),
    roles: known(ROLES, asked?.roles),
    audience: known(AUDIENCE_GROUPS, asked?.audience),
    phases: known(PHASES, asked?.phases),
    places: PLACES_ASKED.find((name) => name === places) ?? 'all',
    page: Number.isInteger(page) && Number(page) >= ALL_PAGES ? Number(page) : 1,
  };
};

/** A person types no more than this; a page that hands in a book would only slow itself down. */
const LONGEST_TEXT = 200;

const known = <Value extends string>(all: readonly Value[], asked: readonly Value[] | undefined): readonly Value[] =>
  Array.isArray(asked) ? all.filter((value) => asked.includes(value)) : [];

/** How many filters are on. */
export const filterCount = (query: FinderQuery): number =>
  FILTER_NAMES.reduce((count, name) => count + query[name].length, 0) +
  Number(query.challenge !== undefined) +
  Number(query.places !== 'all');

/** Whether everything is shown: no words, and no filter on. */
export const asksNothing = (query: FinderQuery): boolean => query.text.trim() === '' && filterCount(query) === 0;

/** What a question is asked with beside what the reader chose. */
export interface FinderSetting {
  readonly pageSize: number;
  readonly context: LocalContext | undefined;
  readonly today: Day | undefined;
}

/** What the search is asked: only what was chosen, and one page of it; of all pages at first the first. */
export const practiceQuery = (
  { text, challenge, places, page, ...filters }: FinderQuery,
  { pageSize, context, today }: FinderSetting,
): PracticeQuery => ({
  ...(text.trim() !== '' && { text: text.trim() }),
  ...(challenge !== undefined && { challenge }),
  ...chosenOnly(filters),
  ...(context && { context }),
  ...(context && places !== 'all' && { places }),
  ...(today !== undefined && { today }),
  limit: pageSize,
  offset: Math.max(0, page - 1) * pageSize,
});

type Filters = Pick<FinderQuery, FilterName>;

const chosenOnly = (filters: Filters): Partial<Filters> =>
  Object.fromEntries(Object.entries(filters).filter(([, values]) => values.length > 0));
