import type { AgeRange, Practice } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

import { practiceCard as cardEn, words as wordsEn } from '../locales/en.js';
import { practiceCard as cardNl, words as wordsNl } from '../locales/nl.js';
import { fill } from '../shared/fill.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { localizedSpan, TextReader } from '../shared/localized.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { organisationName } from '../shared/organisation-name.js';

/** The words of a card, and the texts of its practice, in the language of the page. */
export class PracticeView {
  readonly card: AreaInLanguage<'practiceCard'>;
  readonly #words: AreaInLanguage<'words'>;
  readonly #practice: Practice;
  readonly #catalogue: CatalogueNames | undefined;
  readonly texts: TextReader;

  constructor(practice: Practice, catalogue: CatalogueNames | undefined, language: LanguageController) {
    this.card = language.area('practiceCard', { nl: cardNl, en: cardEn });
    this.#words = language.area('words', { nl: wordsNl, en: wordsEn });
    this.#practice = practice;
    this.#catalogue = catalogue;
    this.texts = new TextReader([language.language, this.card.language], catalogue?.language ?? this.card.language);
  }

  /** "Onderwijs, jeugd en armoede · 4–12 jaar" in its parts, or that nothing of it is known. */
  get topics(): readonly string[] {
    const { domains, audience } = this.#practice;
    const names = domains.map((domain) => this.#words.sentences.domains[domain]);
    const known = [sentenceCase(this.#list(names)), audience.ages ? this.#ages(audience.ages) : ''].filter(Boolean);
    return known.length > 0 ? known : [this.card.sentences.noTopic];
  }

  get forWhom(): string {
    return this.#list(this.#practice.audience.groups.map((group) => this.#words.sentences.groups[group]));
  }

  get whoActs(): string {
    return this.#list(this.#practice.roles.map((role) => this.#words.sentences.roles[role]));
  }

  /** The first place by name, and how many more. A name that the catalogue knows goes before a description. */
  get where(): (string | TemplateResult)[] | string {
    const { sentences, language } = this.card;
    const uses = this.#practice.usedBy.map((use) => ({
      known: organisationName(use.organisation, this.#catalogue),
      described: use.place,
    }));
    const names = uses
      .sort((one, other) => Number(Boolean(other.known)) - Number(Boolean(one.known)))
      .map(({ known, described }) => known ?? described)
      .filter((name) => name !== undefined);
    const [place, other] = names.map((name) => localizedSpan(this.texts.read(name)));
    if (!place) return sentences.unknown;
    const count = this.#practice.usedBy.length - 1;
    if (count === 0) return fill(sentences.places, {}, { language, templates: { place } });
    if (count === 1 && other) return fill(sentences.twoPlaces, {}, { language, templates: { place, other } });
    return fill(sentences.morePlaces, { count }, { language, templates: { place } });
  }

  get machineTranslated(): string {
    const byMachine = this.card.machineTranslated || this.texts.machineTranslated;
    return byMachine ? this.#words.sentences.machineTranslated : '';
  }

  #ages({ from, to }: AgeRange): string {
    const { sentences, language } = this.card;
    if (from < 0) return formatMessage(sentences.agesFromPregnancy, { to }, language);
    return formatMessage(from === to ? sentences.oneAge : sentences.ages, { from, to }, language);
  }

  #list(items: readonly string[]): string {
    return items.length === 0 ? '' : formatMessage('{items}', { items }, this.card.language);
  }
}

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
