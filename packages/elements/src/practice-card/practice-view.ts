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

  /** One or two names that the catalogue knows, and how many more uses; else what is written of the first place. */
  get where(): (string | TemplateResult)[] | string {
    const { sentences, language } = this.card;
    const { usedBy } = this.#practice;
    const names = usedBy.map((use) => organisationName(use.organisation, this.#catalogue)).filter(isPresent);
    const [place, other] = names.map((name) => localizedSpan(this.texts.read(name)));
    const count = usedBy.length - 1;
    if (!place) return this.#describedPlace(count);
    if (count === 0) return [place];
    if (count === 1 && other) return fill(sentences.twoPlaces, {}, { language, templates: { place, other } });
    return fill(sentences.morePlaces, { count }, { language, templates: { place } });
  }

  #describedPlace(count: number): (string | TemplateResult)[] | string {
    const { sentences, language } = this.card;
    const described = this.#practice.usedBy.map((use) => use.place).find(isPresent);
    if (described === undefined) return sentences.unknown;
    const place = localizedSpan(this.texts.read(described));
    return count === 0 ? [place] : fill(sentences.moreUses, { count }, { language, templates: { place } });
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

const isPresent = <Value>(value: Value | undefined): value is Value => value !== undefined;

const sentenceCase = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);
