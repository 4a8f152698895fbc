import type { Challenge, Practice, Recurrence } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { challenge as en } from '../locales/en.js';
import { challenge as nl } from '../locales/nl.js';
import type { PlaceFit } from '../practice-card/practice-card.js';
import type { Weigh } from '../shared/evidence/weigh-evidence.js';
import { checkHeadingLevel, heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { Lens } from '../shared/lens/lens.js';
import { checkLens } from '../shared/lens/lens.js';
import { localizedSpan } from '../shared/localized.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { RecordReader } from '../shared/record-reader.js';
import { challengeStyles } from './challenge.styles.js';
import { practiceTitles } from './practice-titles.js';
import type { ChallengeNames } from './where-it-returns.js';
import { moreOfReturns, whereItReturns } from './where-it-returns.js';

/**
 * A problem that comes back: where, in how unlike places, and which practices serve it. For aldermen who wonder whether
 * they are the only one.
 *
 * ```html
 * <gedeeld-challenge heading-level="2"></gedeeld-challenge>
 * <script type="module">
 *   const [recurrence] = recurrences([catalogue]);
 *   Object.assign(document.querySelector('gedeeld-challenge'), { challenge, recurrence, practices, catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-challenge
 * @summary A challenge, where it comes back, and the practices that serve it.
 * @slot - What the page shows before, or without, a challenge.
 * @csspart title - The heading with the challenge.
 * @csspart returns - Where it comes back.
 * @csspart practices - The practices that serve it.
 * @cssproperty [--gedeeld-challenge-title-size] - The size of the title.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {PracticeSelectEvent} gedeeld-practice-select - The reader chose a practice.
 * @fires {PageChangeEvent} gedeeld-page-change - The reader goes to another page of practices.
 */
export class ChallengeElement extends LitElement {
  static override styles: CSSResultGroup = challengeStyles;

  static override get properties(): PropertyDeclarations {
    return {
      challenge: { attribute: false },
      recurrence: { attribute: false },
      practices: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      brief: { type: Boolean },
      hrefOf: { attribute: false },
      fitOf: { attribute: false },
      weigh: { attribute: false },
      lens: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
      isOpen: { state: true },
    };
  }

  /** The challenge, as `parseCatalogue` gives it. Without one it shows what stands between its tags. */
  declare challenge: Challenge | undefined;

  /** Where it comes back: what `recurrences()` of `@gedeeld/core` says of it. */
  declare recurrence: Recurrence | undefined;

  /** The practices that serve it, in the order in which they are shown. */
  declare practices: readonly Practice[];

  /** The catalogue of the challenge: for names of places and other challenges, and for the language of plain texts. */
  declare catalogue: ChallengeNames | undefined;

  /** Other publishers' catalogues, for the names of their places and challenges. */
  declare catalogues: readonly ChallengeNames[];

  /** Of the practices the titles alone; the cards come when the reader asks for them. For a page with many challenges. */
  declare brief: boolean;

  /** Where the title of a practice leads: as on the list. */
  declare hrefOf: ((practice: Practice) => string | undefined) | undefined;

  /** How the place of a practice compares with the reader's: as on the list. */
  declare fitOf: ((practice: Practice) => PlaceFit | undefined) | undefined;

  /** How much a judgement counts for the reader: as on the card. */
  declare weigh: Weigh | undefined;

  /** Whose questions come first on the cards: as on the card. */
  declare lens: Lens | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day for which it is shown, `2026-11-23`: evidence may have expired by then. Default: today. */
  declare today: string | undefined;

  /** Whether the reader asked for the cards. */
  declare private isOpen: boolean;

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.practices = [];
    this.brief = false;
    this.isOpen = false;
    this.catalogues = [];
    this.headingLevel = 2;
  }

  protected override updated(): void {
    checkLens(this.lens);
    checkHeadingLevel(this.headingLevel);
  }

  protected override render(): TemplateResult {
    const { challenge, catalogue, recurrence } = this;
    if (!challenge) return html`<slot></slot>`;
    const words = this.#language.area('challenge', { nl, en });
    const catalogues = catalogue ? [catalogue, ...this.catalogues] : [];
    const reader = new RecordReader(catalogues satisfies readonly CatalogueNames[], this.#language);
    const setting = { words, reader, catalogues };
    const returns = whereItReturns(recurrence, setting);
    const more = moreOfReturns(recurrence, setting);
    const parts = this.brief
      ? html`${returns} ${this.#renderBriefly(words, reader, more)}`
      : html`<section class="returns" part="returns">
            ${heading(this.headingLevel + 1, words.sentences.returns, 'section-title')} ${returns} ${more}
          </section>
          ${this.#renderPractices(words)}`;
    const head = this.#renderHead(challenge, reader);
    const translated = reader.machineTranslated;
    return html`<article class="challenge look" lang=${words.language} dir=${directionOf(words.language) ?? nothing}>
      ${head} ${parts} ${translated ? html`<p class="translated">${translated}</p>` : nothing}
    </article>`;
  }

  #renderHead(challenge: Challenge, reader: RecordReader): TemplateResult {
    const description = challenge.description === undefined ? undefined : reader.texts.read(challenge.description);
    return html`<div class="topics">${reader.domains(challenge.domains) || nothing}</div>
      ${heading(this.headingLevel, localizedSpan(reader.title(challenge)))}
      ${
        description?.text
          ? html`<p class="description" lang=${description.lang} dir=${description.dir ?? nothing}>
              ${description.text}
            </p>`
          : nothing
      }`;
  }

  #renderPractices({ sentences }: AreaInLanguage<'challenge'>): TemplateResult {
    return html`<section class="practices" part="practices">
      ${heading(this.headingLevel + 1, sentences.practices, 'section-title')}
      ${this.practices.length === 0 ? html`<p>${sentences.noPractices}</p>` : this.#renderCards()}
    </section>`;
  }

  #renderBriefly({ sentences }: AreaInLanguage<'challenge'>, reader: RecordReader, more: unknown): TemplateResult {
    const toggle = (event: Event): void => void (this.isOpen = (event.target as HTMLDetailsElement).open);
    const { practices } = this;
    const titles = practiceTitles(practices, { reader, hrefOf: this.hrefOf });
    return html`<div class="brief" part="practices">
      ${
        practices.length === 0
          ? html`<p>${sentences.noPractices}</p>`
          : html`<p class="ask">${sentences.practices}</p>
              ${titles}`
      }
      <details class="as-cards" @toggle=${toggle}>
        <summary>${sentences.readMore}</summary>
        ${this.isOpen ? html`${more} ${practices.length > 0 ? this.#renderCards() : nothing}` : nothing}
      </details>
    </div>`;
  }

  #renderCards(): TemplateResult {
    return html`<gedeeld-practice-list
      compact
      .practices=${this.practices}
      .catalogue=${this.catalogue}
      .hrefOf=${this.hrefOf}
      .fitOf=${this.fitOf}
      .weigh=${this.weigh}
      .lens=${this.lens}
      .today=${this.today}
      .headingLevel=${Math.min(6, this.headingLevel + (this.brief ? 1 : 2))}
    ></gedeeld-practice-list>`;
  }
}
