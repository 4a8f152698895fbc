import {
  gradeEvidence,
  LADDER,
  type Catalogue,
  type LocalContext,
  type Practice,
  type PracticeQuery,
  type PracticeResults,
  type PracticeSearch,
  type Ref,
} from '@gedeeld/core';
import {
  currentDay,
  finderMore,
  isKnown,
  placeDetails,
  placeMeant,
  type FinderQuery,
  type Part,
  type PlaceChangeEvent,
  type QueryChangeEvent,
  type Weigh,
} from '@gedeeld/elements';
import { practicesInOrder, type PracticeIndex } from '@gedeeld/search';
import { html, isServer, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';

import { CompositionElement } from '../composition/composition.js';
import { tellDeveloper } from '../development.js';
import { CatalogueController } from '../loading/catalogue-controller.js';
import type { Answer } from '../loading/load-catalogue.js';
import { severalFeeds } from '../loading/several-feeds.js';
import { nextTask, takingBreath } from '../loading/take-breath.js';
import { practices as en } from '../locales/en.js';
import { practices as nl } from '../locales/nl.js';
import { onceIdle } from '../parts/once-idle.js';
import { linkAddress } from '../shared/link-address.js';
import {
  addressWithPlace,
  addressWithQuery,
  asksSomething,
  placeFromAddress,
  queryFromAddress,
} from './finder-address.js';
import { filtering } from './filtering.part.js';

/**
 * Practices to look through, from one or several addresses: with search, filters and the reader's place.
 *
 * ```html
 * <gedeeld-practices src="/ours.json https://example.org/theirs.json" link="/aanpakken/{id}/" address>
 *   <a href="/aanpakken/">Alle aanpakken</a>
 * </gedeeld-practices>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the finder.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose practices they are.
 * @csspart missing - That an address did not answer.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - Catalogues were loaded and are shown.
 * @fires gedeeld-failure - Nothing could be shown.
 */
export class FinderElement extends CompositionElement {
  static override get properties(): PropertyDeclarations {
    return {
      ...super.properties,
      pageSize: { attribute: 'page-size', type: Number },
      link: {},
      address: { type: Boolean },
      filters: {},
      place: {},
      places: {},
      context: { attribute: false },
      today: {},
      query: { state: true },
      chosen: { state: true },
      asked: { state: true },
    };
  }

  /** How many practices stand on one page. */
  declare pageSize: number | undefined;
  /** Where the title of a practice leads, with `{id}` for its id. Without it: its first source. */
  declare link: string | null;
  /** Whether the question of the reader stands in the address of the page, to share and to come back to. */
  declare address: boolean;
  /**
   * What is asked before the reader asks anything, as `address` writes it: `domains=education&roles=teacher`. A question in
   * the address of the page goes first.
   */
  declare filters: string | null;
  /** The reader's place: an organisation of one of the catalogues, by its full IRI or its id. */
  declare place: Ref | null;
  /** Addresses of more catalogues, of which only the places are used: the reader can choose them too. */
  declare places: string | null;
  /** What the reader's place is like, when the page knows it; before `place`. Nothing is asked of the reader then. */
  declare context: LocalContext | undefined;
  /** The day on which evidence is judged, `2026-11-23`. Without it: today. */
  declare today: string | undefined;
  declare private query: Partial<FinderQuery>;
  /** The place that stands in the address of the page. */
  declare private asked: Ref | undefined;
  /** What the reader chose or told; before that, the address and the page say which place it is. */
  declare private chosen: Pick<PlaceChangeEvent, 'place' | 'context'> | undefined;

  protected override readonly subject = { area: 'practices' as const, nl, en };
  protected override readonly feeds = severalFeeds;
  #search: { readonly answer: Answer; readonly search: PracticeSearch } | undefined;
  #plain: { readonly answer: Answer; readonly make: Finding; readonly find: ReturnType<Finding> } | undefined;
  #index: { readonly answer: Answer; readonly made: Promise<PracticeIndex> } | undefined;
  #knowsWords = false;
  /** The same function for the same link: with another all cards are drawn again. */
  #hrefOf = leadingTo(null);
  /** Counts what is searched: who asks something else no longer waits for what was asked before. */
  #searched = 0;
  /** What a reader may ask for comes once there is nothing else to do: whose connection goes can search on. */
  readonly #expectRest = onceIdle(
    () => import('./words.js'),
    () => placeDetails.load(),
  );
  #known:
    | {
        readonly catalogues: readonly Catalogue[];
        readonly more: readonly Catalogue[];
        readonly all: readonly Catalogue[];
      }
    | undefined;
  /** That no more places come is no reason to show no practices. */
  readonly #places = new CatalogueController(this, {
    load: (src, request) =>
      severalFeeds.load(src, {
        ...request,
        maxBytes: this.maxBytes,
        timeLimit: this.timeLimit,
        base: this.ownerDocument.baseURI,
        wanted: this.wanted,
        isEmpty: () => false,
      }),
    onSettled: (outcome) => {
      this.#lacksPlaces = 'failure' in outcome;
      if ('failure' in outcome) tellDeveloper(outcome.failure.code, this.places ?? '', outcome.failure.facts);
      this.#placesSettled();
    },
  });
  #placesSettled: () => void = () => {};
  readonly #placesTried = new Promise<void>((resolve) => (this.#placesSettled = resolve));
  /** Whether the next answer is what a server rendered, which was found at once. */
  #isRendered = Boolean(this.shadowRoot);
  /** Whether what a server rendered had places in it that are not to be had here. */
  #lacksPlaces = false;
  #weighed: { readonly context: LocalContext; readonly weigh: Weigh } | undefined;

  constructor() {
    super();
    this.address = false;
    this.query = {};
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#listen();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#listen();
  }

  /** Shows places that were loaded elsewhere: on a server, say. */
  presentPlaces(catalogues: readonly Catalogue[]): void {
    const [catalogue] = catalogues;
    if (catalogue) this.#places.take({ catalogue, catalogues, problems: [], url: '' });
  }

  /** A server knows no question but that of the page, and looks for no words. */
  override isAsAsked(): boolean {
    const asked = this.#inAddress;
    if (asksSomething(asked) || placeFromAddress(asked) !== undefined || this.#lacksPlaces) return false;
    return !queryFromAddress(this.filters ?? '').text;
  }

  protected override async becomeReady(): Promise<void> {
    this.#places.open(this.places ?? undefined);
    this.#expectRest();
    await Promise.all([super.becomeReady(), ...DRAWN.map((part) => part.load().catch(() => {}))]);
    if (this.places) await this.#placesTried;
    await nextTask();
    if (this.answer) this.#withoutWords(this.answer);
    await nextTask();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('places')) this.#places.open(this.places ?? undefined);
    if (changed.has('place')) this.chosen = undefined;
    if (changed.has('link')) this.#hrefOf = leadingTo(this.link);
    if (!changed.has('address') && !changed.has('filters')) return;
    this.#listen();
    this.#begin();
  }

  protected override updated(): void {
    super.updated();
    if (this.answer) this.#expectRest();
  }

  protected override shows({ practices }: Catalogue): boolean {
    return practices.length > 0;
  }

  protected override renderContent(answer: Answer): TemplateResult {
    const known = this.#knownPlaces(answer);
    const context = this.context ?? (this.chosen ? this.chosen.context : placeMeant(this.#place, known)?.context);
    return html`<gedeeld-practice-finder
      .search=${this.#searchIn(answer)}
      .catalogues=${answer.catalogues}
      .query=${this.query}
      .context=${context}
      .weigh=${context && this.#weighIn(context)}
      .hrefOf=${this.#hrefOf}
      .lens=${this.lens}
      .today=${this.today}
      .headingLevel=${this.headingLevel ?? 3}
      .pageSize=${this.pageSize ?? 12}
      color-scheme=${this.colorScheme ?? nothing}
      @gedeeld-query-change=${this.#ask}
      @focusin=${this.#getReady}
      @click=${() => void this.#count()}
      >${this.context ? nothing : this.#renderPicker(known)}</gedeeld-practice-finder
    >`;
  }

  /** Only where there is something to choose: a place of which no catalogue knows anything cannot be compared. */
  #renderPicker(known: readonly Catalogue[]): TemplateResult | typeof nothing {
    if (!known.some(({ organisations }) => organisations.some(({ context }) => isKnown(context)))) return nothing;
    return html`<gedeeld-place-picker
      slot="place"
      .catalogues=${known}
      .place=${this.#place ?? null}
      color-scheme=${this.colorScheme ?? nothing}
      @gedeeld-place-change=${this.#settle}
    ></gedeeld-place-picker>`;
  }

  get #place(): Ref | undefined {
    return this.chosen ? this.chosen.place : (this.asked ?? this.place ?? undefined);
  }

  readonly #settle = ({ place, context }: PlaceChangeEvent): void => {
    this.chosen = { place, context };
    if (!this.address || !this.answer) return;
    const known = this.#knownPlaces(this.answer);
    history.replaceState(history.state, '', addressWithPlace(location.href, place, known));
  };

  /** The same list for the same answers: another one would be put in order again. */
  #knownPlaces({ catalogues }: Answer): readonly Catalogue[] {
    const more = this.#places.answer?.catalogues;
    if (!more) return catalogues;
    if (this.#known?.catalogues !== catalogues || this.#known.more !== more)
      this.#known = { catalogues, more, all: [...catalogues, ...more] };
    return this.#known.all;
  }

  readonly #ask = ({ query }: QueryChangeEvent): void => {
    this.query = query;
    // Typing is no step in the history of the page: going back leaves it.
    if (this.address) history.replaceState(history.state, '', addressWithQuery(location.href, query));
  };

  /** What is asked in the address of the page, where that is ours to read. */
  get #inAddress(): string {
    return this.address && !isServer ? location.search : '';
  }

  /** Hears when the reader goes back or forth: only where the address is ours to read, and only while on the page. */
  #listen(): void {
    if (isServer) return;
    window.removeEventListener('popstate', this.#begin);
    if (this.address && this.isConnected) window.addEventListener('popstate', this.#begin);
  }

  readonly #begin = (): void => {
    const asked = this.#inAddress;
    this.query = queryFromAddress(asksSomething(asked) ? asked : (this.filters ?? ''));
    if (!this.address) return;
    this.asked = placeFromAddress(asked);
    this.chosen = undefined;
  };

  /** The same function for the same answer. What is asked without words needs no index. */
  #searchIn(answer: Answer): PracticeSearch {
    if (this.#search?.answer === answer) return this.#search.search;
    const search: PracticeSearch = (query) => {
      const isRendered = this.#isRendered && this.isAsAsked() && !query.text?.trim();
      this.#isRendered = false;
      return isServer || isRendered ? this.#withoutWords(answer)(query) : this.#searchInTurns(query, answer);
    };
    this.#search = { answer, search };
    return search;
  }

  async #searchInTurns(query: PracticeQuery, answer: Answer): Promise<PracticeResults> {
    const search = (this.#searched += 1);
    const breath = takingBreath();
    const pause = async (): Promise<void> => {
      await breath();
      if (search !== this.#searched) throw new Error();
    };
    if (query.text?.trim()) return (await this.#indexOf(answer)).searchGradually(query, pause);
    if (isOpen(query)) void this.#count();
    else await filtering.load();
    await nextTask();
    const results = this.#withoutWords(answer)(query);
    // Drawing them is as much work again.
    await nextTask();
    return results;
  }

  /**
   * Gets what filters and counts, once: what was found before it is then found again, with the counts. Who presses to get the
   * filters again means these too: Safari gives a pressed button no focus.
   */
  async #count(): Promise<void> {
    if (filtering.module || !(await filtering.load().catch(() => undefined))) return;
    this.#searchAgain();
  }

  #searchAgain(): void {
    this.#search = undefined;
    this.requestUpdate();
  }

  /** Before the filters are there: the order in which practices stand when nothing is asked. */
  #withoutWords(answer: Answer): ReturnType<Finding> {
    const make = filtering.module?.practicesWithoutWords ?? practicesInOrder;
    if (this.#plain?.answer !== answer || this.#plain.make !== make)
      this.#plain = { answer, make, find: make(answer.catalogues) };
    return this.#plain.find;
  }

  /** The index is made when the reader comes near, or asks with words; in portions, so that typing goes on. */
  #indexOf(answer: Answer): Promise<PracticeIndex> {
    if (this.#index?.answer !== answer) this.#index = { answer, made: this.#makeIndex(answer) };
    const { made } = this.#index;
    return made.catch((error: unknown) => {
      // What did not come is asked for again when the reader asks again.
      if (this.#index?.made === made) this.#index = undefined;
      throw error;
    });
  }

  async #makeIndex({ catalogues }: Answer): Promise<PracticeIndex> {
    const { createPracticeIndexGradually, searchWords } = await import('./words.js');
    void this.#searchBetter(searchWords());
    return createPracticeIndexGradually(catalogues, takingBreath());
  }

  /** Whoever is near may ask for more. */
  readonly #getReady = (): void => {
    if (!this.answer) return;
    void this.#count();
    // Who only looks is not told that it failed: who asks with words is.
    this.#indexOf(this.answer).catch(() => {});
  };

  /** What was searched before the words of the search came is searched again, once. */
  async #searchBetter(words: Promise<boolean>): Promise<void> {
    if (this.#knowsWords || !(await words) || this.#knowsWords) return;
    this.#knowsWords = true;
    this.#index = undefined;
    this.#searchAgain();
  }

  #weighIn(context: LocalContext): Weigh {
    if (this.#weighed?.context === context) return this.#weighed.weigh;
    const today = this.today ?? currentDay();
    const weigh: Weigh = (evidence) => gradeEvidence(evidence, { ladder: LADDER, today, context });
    this.#weighed = { context, weigh };
    return weigh;
  }
}

/** What a server has drawn, and a page draws when it has come. */
const DRAWN: readonly Part<unknown>[] = [filtering, finderMore, placeDetails];

const leadingTo = (link: string | null) => (_: Practice, ref: string) => linkAddress(link, ref);

/** Whether nothing is asked: then the first practices do not wait for the filters. */
const isOpen = (query: PracticeQuery): boolean => Object.keys(query).every((name) => NOT_ASKED.includes(name));

/** What every query has: which day it is, and which page. */
const NOT_ASKED: readonly string[] = ['today', 'limit', 'offset'];

type Finding = (catalogues: readonly Catalogue[]) => (query?: PracticeQuery) => PracticeResults;
