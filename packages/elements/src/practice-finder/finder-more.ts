import type { PracticeHit } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import type { nothing } from 'lit';

import { kept } from '../shared/kept.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { BelowSetting } from './below-results.js';
import { belowResults } from './below-results.js';
import type { ChosenSetting } from './chosen-filters.js';
import { chosenFilters } from './chosen-filters.js';
import type { FiltersSetting } from './finder-filters.js';
import { finderFilters } from './finder-filters.js';
import type { FinderCatalogue } from './finder-view.js';
import { FullFinderView } from './full-finder-view.js';
import { hitReasons } from './hit-reasons.js';

export { findRest } from './find-rest.js';

/** What a finder shows of a question: the filters with which it is asked, and why a practice answers it. */
export interface FinderMore {
  readonly filters: (setting: FiltersSetting) => TemplateResult;
  readonly chosen: (setting: ChosenSetting) => TemplateResult | typeof nothing;
  readonly reasons: (hit: PracticeHit) => TemplateResult | typeof nothing;
  readonly below: (setting: BelowSetting) => TemplateResult;
}

export const drawMore = (catalogues: readonly FinderCatalogue[], language: LanguageController): FinderMore => {
  const view = new FullFinderView(catalogues, language);
  const keep = kept<TemplateResult>();
  return {
    // What is typed and found changes often, and the filters only with their counts.
    filters: (setting) => {
      const { query, facets, hasPlace } = setting;
      const asked = JSON.stringify({ ...query, text: '', page: 1 });
      return keep([asked, facets, hasPlace], () => finderFilters(view, setting));
    },
    chosen: (setting) => chosenFilters(view, setting),
    reasons: (hit) => hitReasons(hit, view),
    below: (setting) => belowResults(view, setting),
  };
};
