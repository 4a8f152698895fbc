import type { AdoptionTrail, Challenge, Lesson, LocalizedText, Meeting, Practice, ShownText } from '@gedeeld/core';
import { isBlank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { Reader } from '../shared/evidence/weigh-evidence.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { Lens } from '../shared/lens/lens.js';
import { localizedSpan } from '../shared/localized.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { PracticeView } from '../shared/practice/practice-view.js';

/** What the page of a practice is made from. */
export interface DetailData {
  readonly practice: Practice;
  readonly catalogues: readonly CatalogueNames[];
  readonly trail: AdoptionTrail | undefined;
  readonly lessons: readonly Lesson[];
  readonly meetings: readonly Meeting[];
  readonly challenges: readonly Challenge[];
  readonly reader: Reader;
  readonly lens: Lens | undefined;
}

/** A practice, the words to tell all of it, and what was handed in beside it. */
export class DetailView extends PracticeView {
  readonly words: AreaInLanguage<'practiceDetail'>;
  readonly lesson: AreaInLanguage<'lesson'>;
  readonly evidence: AreaInLanguage<'evidence'>;
  readonly adoption: AreaInLanguage<'adoption'>;
  readonly data: DetailData;

  constructor(data: DetailData, language: LanguageController) {
    super(data.practice, data.catalogues, language);
    this.data = data;
    this.words = language.area('practiceDetail', { nl: nl.practiceDetail, en: en.practiceDetail });
    this.lesson = language.area('lesson', { nl: nl.lesson, en: en.lesson });
    this.adoption = language.area('adoption', { nl: nl.adoption, en: en.adoption });
    this.evidence = language.area('evidence', { nl: nl.evidence, en: en.evidence });
  }

  /** The name of the practice, for within a sentence. */
  get practiceName(): string {
    return this.name(this.title(this.practice));
  }

  /** Whom a question about the practice is for, where the catalogue says so. */
  get owner(): string | undefined {
    const { contact } = this.practice;
    return contact && this.name(this.texts.read(contact.name ?? contact.role));
  }

  /** The text as a span in its own language; nothing where it is blank. */
  span(text: LocalizedText | undefined): TemplateResult | undefined {
    return text === undefined || isBlank(text) ? undefined : localizedSpan(this.texts.read(text));
  }

  /** A text of several lines: a paragraph for each part between blank lines. */
  paragraphs(text: LocalizedText | undefined, name: string): readonly TemplateResult[] {
    if (text === undefined || isBlank(text)) return [];
    const shown = this.texts.read(text);
    return shown.text
      .split(/\n\s*\n/)
      .filter((part) => part.trim() !== '')
      .map((part) => paragraph({ ...shown, text: part.trim() }, name));
  }
}

const paragraph = ({ text, lang, dir }: ShownText, name: string): TemplateResult =>
  html`<p class=${name} lang=${lang} dir=${dir ?? nothing}>${text}</p>`;
