import type { Catalogue, Ref } from '@gedeeld/core';
import { formatMessage, iriOf, splitRef } from '@gedeeld/core';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { TextReader } from '../shared/localized.js';
import type { FilterName } from './finder-query.js';

/** What the finder needs of a catalogue: names of organisations, and titles of challenges. */
export type FinderCatalogue = Pick<Catalogue, 'id' | 'language' | 'organisations' | 'challenges'>;

/** The words of the finder, and the texts of the catalogues, in the language of the page. */
export class FinderView {
  readonly words: AreaInLanguage<'practiceFinder'>;
  readonly features: AreaInLanguage<'placeFeatures'>;
  readonly #general: AreaInLanguage<'words'>['sentences'];
  readonly #wanted: readonly string[];
  readonly #catalogues: readonly FinderCatalogue[];

  constructor(catalogues: readonly FinderCatalogue[], language: LanguageController) {
    this.words = language.area('practiceFinder', { nl: nl.practiceFinder, en: en.practiceFinder });
    this.features = language.area('placeFeatures', { nl: nl.placeFeatures, en: en.placeFeatures });
    this.#general = language.area('words', { nl: nl.words, en: en.words }).sentences;
    this.#wanted = [language.language, this.words.language];
    this.#catalogues = catalogues;
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
    for (const catalogue of this.#catalogues) {
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
    return this.#catalogues.flatMap(({ id, challenges }) => challenges.map((challenge) => iriOf(challenge.id, id)));
  }

  /** The catalogue of a record, by the full IRI of that record. */
  catalogueOf(ref: string): FinderCatalogue | undefined {
    const { catalogue: owner } = splitRef(ref);
    return this.#catalogues.find(({ id }) => id === owner);
  }

  texts(catalogue: FinderCatalogue | undefined): TextReader {
    return new TextReader(this.#wanted, catalogue?.language ?? this.words.language);
  }

  /** A sentence of the finder with its facts. */
  say(message: Parameters<typeof formatMessage>[0], facts: Parameters<typeof formatMessage>[1] = {}): string {
    return formatMessage(message, facts, this.words.language);
  }
}
