import type { AgeRange, Practice } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

import { practiceCard as cardEn, words as wordsEn } from '../../locales/en.js';
import { practiceCard as cardNl, words as wordsNl } from '../../locales/nl.js';
import { fill } from '../fill.js';
import type { LanguageController } from '../language-controller.js';
import type { AreaInLanguage } from '../languages.js';
import { localizedSpan, TextReader } from '../localized.js';
import type { CatalogueNames } from '../organisation-name.js';
import { organisationName } from '../organisation-name.js';
import { isPresent } from '../is-present.js';
import { sentenceCase } from '../letter-case.js';

/** The words for a practice, and its own texts, in the language of the page. */
export class PracticeView {
  readonly card: AreaInLanguage<'practiceCard'>;
  readonly #words: AreaInLanguage<'words'>;
  readonly practice: Practice;
  readonly texts: TextReader;
  readonly #catalogue: CatalogueNames | undefined;

  constructor(practice: Practice, catalogue: CatalogueNames | undefined, language: LanguageController) {
    this.card = language.area('practiceCard', { nl: cardNl, en: cardEn });
    this.#words = language.area('words', { nl: wordsNl, en: wordsEn });
    this.practice = practice;
    this.#catalogue = catalogue;
    this.texts = new TextReader([language.language, this.card.language], catalogue?.language ?? this.card.language);
  }

  /** "Onderwijs, jeugd en armoede · 4–12 jaar" in its parts, or that nothing of it is known. */
  get topics(): readonly string[] {
    const names = this.practice.domains.map((domain) => this.#words.sentences.domains[domain]);
    const known = [sentenceCase(this.#list(names), this.card.language), this.#agesText].filter(Boolean);
    return known.length > 0 ? known : [this.card.sentences.noTopic];
  }

  get forWhom(): string {
    return this.#list(this.practice.audience.groups.map((group) => this.#words.sentences.groups[group]));
  }

  /** As a parent asks it: which children, and how old. */
  get forChild(): string {
    const { forWhom } = this;
    const ages = this.#agesText;
    if (!forWhom || !ages) return forWhom || ages;
    return formatMessage(this.card.sentences.groupsAndAges, { groups: forWhom, ages }, this.card.language);
  }

  get whoActs(): string {
    return this.#list(this.practice.roles.map((role) => this.#words.sentences.roles[role]));
  }

  /** One or two names that the catalogue knows, and how many more uses; else what is written of the first place. */
  get where(): (string | TemplateResult)[] | string {
    const { sentences, language } = this.card;
    const { usedBy } = this.practice;
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
    const described = this.practice.usedBy.map((use) => use.place).find(isPresent);
    if (described === undefined) return sentences.unknown;
    const place = localizedSpan(this.texts.read(described));
    return count === 0 ? [place] : fill(sentences.moreUses, { count }, { language, templates: { place } });
  }

  get machineTranslated(): string {
    const byMachine = this.card.machineTranslated || this.texts.machineTranslated;
    return byMachine ? this.#words.sentences.machineTranslated : '';
  }

  get #agesText(): string {
    const { ages } = this.practice.audience;
    return ages ? this.#ages(ages) : '';
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
