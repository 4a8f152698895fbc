import type { Practice } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { DEVELOPMENT } from '#development';

import { currentDay } from '../shared/current-day.js';
import { definitionList } from '../shared/definition-list.js';
import { evidenceLabel } from '../shared/evidence/evidence-label.js';
import type { Weigh } from '../shared/evidence/weigh-evidence.js';
import { checkHeadingLevel, headingTag } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import type { Lens } from '../shared/lens/lens.js';
import { checkLens, lensOf } from '../shared/lens/lens.js';
import { factsFor, isJudged } from '../shared/lens/lens-facts.js';
import { localizedIn } from '../shared/localized.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import type { PlaceFit } from '../shared/practice/fit-line.js';
import { fitLine } from '../shared/practice/fit-line.js';
import { addressOf } from '../shared/practice/practice-address.js';
import { practiceFacts } from '../shared/practice/practice-facts.js';
import { PracticeView } from '../shared/practice/practice-view.js';
import { safeHref } from '../shared/safe-url.js';
import { shaped } from '../shared/shaped.js';
import { warnOnce } from '../shared/warn.js';
import { PracticeSelectEvent } from './practice-card.events.js';
import { practiceCardStyles } from './practice-card.styles.js';
import { isChoice, passOn } from './card-click.js';

export type { PlaceFit } from '../shared/practice/fit-line.js';

/** What a list hands to each of its cards. */
export type CardProperties = Pick<
  PracticeCardElement,
  'practice' | 'catalogue' | 'fit' | 'weigh' | 'href' | 'lens' | 'headingLevel' | 'compact' | 'today'
>;

/**
 * One practice on a card: what it is for, for whom, who acts, where it is used and what is known of whether it works.
 * For everyone who looks for what others do.
 *
 * ```html
 * <gedeeld-practice-card heading-level="3"><a href="/familieschool">Familieschool</a></gedeeld-practice-card>
 * <script type="module">
 *   document.querySelector('gedeeld-practice-card').practice = catalogue.practices[0];
 * </script>
 * ```
 *
 * @tagname gedeeld-practice-card
 * @summary One practice on a card.
 * @slot - What the page shows before, or without, a practice.
 * @csspart card - The whole card.
 * @csspart title - The heading with the title.
 * @csspart facts - The list of for whom, who and where.
 * @csspart evidence - The line about whether it works, and whether it fits.
 * @cssproperty [--gedeeld-practice-card-padding] - The room inside the border.
 * @cssproperty [--gedeeld-practice-card-border-color] - The colour of the border.
 * @cssproperty [--gedeeld-practice-card-border-width] - The width of the border; 0 for none.
 * @cssproperty [--gedeeld-practice-card-border-radius] - The corners.
 * @cssproperty [--gedeeld-practice-card-title-size] - The size of the title.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {PracticeSelectEvent} gedeeld-practice-select - Someone chose the practice.
 */
export class PracticeCardElement extends LitElement {
  static override styles: CSSResultGroup = practiceCardStyles;

  static override get properties(): PropertyDeclarations {
    return {
      practice: { attribute: false },
      catalogue: { attribute: false },
      fit: { attribute: false },
      weigh: { attribute: false },
      href: {},
      lens: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      compact: { type: Boolean },
      today: {},
    };
  }

  /** The practice, as `parseCatalogue` gives it. Without one the card shows what stands between its tags. */
  declare practice: Practice | undefined;

  /** The catalogue of the practice: for names of organisations, and for the language of plain texts. */
  declare catalogue: CatalogueNames | undefined;

  /** How the place compares with the reader's. No line is shown without it, or when it is not known. */
  declare fit: PlaceFit | undefined;

  /**
   * How much a judgement counts for the reader: `gradeEvidence` of `@gedeeld/core` with the reader's place. Evidence
   * from another kind of place then counts for less, and the card says so. Default: no place is taken into account.
   */
  declare weigh: Weigh | undefined;

  /** Where the title leads. Default: the first source of the practice. */
  declare href: string | undefined;

