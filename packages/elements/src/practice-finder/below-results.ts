import type { PracticeHit, PracticeResults } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { FullFinderView } from './full-finder-view.js';

/** What stands below the practices that were found. */
export interface BelowSetting {
  /** What was found last; before the first answer nothing. */
  readonly results: PracticeResults | undefined;
  /** Whether a filter is on, which can be taken off when little is found. */
  readonly isFiltered: boolean;
  /** A list of what comes near. */
  readonly list: (hits: readonly PracticeHit[]) => TemplateResult;
}

/** Little or nothing has all the words: what to do about it, and what comes near. Then by what everything was put in order. */
export const belowResults = (
  { reasons: { sentences } }: FullFinderView,
  { results, isFiltered, list }: BelowSetting,
): TemplateResult => {
  const nearest = results?.nearest ?? [];
  const advice = isFiltered ? sentences.fewerFilters : sentences.otherWords;
  return html`${results?.total === 0 ? html`<p class="advice">${advice}</p>` : nothing}
    ${
      nearest.length === 0
        ? nothing
        : html`<p class="near">${sentences.nearest}</p>
            ${list(nearest)}`
    }
    <details class="order">
      <summary>${sentences.order}</summary>
      <p>${sentences.orderTold}</p>
    </details>`;
};
