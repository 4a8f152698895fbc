import type {
  LocalContext,
  Practice,
  PracticeHit,
  PracticeQuery,
  PracticeResults,
  PracticeSearch,
} from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, isServer, LitElement, nothing } from 'lit';

import { DEVELOPMENT } from '#development';

import type { ListState, PracticeListElement } from '../practice-list/practice-list.js';
import type { PageChangeEvent } from '../practice-list/practice-list.events.js';
import { ALL_PAGES } from '../practice-list/practice-list.events.js';
import { currentDay } from '../shared/current-day.js';
import type { Weigh } from '../shared/evidence/weigh-evidence.js';
import { kept } from '../shared/kept.js';
import { LanguageController } from '../shared/language-controller.js';
import { Later } from '../shared/later/later.js';
import type { Lens } from '../shared/lens/lens.js';
import { afterFrame, pause } from '../shared/pause.js';
import { warnOnce } from '../shared/warn.js';
import type { FinderMore } from './finder-more.js';
import { finderMore } from './finder-more.part.js';
import type { FinderQuery, FinderSetting } from './finder-query.js';
import { asksNothing, completeQuery, EMPTY_QUERY, filterCount, practiceQuery } from './finder-query.js';
import type { FinderCatalogue } from './finder-view.js';
import { FinderView } from './finder-view.js';
import { QueryChangeEvent } from './practice-finder.events.js';
import { practiceFinderStyles } from './practice-finder.styles.js';

/**
 * Practices to look through: by words, by problem, by filters that say what each choice gives, and by place; every one
 * with why it is there. For everyone. It searches nothing itself: a function does that is handed in, such as the
 * `search` of an index of `@gedeeld/search`, or of one in a worker.
 *
 * ```html
 * <gedeeld-practice-finder heading-level="2"><a href="/aanpakken">Onze aanpakken</a></gedeeld-practice-finder>
 * <script type="module">
 *   const { search } = createPracticeIndex(catalogues);
 *   Object.assign(document.querySelector('gedeeld-practice-finder'), { search, catalogues });
 * </script>
 * ```
 *
 * @tagname gedeeld-practice-finder
 * @summary Search, filters and results, each with why it is there.
 * @slot - What the page shows before, or without, a search.
 * @slot place - Where the reader says what place is theirs: a `gedeeld-place-picker`, below the words.
 * @csspart search - The line with the words.
 * @csspart filters - All filters.
 * @csspart chosen - The filters that are on.
 * @cssproperty [--gedeeld-practice-finder-filters-size] - The width of the filters where they stand beside the results.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {QueryChangeEvent} gedeeld-query-change - The reader asks for something else.
 * @fires {PracticeSelectEvent} gedeeld-practice-select - The reader chose a practice.
 */
export class PracticeFinderElement extends LitElement {
  static override styles: CSSResultGroup = practiceFinderStyles;

  static override get properties(): PropertyDeclarations {
    return {
      search: { attribute: false },
      catalogues: { attribute: false },
      query: { attribute: false },
      context: { attribute: false },
      hrefOf: { attribute: false },
      weigh: { attribute: false },
      lens: {},
      pageSize: { type: Number, attribute: 'page-size' },
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
      results: { state: true },
      facets: { state: true },
      status: { state: true },
      isOpen: { state: true },
    };
  }

  /** Answers a query, at once or after a while. Without it stands what is between the tags. */
  declare search: PracticeSearch | undefined;

  /** The catalogues that are searched: for names of organisations and titles of challenges. */
  declare catalogues: readonly FinderCatalogue[];

  /** What is asked. Set it to show a question from an address; it changes when the reader asks for something else. */
  declare query: Partial<FinderQuery>;

  /** What the reader's place is like. It explains and orders, and leaves nothing out. */
  declare context: LocalContext | undefined;

  /** Where the title of a practice leads, by its full IRI as well. Default: its first source. */
  declare hrefOf: ((practice: Practice, ref: string) => string | undefined) | undefined;

  /** How much a judgement counts for the reader: as on the card. */
  declare weigh: Weigh | undefined;

  /** Whose questions come first on the cards. */
  declare lens: Lens | undefined;

  /** How many practices there are on a page. */
  declare pageSize: number;

  /** The level of the headings, 1 to 6, as it fits in the page. */
  declare headingLevel: number;

  /** The day for which it is shown, `2026-11-23`: evidence may have expired by then. Default: today. */
  declare today: string | undefined;

  declare private results: PracticeResults | undefined;
  /** The counts of the filters: they are drawn after the practices. */
  declare private facets: PracticeResults['facets'] | undefined;
  declare private status: ListState;
  declare private isOpen: boolean;

