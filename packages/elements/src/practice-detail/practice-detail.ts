import type { AdoptionTrail, Challenge, Lesson, Meeting, Practice } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { currentDay } from '../shared/current-day.js';
import type { Weigh } from '../shared/evidence/weigh-evidence.js';
import { checkHeadingLevel, heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import type { Lens } from '../shared/lens/lens.js';
import { checkLens, lensOf } from '../shared/lens/lens.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import type { PlaceFit } from '../shared/practice/fit-line.js';
import { printPart } from '../shared/print/print-part.js';
import { lessons, questions } from './conversation.js';
import { detailHead } from './detail-head.js';
import type { DetailSection } from './detail-sections.js';
import { sectionsFor } from './detail-sections.js';
import { DetailView } from './detail-view.js';
import { needs, steps } from './how-to-begin.js';
import { judgements } from './judgements.js';
import { sources } from './origins.js';
import { practiceDetailStyles } from './practice-detail.styles.js';
import { reflection } from './reflection.js';
import { uses } from './uses.js';

/**
 * All that is known of one practice, for who wants to do it too: how to begin, what it takes, whether it works and who
 * says so, who took it over from whom, what others learnt, questions to ask oneself, and where it all comes from. For
 * teachers, school leaders and everyone.
 *
 * ```html
 * <gedeeld-practice-detail heading-level="1" lens="teacher"></gedeeld-practice-detail>
 * <script type="module">
 *   const trail = adoptionTrail([catalogue], practice.id);
 *   const lessons = catalogue.lessons.filter(({ about }) => about.includes(practice.id));
 *   Object.assign(document.querySelector('gedeeld-practice-detail'), { practice, catalogue, trail, lessons });
 * </script>
 * ```
 *
 * @tagname gedeeld-practice-detail
 * @summary All that is known of one practice.
 * @slot - What the page shows before, or without, a practice.
 * @csspart title - The heading with the title.
 * @csspart facts - What is said in pairs: for whom, who, where, at what cost.
 * @csspart section - Every part below the beginning.
 * @cssproperty [--gedeeld-practice-detail-title-size] - The size of the title.
 * @cssproperty [--gedeeld-practice-detail-gap] - The room between the parts.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {QuestionAskEvent} gedeeld-question-ask - A reader wants to ask a question about something that is said here.
 */
export class PracticeDetailElement extends LitElement {
  static override styles: CSSResultGroup = practiceDetailStyles;

  static override get properties(): PropertyDeclarations {
    return {
      practice: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      trail: { attribute: false },
      lessons: { attribute: false },
      meetings: { attribute: false },
      challenges: { attribute: false },
      fit: { attribute: false },
      weigh: { attribute: false },
      lens: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
    };
  }

  /** The practice, as `parseCatalogue` gives it. Without one it shows what stands between its tags. */
  declare practice: Practice | undefined;

  /** The catalogue of the practice: for names of organisations, and for the language of plain texts. */
  declare catalogue: CatalogueNames | undefined;

  /** Other publishers' catalogues, for the names of their organisations. */
  declare catalogues: readonly CatalogueNames[];

  /** Who took it over from whom: what `adoptionTrail()` of `@gedeeld/core` says of the practice. */
  declare trail: AdoptionTrail | undefined;

  /** What participants told about the practice. */
  declare lessons: readonly Lesson[];

  /** The meetings of the catalogues, for the names of those where it was taken over. */
  declare meetings: readonly Meeting[];

  /** The challenges that it serves. */
  declare challenges: readonly Challenge[];

  /** How the place compares with the reader's. No line is shown without it, or when it is not known. */
  declare fit: PlaceFit | undefined;

  /** How much a judgement counts for the reader: as on the card. */
  declare weigh: Weigh | undefined;

  /**
   * Whose questions come first: `alderman`, `school-leader`, `teacher` or `parent`. A parent reads what it is, for which
   * child, whether it is free, where, whom to ask, and what others saw; no ladder and no verdict.
   */
  declare lens: Lens | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day for which it is shown, `2026-11-23`: evidence may have expired by then. Default: today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.catalogues = [];
    this.lessons = [];
    this.meetings = [];
    this.challenges = [];
    this.headingLevel = 2;
  }

  protected override updated(): void {
    checkLens(this.lens);
    checkHeadingLevel(this.headingLevel);
  }

  protected override render(): TemplateResult {
    const { practice, catalogue, weigh } = this;
    if (!practice) return html`<slot></slot>`;
    const view = new DetailView(
      {
        practice,
        catalogues: catalogue ? [catalogue, ...this.catalogues] : [],
        trail: this.trail,
        lessons: this.lessons,
        meetings: this.meetings,
        challenges: this.challenges,
        reader: { today: this.today ?? currentDay(), weigh },
        lens: lensOf(this.lens),
      },
      this.#language,
    );
    return this.#renderDocument(view);
  }

  #renderDocument(view: DetailView): TemplateResult {
    const { language, sentences } = view.words;
    // The words are gathered before it is said whether a machine put any of them into this language.
    const head = detailHead(view, this.headingLevel, this.fit);
    const parts = sectionsFor(view.data.lens).map((name) => this.#renderSection(name, view));
    return html`<article class="detail look" lang=${language} dir=${directionOf(language) ?? nothing}>
      <div class="document">
        ${head}
        <button class="button quiet print" type="button" @click=${this.#printAll}>${sentences.print}</button>
        ${parts} ${view.machineTranslated ? html`<p class="translated">${view.machineTranslated}</p>` : nothing}
      </div>
    </article>`;
  }

  #renderSection(name: DetailSection, view: DetailView): TemplateResult {
    return html`<section class="part of-${name}" part="section">
      ${heading(this.headingLevel + 1, view.words.sentences.sections[name], 'section-title')}
      ${name === 'reflection' ? reflection(view, this.#printReflection) : PARTS[name](view)}
    </section>`;
  }

  readonly #printAll = (): void => this.#print('.document');

  readonly #printReflection = (): void => this.#print('.of-reflection');

  #print(selector: string): void {
    const part = this.renderRoot.querySelector(selector);
    const title = this.renderRoot.querySelector('.title')?.textContent?.trim() ?? '';
    if (part) printPart(part, practiceDetailStyles, title);
  }
}

const PARTS: Readonly<Record<Exclude<DetailSection, 'reflection'>, (view: DetailView) => TemplateResult>> = {
  steps,
  needs,
  evidence: judgements,
  uses,
  lessons,
  questions,
  sources,
};
