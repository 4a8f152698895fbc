import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { FinderQuery } from './finder-query.js';
import { FILTER_NAMES } from './finder-query.js';
import { toggled, withoutFilters } from './finder-steps.js';
import type { FullFinderView } from './full-finder-view.js';

/** What is asked, and who hears what is asked instead. */
export interface ChosenSetting {
  readonly query: FinderQuery;
  readonly ask: (query: FinderQuery) => void;
}

/** A filter that is on, and the query without it. */
interface Chosen {
  readonly name: string;
  readonly without: FinderQuery;
}

/** The filters that are on, each with a button that takes it off; nothing while there are none. */
export const chosenFilters = (view: FullFinderView, { query, ask }: ChosenSetting): TemplateResult | typeof nothing => {
  const chosen = allChosen(view, query);
  if (chosen.length === 0) return nothing;
  const { sentences } = view.filters;
  return html`<div class="chosen" part="chosen">
    <ul aria-label=${sentences.chosen}>
      ${chosen.map(
        ({ name, without }) =>
          html`<li>
            <button
              class="chip"
              type="button"
              aria-label=${view.say(sentences.takeOff, { name })}
              @click=${() => ask(without)}
            >
              ${name}<span class="cross" aria-hidden="true"></span>
            </button>
          </li>`,
      )}
    </ul>
    <button class="clear" type="button" @click=${() => ask(withoutFilters(query))}>${sentences.clear}</button>
  </div>`;
};

const allChosen = (view: FullFinderView, query: FinderQuery): readonly Chosen[] => [
  ...(query.challenge === undefined
    ? []
    : [
        {
          name: view.challengeTitle(query.challenge).text,
          without: { ...query, challenge: undefined, places: noSameProblem(query.places), page: 1 },
        },
      ]),
  ...(query.places === 'all'
    ? []
    : [{ name: view.filters.sentences.places[query.places], without: { ...query, places: 'all' as const, page: 1 } }]),
  ...FILTER_NAMES.flatMap((filter) =>
    query[filter].map((value) => ({ name: view.nameOf(filter, value), without: toggled(query, filter, value) })),
  ),
];

/** Without a problem there is no "same problem" either. */
const noSameProblem = (places: FinderQuery['places']): FinderQuery['places'] =>
  places === 'elsewhere' ? 'all' : places;
