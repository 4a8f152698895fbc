import type { Catalogue } from '@gedeeld/core';
import { formatMessage, splitRef } from '@gedeeld/core';

import { practiceFinder as en } from '../locales/en.js';
import { practiceFinder as nl } from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { TextReader } from '../shared/localized.js';

/** What the finder needs of a catalogue: names of organisations, and titles of challenges. */
export type FinderCatalogue = Pick<Catalogue, 'id' | 'language' | 'organisations' | 'challenges'>;

/** The words of the finder, and the texts of the catalogues, in the language of the page. */
export class FinderView {
  readonly words: AreaInLanguage<'practiceFinder'>;
  readonly catalogues: readonly FinderCatalogue[];
  readonly #wanted: readonly string[];

  constructor(catalogues: readonly FinderCatalogue[], language: LanguageController) {
    this.words = language.area('practiceFinder', { nl, en });
    this.#wanted = [language.language, this.words.language];
    this.catalogues = catalogues;
  }

  /** The catalogue of a record, by the full IRI of that record. */
  catalogueOf(ref: string): FinderCatalogue | undefined {
    const { catalogue: owner } = splitRef(ref);
    return this.catalogues.find(({ id }) => id === owner);
  }

  texts(catalogue: FinderCatalogue | undefined): TextReader {
    return new TextReader(this.#wanted, catalogue?.language ?? this.words.language);
  }

  /** A sentence of the finder with its facts. */
  say(message: Parameters<typeof formatMessage>[0], facts: Parameters<typeof formatMessage>[1] = {}): string {
    return formatMessage(message, facts, this.words.language);
  }
}
