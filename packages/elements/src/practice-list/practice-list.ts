import type { Practice } from '@gedeeld/core';
import { directionOf, formatMessage } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { DEVELOPMENT } from '#development';

import { practiceList as en } from '../locales/en.js';
import { practiceList as nl } from '../locales/nl.js';
import type { CardProperties, PlaceFit } from '../practice-card/practice-card.js';
import type { Weigh } from '../shared/evidence/weigh-evidence.js';
import { GradualController } from '../shared/gradual-controller.js';
import { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import type { Lens } from '../shared/lens/lens.js';
import { pageNumbers } from '../shared/page-numbers.js';
import { warnOnce } from '../shared/warn.js';
import { longLater } from './long-list.later.js';
import { ALL_PAGES, PageChangeEvent, RetryEvent } from './practice-list.events.js';
import { practiceListStyles } from './practice-list.styles.js';

/** What the list is doing. */
export const LIST_STATES = ['ready', 'loading', 'failed'] as const;
/** How far the list is: one of `LIST_STATES`. */
export type ListState = (typeof LIST_STATES)[number];

/** How far the loading of several sources is. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number;
}

type Words = AreaInLanguage<'practiceList'>;

/** Draws one item of the list: the same one for as long as the same stands on it. */
type DrawItem = () => TemplateResult;

/** What changes often and is not on the cards: with anything else changed, each is another card. */
const NOT_ON_CARDS: readonly PropertyKey[] = ['practices', 'state', 'page'];

/**
 * Practices on cards, a page at a time, with what was found said aloud when it changes. It shows what it is given and
 * fetches nothing: whoever loads the practices tells it with `state` how that goes.
 *
 * ```html
 * <gedeeld-practice-list heading-level="2"><a href="/aanpakken">Onze aanpakken</a></gedeeld-practice-list>
 * <script type="module">
 *   Object.assign(document.querySelector('gedeeld-practice-list'), { practices: catalogue.practices, catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-practice-list
 * @summary Practices on cards, a page at a time.
 * @slot - What the page shows before, or without, practices.
 * @csspart results - The line that says what was found.
 * @csspart pages - The links to other pages.
 * @cssproperty [--gedeeld-practice-list-card-size] - The least width of a card; as many as fit stand beside each other.
 * @cssproperty [--gedeeld-practice-list-gap] - The room between cards.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {PageChangeEvent} gedeeld-page-change - The reader goes to another page.
 * @fires {RetryEvent} gedeeld-retry - The reader asks to try again after a failure.
 * @fires {PracticeSelectEvent} gedeeld-practice-select - The reader chose a practice.
 */
export class PracticeListElement extends LitElement {
  static override styles: CSSResultGroup = practiceListStyles;

  static override get properties(): PropertyDeclarations {
    return {
      practices: { attribute: false },
      catalogue: { attribute: false },
      hrefOf: { attribute: false },
      fitOf: { attribute: false },
      catalogueOf: { attribute: false },
      noteOf: { attribute: false },
      total: { type: Number },
      gradual: { type: Boolean },
      silent: { type: Boolean },
      weigh: { attribute: false },
      lens: {},
      state: {},
      progress: { attribute: false },
      page: { type: Number },
      pageSize: { type: Number, attribute: 'page-size' },
      headingLevel: { type: Number, attribute: 'heading-level' },
      compact: { type: Boolean },
      today: {},
    };
  }

  /** The practices, in the order in which they are shown. Without them stands what is between the tags. */
  declare practices: readonly Practice[] | undefined;

  /** The catalogue of the practices: for names of organisations, and for the language of plain texts. */
  declare catalogue: CatalogueNames | undefined;

  /** Where the title of a practice leads. Default: its first source. */
  declare hrefOf: ((practice: Practice) => string | undefined) | undefined;

  /** How the place of a practice compares with the reader's. */
  declare fitOf: ((practice: Practice) => PlaceFit | undefined) | undefined;

  /** The catalogue of each practice, where they come from more than one. Default: `catalogue`. */
  declare catalogueOf: ((practice: Practice) => CatalogueNames | undefined) | undefined;

  /** What is said below a card, such as why the practice is in the list. */
  declare noteOf: ((practice: Practice) => unknown) | undefined;

  /** How many practices there are on all pages, when `practices` holds only those of this page. */
  declare total: number | undefined;

  /** Other practices come a few cards at a time, so that a reader who is typing is never held up. */
  declare gradual: boolean;

  /** Without the line that says what was found: for a second list in one element. */
  declare silent: boolean;

  /** How much a judgement counts for the reader: as on the card. */
  declare weigh: Weigh | undefined;

  /** Whose questions come first on every card: as on the card. */
  declare lens: Lens | undefined;

  /** What the list is doing: `loading` and `failed` leave what was shown before in its place. */
  declare state: ListState;

  /** How many of the sources are there, while loading more than one. */
  declare progress: LoadProgress | undefined;

  /**
   * The page that is shown; the first is 1, and 0 is all practices on one page: what is in sight on cards, the rest first by
   * what it says. New practices begin at 1 again.
   */
  declare page: number;

  /** How many practices there are on a page. */
  declare pageSize: number;

  /** The level of the headings of the cards, 1 to 6, as it fits in the page. */
  declare headingLevel: number;

  /** Only title, problem and evidence on each card. */
  declare compact: boolean;

  /** The day for which it is shown, `2026-11-23`: evidence may have expired by then. Default: today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);
  readonly #gradually = new GradualController<DrawItem>(this);
  #items = new WeakMap<Practice, DrawItem>();
  readonly #long = longLater?.(this);

  constructor() {
    super();
    this.state = 'ready';
    this.page = 1;
    this.pageSize = 24;
    this.headingLevel = 3;
    this.compact = false;
    this.gradual = false;
    this.silent = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Another list is read from its beginning, unless the page was set together with it.
    if (changed.get('practices') !== undefined && !changed.has('page') && this.total === undefined) this.page = 1;
    if ([...changed.keys()].some((name) => !NOT_ON_CARDS.includes(name))) this.#items = new WeakMap();
  }

  protected override updated(): void {
    if (DEVELOPMENT) {
      const { state, pageSize } = this;
      if (!LIST_STATES.includes(state))
        warnOnce('list-state', `state is one of ${LIST_STATES.join(', ')}, not "${String(state)}".`);
      if (!(pageSize >= 1)) warnOnce('page-size', `page-size is a number from 1, not "${pageSize}".`);
    }
  }

  protected override render(): TemplateResult {
    const words = this.#language.area('practiceList', { nl, en });
    return html`<div class="list look" lang=${words.language} dir=${directionOf(words.language) ?? nothing}>
        ${this.silent ? nothing : this.#renderStatus(words)}
        ${this.practices ? this.#renderCards(this.practices) : nothing} ${this.#renderPages(words)}
      </div>
      ${this.practices ? nothing : html`<slot></slot>`}`;
  }

  /** One line that is always there, so that a screen reader hears it change. */
  #renderStatus(words: Words): TemplateResult {
    const failed = this.state === 'failed';
    return html`<div class="status">
      <p class="results" part="results" role="status" tabindex="-1">${this.#statusText(words)}</p>
      ${
        failed
          ? html`<button class="button" type="button" @click=${this.#retry}>${words.sentences.retry}</button>`
          : longLater && this.#long?.list?.renderBack(this.#language, () => this.#goTo(1))
      }
    </div>`;
  }

  #statusText({ sentences, language }: Words): string {
    const { practices, progress, state } = this;
    if (state === 'failed') return practices ? `${sentences.failed}. ${sentences.kept}` : `${sentences.failed}.`;
    if (state === 'loading') {
      const several = progress && progress.total > 1;
      const done = several ? formatMessage(sentences.progress, { ...progress }, language) : '';
      return `${sentences.loading}. ${done}`.trim();
    }
    if (!practices) return '';
    if (this.#count === 0) return sentences.none;
    const found = formatMessage(sentences.results, { count: this.#count }, language);
    if (this.#pages === 1) return found;
    return `${found}. ${formatMessage(sentences.pageOf, { page: this.#page, pages: this.#pages }, language)}`;
  }

  #renderCards(practices: readonly Practice[]): TemplateResult | typeof nothing {
    const first = this.total === undefined ? (this.#page - 1) * this.#size : 0;
    const wanted = practices.slice(first, first + this.#size);
    const long = longLater && this.#long?.draw(wanted, this.#language, (practice) => this.#itemOf(practice)());
    if (long) return long;
    const items = wanted.map((practice) => this.#itemOf(practice));
    const shown = this.gradual ? this.#gradually.towards(items) : items;
    if (shown.length === 0) return nothing;
    return html`<ul class="cards" aria-busy=${this.#gradually.isBusy}>
      ${shown.map((draw) => draw())}
    </ul>`;
  }

  /** An item, which stays as it was drawn until another takes its place: what is to go is not drawn anew before it goes. */
  #itemOf(practice: Practice): DrawItem {
    let drawn: TemplateResult | undefined;
    const item = this.#items.get(practice) ?? (() => (drawn ??= this.#renderItem(practice)));
    this.#items.set(practice, item);
    return item;
  }

  #renderItem(practice: Practice): TemplateResult {
    const { weigh, lens, today, headingLevel, compact } = this;
    const shown: CardProperties = {
      practice,
      catalogue: this.catalogueOf?.(practice) ?? this.catalogue,
      fit: this.fitOf?.(practice),
      href: this.hrefOf?.(practice),
      weigh,
      lens,
      today,
      headingLevel,
      compact,
    };
    return html`<li>
      <gedeeld-practice-card .shown=${shown}></gedeeld-practice-card>
      ${this.noteOf?.(practice) ?? nothing}
    </li>`;
  }

  #renderPages(words: Words): TemplateResult | typeof nothing {
    const page = this.#page;
    const pages = this.#pages;
    if (pages === 1) return nothing;
    const { sentences, language } = words;
    return html`<nav class="pages" part="pages" aria-label=${sentences.pages}>
      <button class="step" type="button" ?disabled=${page === 1} @click=${() => this.#goTo(page - 1)}>
        ${sentences.previous}
      </button>
      <span class="place">${formatMessage(sentences.pageOf, { page, pages }, language)}</span>
      <ol class="numbers">
        ${pageNumbers(page, pages).map((step) =>
          step === 'gap' ? html`<li class="gap">…</li>` : html`<li>${this.#renderPage(step, words)}</li>`,
        )}
      </ol>
      <button class="step" type="button" ?disabled=${page === pages} @click=${() => this.#goTo(page + 1)}>
        ${sentences.next}
      </button>
      ${longLater && this.#long?.list?.renderAll(this.#language, () => this.#goTo(ALL_PAGES))}
    </nav>`;
  }

  #renderPage(page: number, { sentences, language }: Words): TemplateResult {
    return html`<button
      class="number"
      type="button"
      aria-label=${formatMessage(sentences.page, { page }, language)}
      aria-current=${page === this.#page ? 'page' : nothing}
      @click=${() => this.#goTo(page)}
    >
      ${formatMessage('{page}', { page }, language)}
    </button>`;
  }

  get #size(): number {
    if (longLater && this.page === ALL_PAGES && this.#long?.list) return Math.max(1, this.#count);
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : 24;
  }

  get #pages(): number {
    return Math.max(1, Math.ceil(this.#count / this.#size));
  }

  /** How many practices there are on all pages. */
  get #count(): number {
    return this.total ?? this.practices?.length ?? 0;
  }

  /** The page that exists and is nearest to the one that was asked for. */
  get #page(): number {
    return Math.min(this.#pages, Math.max(1, Math.floor(this.page) || 1));
  }

  async #goTo(page: number): Promise<void> {
    if (page === this.page || !this.dispatchEvent(new PageChangeEvent(page))) return;
    this.page = page;
    await this.updateComplete;
    // The reader begins at the top of the new page: by eye, by keyboard and by ear.
    this.renderRoot.querySelector<HTMLElement>('.results')?.focus();
  }

  readonly #retry = (): void => {
    this.dispatchEvent(new RetryEvent());
  };
}
