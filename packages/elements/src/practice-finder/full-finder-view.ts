import type { Ref } from '@gedeeld/core';
import { formatMessage, iriOf, splitRef } from '@gedeeld/core';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { FilterName } from './finder-query.js';
import type { FinderCatalogue } from './finder-view.js';
import { FinderView } from './finder-view.js';

/** What the finder needs once a question is asked: the words of the filters and the reasons, and the problems there are. */
export class FullFinderView extends FinderView {
  readonly filters: AreaInLanguage<'finderFilters'>;
  readonly reasons: AreaInLanguage<'hitReasons'>;
  readonly features: AreaInLanguage<'placeFeatures'>;
  readonly #general: AreaInLanguage<'words'>['sentences'];

  constructor(catalogues: readonly FinderCatalogue[], language: LanguageController) {
    super(catalogues, language);
    this.filters = language.area('finderFilters', { nl: nl.finderFilters, en: en.finderFilters });
    this.reasons = language.area('hitReasons', { nl: nl.hitReasons, en: en.hitReasons });
    this.features = language.area('placeFeatures', { nl: nl.placeFeatures, en: en.placeFeatures });
    this.#general = language.area('words', { nl: nl.words, en: en.words }).sentences;
  }

  /** A sentence that came with these words, which may be in another language than the first ones. */
  override say(message: Parameters<FinderView['say']>[0], facts: Parameters<FinderView['say']>[1] = {}): string {
    return formatMessage(message, facts, this.filters.language);
  }

  /** The name of a value of a filter, to stand alone. */
  nameOf(filter: FilterName, value: string): string {
    const { phases } = this.features.sentences;
    const { domains, groups, roles } = this.#general;
    const names: Readonly<Record<string, string>> = { domains, roles, audience: groups, phases }[filter];
    return (Object.hasOwn(names, value) ? names[value] : undefined) ?? value;
  }

  /** The title of a challenge, by full IRI or by its id in the first catalogue that has it. */
  challengeTitle(ref: Ref): { readonly text: string; readonly lang: string } {
    const { catalogue: owner, id } = splitRef(ref);
    for (const catalogue of this.catalogues) {
      if (owner !== undefined && owner !== catalogue.id) continue;
      const found = catalogue.challenges.find((challenge) => challenge.id === id);
      if (found) return this.texts(catalogue).read(found.title);
    }
    return { text: id, lang: '' };
  }

  /** The full IRI of a challenge, when a catalogue has it. */
  challengeRef(ref: Ref | undefined): string | undefined {
    return ref === undefined ? undefined : this.challenges.find((one) => one === ref || splitRef(one).id === ref);
  }

  /** Every challenge there is, by full IRI. */
  get challenges(): readonly string[] {
    return this.catalogues.flatMap(({ id, challenges }) => challenges.map((challenge) => iriOf(challenge.id, id)));
  }
}
