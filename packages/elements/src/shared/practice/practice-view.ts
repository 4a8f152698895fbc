import type { AgeRange, Practice } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';

import { practiceCard as en } from '../../locales/en.js';
import { practiceCard as nl } from '../../locales/nl.js';
import type { Filled } from '../fill.js';
import { fill } from '../fill.js';
import type { LanguageController } from '../language-controller.js';
import type { AreaInLanguage } from '../languages.js';
import { localizedIn } from '../localized.js';
import type { CatalogueNames } from '../organisation-name.js';
import { RecordReader } from '../record-reader.js';
import { isPresent } from '../is-present.js';

/** The words for a practice, and its own texts, in the language of the page. */
export class PracticeView extends RecordReader {
  readonly card: AreaInLanguage<'practiceCard'>;
  readonly practice: Practice;

  constructor(practice: Practice, catalogues: readonly CatalogueNames[], language: LanguageController) {
    super(catalogues, language);
    this.card = language.area('practiceCard', { nl, en });
    this.practice = practice;
  }

  /** "Onderwijs, jeugd en armoede · 4–12 jaar" in its parts, or that nothing of it is known. */
  get topics(): readonly string[] {
    const known = [this.domains(this.practice.domains), this.#agesText].filter(Boolean);
    return known.length > 0 ? known : [this.card.sentences.noTopic];
  }

  get forWhom(): string {
    return this.groups(this.practice.audience.groups);
  }

  /** As a parent asks it: which children, and how old. */
  get forChild(): string {
    const { forWhom } = this;
    const ages = this.#agesText;
    if (!forWhom || !ages) return forWhom || ages;
    return formatMessage(this.card.sentences.groupsAndAges, { groups: forWhom, ages }, this.card.language);
  }

  get whoActs(): string {
    return this.roles(this.practice.roles);
  }

  /** One or two names that the catalogue knows, and how many more uses; else what is written of the first place. */
  get where(): Filled | TemplateResult {
    const { sentences, language } = this.card;
    const { usedBy } = this.practice;
    const [known, second] = usedBy
      .map(({ organisation }) => (organisation === undefined ? undefined : this.organisation(organisation)))
      .filter(isPresent);
    const described = usedBy.map((use) => use.place).find(isPresent);
    const first = known ?? (described === undefined ? undefined : this.texts.read(described));
    if (!first) return sentences.unknown;
    const count = usedBy.length - 1;
    const place = localizedIn(language, first);
    if (count === 0) return place;
    const other = count === 1 && second ? localizedIn(language, second) : undefined;
    const message = known ? sentences[other === undefined ? 'morePlaces' : 'twoPlaces'] : sentences.moreUses;
    return fill(message, { count, place, other }, language);
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
}