  readonly #language = new LanguageController(this);
  readonly #more = new Later(this, finderMore);
  /** Whether a server draws it, or drew it: the first answer is then drawn in one go. */
  readonly #isRendered = isServer || Boolean(this.shadowRoot);
  readonly #views = kept<{ readonly view: FinderView; readonly more: FinderMore | undefined }>();
  readonly #found = kept<Cards>();
  readonly #near = kept<Cards>();
  /** Counts the questions, so that an answer that comes late is known from the last one. */
  #asked = 0;

  constructor() {
    super();
    this.catalogues = [];
    this.query = EMPTY_QUERY;
    this.pageSize = 24;
    this.headingLevel = 3;
    this.status = 'ready';
    this.isOpen = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!ASKED_WITH.some((name) => changed.has(name))) return;
    const isFound = this.#isRendered && !this.hasUpdated && this.#findAtOnce();
    if (!isFound) void this.#find();
  }

  protected override updated(): void {
    // What is asked first can be answered without: the practices come before it.
    if (this.search) this.#more.prepare();
    if (DEVELOPMENT && this.search !== undefined && typeof this.search !== 'function')
      warnOnce('finder-search', 'search is a function that takes a query and answers what was found.');
  }

  /** What is being loaded belongs to it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#more.settled;
    return super.getUpdateComplete();
  }

  /**
   * Asks the search, after the browser had time to show what was typed: a search that answers at once would otherwise
   * hold up the very letter that it is asked about. Of several questions in a row only the last is asked.
   */
  async #find(): Promise<void> {
    const { search } = this;
    if (typeof search !== 'function') return;
    const question = (this.#asked += 1);
    this.status = 'loading';
    await pause();
    if (question !== this.#asked) return;
    try {
      const query = completeQuery(this.query);
      const asked = practiceQuery(query, this.#setting);
      const results = await search(asked);
      // Why each practice answers it comes with the answer, or the cards would grow while they are read.
      if (this.context || !asksNothing(query)) {
        await Promise.race([this.#more.settled, pause(PATIENCE)]);
        // Finding words took its time: what is found is drawn in a task of its own.
        await pause();
      }
      if (question !== this.#asked) return;
      this.results = results;
      this.facets ??= results.facets;
      this.status = 'ready';
      await afterFrame();
      if (question !== this.#asked) return;
      this.facets = results.facets;
      if (query.page === ALL_PAGES) {
        const ask = (query: PracticeQuery) => (question === this.#asked ? search(query) : undefined);
        const tell = (all: PracticeResults) => question === this.#asked && (this.results = all);
        await (await this.#more.ask())?.findRest(results, { query: asked, ask, tell });
      }
    } catch (error) {
      if (question !== this.#asked) return;
      this.status = 'failed';
      if (DEVELOPMENT) warnOnce('finder-failed', `The search failed: ${String(error)}.`);
    }
  }

  /** What was found, where the search answers at once. Returns whether it did. */
  #findAtOnce(): boolean {
    const results = this.search?.(practiceQuery(completeQuery(this.query), this.#setting));
    if (!results || results instanceof Promise) return false;
    this.results = results;
    this.facets = results.facets;
    return true;
  }

  get #setting(): FinderSetting {
    const { context, today = currentDay() } = this;
    return { pageSize: this.#pageSize, context, today };
  }

  get #pageSize(): number {
    return this.pageSize >= 1 ? Math.floor(this.pageSize) : 24;
  }

  readonly #ask = (query: FinderQuery): void => {
    this.query = query;
    this.dispatchEvent(new QueryChangeEvent(query));
  };

  /** The same question with something else in it, from the first page. */
  readonly #askAlso = (changes: Partial<FinderQuery>): void =>
    this.#ask({ ...completeQuery(this.query), page: 1, ...changes });

  protected override render(): TemplateResult {
    if (!this.search) return html`<slot></slot>`;
    const { module } = this.#more;
    const { catalogues } = this;
    const now = new FinderView(catalogues, this.#language);
    const { language, sentences } = now.words;
    const { view, more } = this.#views([catalogues, module, sentences, this.#language.language], () => ({
      view: now,
      more: module?.drawMore(catalogues, this.#language),
    }));
    return html`<div class="finder look" lang=${language} dir=${directionOf(language) ?? nothing}>
      <div class="parts">${this.#renderAsking(view, more)} ${this.#renderFound(view, more)}</div>
    </div>`;
  }

  #renderAsking(view: FinderView, more: FinderMore | undefined): TemplateResult {
    const { sentences } = view.words;
    const query = completeQuery(this.query);
    const filters = { query, facets: this.facets, hasPlace: this.context !== undefined, ask: this.#askAlso };
    const type = (event: InputEvent): void => this.#askAlso({ text: (event.target as HTMLInputElement).value });
    return html`<form class="asking" role="search" @submit=${(event: Event) => event.preventDefault()}>
      <div class="words" part="search">
        <label class="field-label" for="words">${sentences.search}</label>
        <div class="field-hint" id="help">${sentences.searchHelp}</div>
        <input
          id="words"
          class="control"
          type="search"
          autocomplete="off"
          maxlength="200"
          enterkeyhint="search"
          aria-describedby="help"
          .value=${query.text}
          @input=${type}
        />
      </div>
      <slot name="place"></slot>
      <button
        class="opener"
        type="button"
        aria-expanded=${this.isOpen}
        aria-controls="filters"
        @click=${() => (this.isOpen = !this.isOpen)}
      >
        ${this.#openerText(view, query)}
      </button>
      <div class=${this.isOpen ? 'filters' : 'filters shut'} id="filters" part="filters">
        ${more ? more.filters(filters) : this.#more.render(this.#language)}
      </div>
    </form>`;
  }

  #openerText(view: FinderView, query: FinderQuery): string {
    const { sentences } = view.words;
    const count = filterCount(query);
    return count === 0 ? sentences.filter : view.say(sentences.filterCount, { count });
  }

  #renderFound(view: FinderView, more: FinderMore | undefined): TemplateResult {
    const query = completeQuery(this.query);
    const { results, status } = this;
    const list = this.#listing(view, more);
    const turn = (event: PageChangeEvent): void => {
      event.stopPropagation();
      this.#askAlso({ page: event.page });
    };
    const retry = (event: Event): void => {
      event.stopPropagation();
      void this.#find();
    };
    const below = {
      results,
      isFiltered: filterCount(query) > 0,
      list: (hits: readonly PracticeHit[]) => list(hits, {}),
    };
    return html`<div class="found" @gedeeld-page-change=${turn} @gedeeld-retry=${retry}>
      ${more?.chosen({ query, ask: this.#ask }) ?? nothing}
      ${list(results?.hits, { total: results?.total, page: query.page, status })} ${more?.below(below) ?? nothing}
    </div>`;
  }

  /** How lists of hits are drawn: what was found, of which the status is told, and in silence what comes near. */
  #listing(view: FinderView, more: FinderMore | undefined) {
    const { hrefOf } = this;
    return (hits: readonly PracticeHit[] | undefined, { total, page = 1, status }: Listed): TemplateResult => {
      const keep = status ? this.#found : this.#near;
      const cards = keep([hits, view, more, hrefOf], () => cardsOf(hits, { view, more, hrefOf }));
      return html`<gedeeld-practice-list
        .practices=${cards.practices}
        .total=${total}
        .state=${!status || (status === 'loading' && hits) ? 'ready' : status}
        .page=${page}
        .pageSize=${this.#pageSize}
        .catalogueOf=${cards.catalogueOf}
        .fitOf=${status && cards.fitOf}
        .hrefOf=${cards.hrefOf}
        .noteOf=${cards.noteOf}
        .weigh=${this.weigh}
        .lens=${this.lens}
        .headingLevel=${this.headingLevel}
        .today=${this.today}
        ?silent=${!status}
        gradual
        aria-busy=${status === 'loading' ? 'true' : nothing}
        color-scheme=${this.getAttribute('color-scheme') ?? nothing}
      ></gedeeld-practice-list>`;
    };
  }
}

/** How long an answer waits for why each practice is there, in milliseconds; after that the cards come without. */
const PATIENCE = 3000;

/** What decides what is found: a change of any of these is another question. */
const ASKED_WITH = ['search', 'query', 'context', 'pageSize', 'today'] as const;

/** What a list is told of its cards. The list takes another answer for other cards, so for the same hits it is the same. */
type Cards = Pick<PracticeListElement, 'practices' | 'catalogueOf' | 'fitOf' | 'hrefOf' | 'noteOf'>;

const cardsOf = (
  hits: readonly PracticeHit[] | undefined,
  { view, more, hrefOf }: { view: FinderView; more: FinderMore | undefined; hrefOf: PracticeFinderElement['hrefOf'] },
): Cards => {
  const byPractice = new Map(hits?.map((hit) => [hit.practice, hit]));
  const refOf = (practice: Practice): string | undefined => byPractice.get(practice)?.ref;
  return {
    practices: hits?.map(({ practice }) => practice),
    catalogueOf: (practice) => view.catalogueOf(refOf(practice) ?? ''),
    fitOf: (practice) => byPractice.get(practice)?.why.place?.similarity,
    hrefOf: hrefOf && ((practice) => hrefOf(practice, refOf(practice) ?? practice.id)),
    noteOf: (practice) => {
      const hit = byPractice.get(practice);
      return (hit && more?.reasons(hit)) ?? nothing;
    },
  };
};

/** What a list tells beside its hits; nothing of what comes near. */
interface Listed {
  readonly total?: number | undefined;
  readonly page?: number;
  readonly status?: ListState;
}