  /**
   * Whose questions come first: `alderman`, `school-leader`, `teacher` or `parent`. A parent reads what it is, for which
   * child, whether it is free, where, and whom to ask; no ladder and no fit.
   */
  declare lens: Lens | undefined;

  /** The level of the heading, 1 to 6, as it fits in the page. */
  declare headingLevel: number;

  /** Only title, problem and evidence: for a narrow column or a long list. */
  declare compact: boolean;

  /** The day for which it is shown, `2026-11-23`: evidence may have expired by then. Default: today. */
  declare today: string | undefined;

  /**
   * All of them at once, from a list: a template takes as long for each property as for a word on the card.
   *
   * @internal
   */
  set shown(properties: CardProperties) {
    Object.assign(this, properties);
  }

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.headingLevel = 3;
    this.compact = false;
    this.addEventListener('click', this.#onClick);
  }

  protected override updated(): void {
    checkLens(this.lens);
    checkHeadingLevel(this.headingLevel);
    const { href } = this;
    if (DEVELOPMENT && href && !safeHref(href))
      warnOnce('unsafe-href', `A link leads to https:, http: or mailto: only, not to "${href.slice(0, 40)}".`);
  }

  readonly #onClick = (event: MouseEvent): void => {
    const link = this.renderRoot.querySelector<HTMLElement>('.choose');
    if (!this.practice || !link) return;
    const path = event.composedPath();
    if (!path.includes(link)) {
      const isOther = path.some((node) => node instanceof HTMLAnchorElement);
      if (!isOther && isChoice(event, this.renderRoot)) passOn(event, link);
      return;
    }
    const chosen = new PracticeSelectEvent(this.practice, addressOf(this.practice, this.href));
    if (!this.dispatchEvent(chosen)) event.preventDefault();
  };

  protected override render(): TemplateResult {
    const { practice } = this;
    if (!practice) return html`<slot></slot>`;
    const view = new PracticeView(practice, this.catalogue ? [this.catalogue] : [], this.#language);
    const { language } = view.card;
    const [topic, ages] = view.topics;
    const { summary, problem = summary } = practice;
    const lens = lensOf(this.lens);
    const isWeighed = isJudged(lens);
    const title = this.#renderTitle(practice, view);
    // A parent asks what it is; everyone else first what it is for.
    const told = view.texts.read(lens === 'parent' ? summary : problem);
    const facts = this.compact ? [] : practiceFacts(factsFor(lens), view, lens);
    // Now that all is read it is known whether a machine put any of it into this language.
    const note = view.machineTranslated;
    const reader = { today: this.today ?? currentDay(), weigh: this.weigh };
    // One template, also for what may be empty: each within it takes a browser as long as a paragraph.
    return html`<article class="card look" part="card" lang=${language} dir=${directionOf(language) ?? nothing}>
      <div class="body">
        <div class="topics"><span>${ages ? `${topic}\u00a0· ` : topic}</span><span class="ages">${ages}</span></div>
        ${title}
        <p class="problem">${localizedIn(language, told)}</p>
        ${definitionList(facts)}
        <div class="foot" part="evidence" ?hidden=${!isWeighed && !note}>
          <div class="judgements">
            ${isWeighed ? evidenceLabel(practice.evidence, reader, this.#language) : nothing}
          </div>
          ${isWeighed ? fitLine(this.fit, view.card) : nothing}
          ${note ? html`<p class="translated">${note}</p>` : nothing}
        </div>
      </div>
    </article>`;
  }

  #renderTitle(practice: Practice, view: PracticeView): TemplateResult {
    const title = localizedIn(view.card.language, view.title(practice));
    const address = addressOf(practice, this.href);
    const tag = headingTag(this.headingLevel);
    const link = address
      ? '<a class="choose" href=| rel="noopener">|</a>'
      : '<button class="choose" type="button">|</button>';
    return shaped(`<${tag} class="title" part="title">${link}</${tag}>`, address ? [address, title] : [title]);
  }
}
