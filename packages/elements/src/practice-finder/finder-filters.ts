import type { FacetCount, PracticeResults } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { choice } from '../shared/form/choice.js';
import { choices } from '../shared/form/choices.js';
import { selectField } from '../shared/form/select-field.js';
import { sentenceCase } from '../shared/letter-case.js';
import type { FilterName, FinderQuery } from './finder-query.js';
import { FILTER_NAMES, PLACES_ASKED } from './finder-query.js';
import { FILTERS } from './finder-steps.js';
import type { FullFinderView } from './full-finder-view.js';

/** What the filters are drawn from. */
export interface FiltersSetting {
  readonly query: FinderQuery;
  /** What was found last: the counts. Before the first answer there are none. */
  readonly facets: PracticeResults['facets'] | undefined;
  /** Whether the reader's place is known. */
  readonly hasPlace: boolean;
  /** Asks the same with this changed, from its first page: the words may be others by the time that a choice is made. */
  readonly ask: (changes: Partial<FinderQuery>) => void;
}

/** Every filter, with how many practices each choice would give while the others are kept. */
export const finderFilters = (view: FullFinderView, setting: FiltersSetting): TemplateResult =>
  html`${challengeFilter(view, setting)} ${setting.hasPlace ? placesFilter(view, setting) : nothing}
  ${FILTER_NAMES.map((name) => severalOf(name, view, setting))}`;

const severalOf = (name: FilterName, view: FullFinderView, { query, facets, ask }: FiltersSetting): unknown => {
  const counts = countsOf(facets?.[name]);
  const chosen: readonly string[] = query[name];
  // What would give nothing is not offered, but what is chosen can always be taken off again.
  const offered = FILTERS[name].filter((value) => chosen.includes(value) || (counts.get(value) ?? 0) > 0);
  if (offered.length === 0) return nothing;
  return choices({
    id: name,
    label: view.filters.sentences.filters[name],
    options: offered.map((value) => ({
      value,
      label: `${sentenceCase(view.nameOf(name, value), view.filters.language)} ${count(counts.get(value), view)}`,
    })),
    values: offered.filter((value) => chosen.includes(value)),
    onChange: (values) => ask({ [name]: values }),
  });
};

const placesFilter = (view: FullFinderView, { query, ask }: FiltersSetting): TemplateResult => {
  const { sentences } = view.filters;
  // Without a problem there is no "same problem" either.
  const offered = PLACES_ASKED.filter((name) => name !== 'elsewhere' || query.challenge !== undefined);
  return choice({
    id: 'places',
    label: sentences.filters.places,
    options: offered.map((value) => ({ value, label: sentences.places[value] })),
    value: query.places,
    onChange: (places) => ask({ places }),
  });
};

const challengeFilter = (view: FullFinderView, { query, facets, ask }: FiltersSetting): unknown => {
  const { challenges } = view;
  if (challenges.length === 0) return nothing;
  const { sentences } = view.filters;
  const counts = countsOf(facets?.challenge);
  return selectField({
    id: 'challenge',
    label: sentences.filters.challenge,
    none: sentences.anyChallenge,
    options: challenges.map((value) => ({
      value,
      label: `${view.challengeTitle(value).text} ${count(counts.get(value), view)}`,
    })),
    value: view.challengeRef(query.challenge),
    onChange: (challenge) => {
      const places = challenge === undefined && query.places === 'elsewhere' ? 'all' : query.places;
      ask({ challenge, places });
    },
  });
};

const countsOf = (counts: readonly FacetCount[] | undefined): ReadonlyMap<string, number> =>
  new Map(counts?.map(({ value, count: found }) => [value, found]));

const count = (found: number | undefined, view: FullFinderView): string =>
  found === undefined ? '' : view.say('({found})', { found });
