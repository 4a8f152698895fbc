import { splitRef, type Catalogue, type Ref } from '@gedeeld/core';
import { FILTER_NAMES, placeMeant, type FinderQuery } from '@gedeeld/elements';

/** What each part of a question is called in the address of the page. Short, and never of another meaning. */
const NAMES = {
  text: 'q',
  challenge: 'problem',
  places: 'places',
  page: 'page',
  domains: 'domains',
  phases: 'phases',
  roles: 'roles',
  audience: 'audience',
} as const satisfies Record<keyof FinderQuery, string>;

/**
 * The question that stands in the address of a page. Anybody can write an address, so nothing of it is trusted: the
 * finder takes out what does not exist.
 *
 * @param search the part of the address from `?`
 */
export const queryFromAddress = (search: string): Partial<FinderQuery> => {
  const found = new URLSearchParams(search);
  const query: Record<string, unknown> = {
    text: found.get(NAMES.text) ?? '',
    challenge: found.get(NAMES.challenge) ?? undefined,
    places: found.get(NAMES.places) ?? 'all',
    page: Number(found.get(NAMES.page) || 1),
  };
  for (const name of FILTER_NAMES) query[name] = (found.get(NAMES[name]) ?? '').split(',').filter(Boolean);
  return query;
};

/** Whether there is a question in the address of a page at all. */
export const asksSomething = (search: string): boolean => {
  const found = new URLSearchParams(search);
  return Object.values(NAMES).some((name) => found.has(name));
};

/**
 * The same address with another question in it. What belongs to others stays as it was, and what is not asked does not
 * stand there.
 *
 * @param href the full address of the page
 */
export const addressWithQuery = (href: string, query: FinderQuery): string => {
  const url = new URL(href);
  const set = (name: string, value: string): void => {
    if (value === '') url.searchParams.delete(name);
    else url.searchParams.set(name, value);
  };
  set(NAMES.text, query.text);
  set(NAMES.challenge, query.challenge ?? '');
  set(NAMES.places, query.places === 'all' ? '' : query.places);
  set(NAMES.page, query.page === 1 ? '' : String(query.page));
  for (const name of FILTER_NAMES) set(NAMES[name], query[name].join(','));
  return url.href;
};

/** What the reader's place is called in the address of the page. */
const PLACE = 'place';

/** The place that stands in the address of a page, when one does. */
export const placeFromAddress = (search: string): Ref | undefined =>
  new URLSearchParams(search).get(PLACE) ?? undefined;

/**
 * The same address with another place in it. What the reader told about the place does not stand there: an address is
 * shared with others.
 *
 * @param catalogues where the place may be called by its id alone, because the first one that has that id means it
 */
export const addressWithPlace = (href: string, place: Ref | undefined, catalogues: readonly Catalogue[]): string => {
  const url = new URL(href);
  if (place === undefined) url.searchParams.delete(PLACE);
  else {
    const { id } = splitRef(place);
    url.searchParams.set(PLACE, placeMeant(id, catalogues)?.ref === place ? id : place);
  }
  return url.href;
};
