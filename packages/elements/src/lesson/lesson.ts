import type { Lesson, LocalizedText } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { lesson as en } from '../locales/en.js';
import { lesson as nl } from '../locales/nl.js';
import { LanguageController } from '../shared/language-controller.js';
import type { LessonReader } from '../shared/lesson/lesson-quote.js';
import { lessonQuote, lessonTeller } from '../shared/lesson/lesson-quote.js';
import { localizedSpan } from '../shared/localized.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { RecordReader } from '../shared/record-reader.js';
import { safeHref } from '../shared/safe-url.js';
import { lessonStyles } from './lesson.styles.js';

/** What a lesson is about: a practice, a network, a challenge; with the page that tells of it. */
export interface LessonSubject {
  readonly title: LocalizedText;
  readonly href?: string;
}

/**
 * What a participant told: why they take part, what they saw, what they learnt or what they advise; with their role, so
 * that others recognise themselves. For everyone.
 *
 * ```html
 * <gedeeld-lesson></gedeeld-lesson>
 * <script type="module">
 *   Object.assign(document.querySelector('gedeeld-lesson'), { lesson: catalogue.lessons[0], catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-lesson
 * @summary What a participant told, and in which role.
 * @slot - What the page shows before, or without, a lesson.
 * @cssproperty [--gedeeld-lesson-text-size] - The size of what was told.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 */
export class LessonElement extends LitElement {
  static override styles: CSSResultGroup = lessonStyles;

  static override get properties(): PropertyDeclarations {
    return { lesson: { attribute: false }, catalogue: { attribute: false }, about: { attribute: false } };
  }

  /** The lesson, as `parseCatalogue` gives it. Without one it shows what stands between its tags. */
  declare lesson: Lesson | undefined;

  /** The catalogue of the lesson: for names of organisations, and for the language of plain texts. */
  declare catalogue: CatalogueNames | undefined;

  /** What it is about, for a line below it. Whoever has the catalogue finds the records of `lesson.about`. */
  declare about: readonly LessonSubject[];

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.about = [];
  }

  protected override render(): TemplateResult {
    const { lesson, catalogue } = this;
    if (!lesson) return html`<slot></slot>`;
    const words = this.#language.area('lesson', { nl, en });
    const reader: LessonReader = { words, reader: new RecordReader(catalogue ? [catalogue] : [], this.#language) };
    const quote = lessonQuote(lesson, lessonTeller(lesson, reader), reader);
    const about = this.#renderAbout(reader);
    const translated = reader.reader.machineTranslated;
    return html`<div class="look" lang=${words.language} dir=${directionOf(words.language) ?? nothing}>
      ${quote} ${about} ${translated ? html`<p class="translated">${translated}</p>` : nothing}
    </div>`;
  }

  #renderAbout({ words, reader }: LessonReader): TemplateResult | typeof nothing {
    if (this.about.length === 0) return nothing;
    const subjects = this.about.map(({ title, href }) => {
      const name = localizedSpan(reader.texts.read(title));
      const address = safeHref(href);
      return address ? html`<a href=${address} rel="noopener">${name}</a>` : name;
    });
    return html`<p class="about">
      ${words.sentences.about}: ${subjects.map((subject, at) => html`${at > 0 ? '; ' : nothing}${subject}`)}
    </p>`;
  }
}
