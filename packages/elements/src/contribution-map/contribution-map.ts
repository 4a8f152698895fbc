import type { AgendaJudgement, Ref, SharedAgenda } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, PropertyValues, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { DEVELOPMENT } from '#development';

import { contributionMap as en } from '../locales/en.js';
import { contributionMap as nl } from '../locales/nl.js';
import type { AgendaViewName } from '../shared/agenda/agenda-view.js';
import { AGENDA_VIEWS, AgendaView, fittingAnalysis } from '../shared/agenda/agenda-view.js';
import { LanguageController } from '../shared/language-controller.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { warnOnce } from '../shared/warn.js';
import { MapSelectEvent } from './contribution-map.events.js';
import { contributionMapStyles } from './contribution-map.styles.js';
import { DEEPER, DepthController } from './depth-controller.js';
import { saveFile, svgFile } from './download-svg.js';
import { litChain } from './lit-chain.js';
import { mapChosen } from './map-chosen.js';
import type { LaidOutMap } from './map-drawing.js';
import { drawMap, layOutMap } from './map-drawing.js';
import { mapLadders } from './map-ladders.js';
import { mapLegend } from './map-legend.js';
import type { MapLink, MapNode } from './map-model.js';
import { mapModel } from './map-model.js';
import type { MapDrawing } from './map-picture.js';
import { mapPicture, markItems } from './map-picture.js';
import type { Place } from './map-steps.js';
import { MapSteps } from './map-steps.js';
import { mapTable } from './map-table.js';
import { MapWords } from './map-words.js';
import { RoomController } from './room-controller.js';
import { stepOf } from './step-of-key.js';

/**
 * The picture of an agenda: which action helps which goal, which goal helps which shared goal, and how sure we are of
 * every link. Choosing an action, goal or link lights its chain. In a narrow place it is a list of chains, and the same is
 * there as a table. It computes no verdict: `analyseAgenda()` of `@gedeeld/core` does. A picture higher than the window is
 * drawn from its top down, at first as far as the window comes; `updateComplete` is fulfilled when it is whole.
 *
 * ```html
 * <gedeeld-contribution-map></gedeeld-contribution-map>
 * <script type="module">
 *   Object.assign(document.querySelector('gedeeld-contribution-map'), { agenda, analysis, catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-contribution-map
 * @summary The picture of an agenda: actions, goals, and how sure we are of every link between them.
 * @slot - What the page shows before, or without, an agenda and its analysis.
 * @csspart picture - The room that the picture stands in; it scrolls when the picture is wider.
 * @csspart table - The table.
 * @csspart chains - The list of chains in a narrow place.
 * @csspart chosen - What is said of what was chosen.
 * @cssproperty [--gedeeld-contribution-map-dimmed] - How much is left of what does not belong to what was chosen, 0 to 1.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {MapSelectEvent} gedeeld-map-select - A reader chose an action, goal or link, or let go of it.
 * @fires {QuestionAskEvent} gedeeld-question-ask - A reader wants to ask a question about a link.
 */
export class ContributionMapElement extends LitElement {
  static override styles: CSSResultGroup = contributionMapStyles;

  static override get properties(): PropertyDeclarations {
    return {
      agenda: { attribute: false },
      analysis: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      view: {},
      partner: {},
      selected: {},
      asTable: { type: Boolean, attribute: 'as-table', reflect: true },
    };
  }

  /** The agenda, as `parseCatalogue` gives it. */
  declare agenda: SharedAgenda | undefined;

  /** What `analyseAgenda()` of `@gedeeld/core` says of this agenda. Without it stands what is between the tags. */
  declare analysis: AgendaJudgement | undefined;

  /** The catalogue of the agenda: for names of organisations, and for the language of plain texts. */
  declare catalogue: CatalogueNames | undefined;

  /** Other publishers' catalogues, for the names of their organisations. */
  declare catalogues: readonly CatalogueNames[];

  /** `public`: no harm and nothing that is not substantiated yet. `partners`: everything. It hides, it does not protect. */
  declare view: AgendaViewName;

  /** Only the part of this partner: the id of an organisation in the catalogue, or its full IRI. */
  declare partner: Ref | undefined;

  /** What is chosen: the id of an action or goal, or of a link in the analysis. */
  declare selected: string | undefined;

  /** The same as a table. */
  declare asTable: boolean;

  readonly #language = new LanguageController(this);
  readonly #room = new RoomController(this);
  readonly #depth = new DepthController(this, this.#room);
  #map: LaidOutMap | undefined;
  #drawing: MapDrawing | undefined;
  #steps: MapSteps | undefined;
  #place: Place = { item: '', side: 'from' };
  #isMet = false;

  constructor() {
    super();
    this.catalogues = [];
    this.view = 'public';
    this.asTable = false;
  }

  /** What is drawn later belongs to it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    for (; this.#depth.isMore; await super.getUpdateComplete()) await this.#depth.next;
    return true;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#depth.begin(changed);
    // What is chosen and how it is shown moves nothing; anything else, the language of the page too, may.
    const isOnlyShown = changed.size > 0 && [...changed.keys()].every((name) => SHOWN_ONLY.has(name));
    if (!isOnlyShown || !this.#map) this.#layOut();
  }

  protected override updated(): void {
    const chosen = this.#chosen;
    markItems(this.renderRoot, { current: this.#place.item, chosen: chosen && itemOf(chosen) });
    if (DEVELOPMENT) {
      if (!AGENDA_VIEWS.includes(this.view))
        warnOnce('agenda-view', `view is one of ${AGENDA_VIEWS.join(', ')}, not "${String(this.view)}".`);
      if (this.agenda && this.analysis && !fittingAnalysis(this.agenda, this.analysis))
        warnOnce(
          'agenda-analysis',
          `The analysis is of "${this.analysis.agenda}", not of "${this.agenda.id}" as it is.`,
        );
    }
  }

  /** Works out what is on the map and in which rows: once for each agenda, language, font and room. */
  #layOut(): void {
    const { agenda, catalogue, partner } = this;
    const analysis = agenda && fittingAnalysis(agenda, this.analysis);
    this.#map = this.#drawing = undefined;
    if (!agenda || !analysis || !this.#depth.isDue) return;
    const view = new AgendaView(
      {
        agenda,
        analysis,
        catalogues: catalogue ? [catalogue, ...this.catalogues] : [],
        view: this.view === 'partners' ? 'partners' : 'public',
        partner: partner || undefined,
        today: analysis.today,
      },
      this.#language,
    );
    const model = mapModel(view);
    const words = new MapWords(view, this.#language.area('contributionMap', { nl, en }), model);
    this.#map = layOutMap(model, words, this.#room);
    this.#steps = new MapSteps(model, this.#map.layout);
    if (this.#itemAt(this.#place.item) === undefined) this.#place = { item: this.#steps.first ?? '', side: 'from' };
  }

  protected override render(): TemplateResult {
    const map = this.#map;
    if (!map) return html`<slot></slot>`;
    const { view, own } = map.words;
    const { language } = own;
    const direction = directionOf(language);
    return html`<div
      class="map look"
      lang=${language}
      dir=${direction ?? nothing}
      @click=${this.#onClick}
      @focusin=${this.#onFocus}
      @pointerover=${this.#meet}
      @keydown=${this.#onKey}
    >
      ${map.model.nodes.length === 0 ? html`<p class="notice">${view.words.sentences.noGoals}</p>` : this.#renderMap(map)}
      ${view.data.agenda.incomplete ? html`<p class="notice">${view.words.sentences.incomplete}</p>` : nothing}
      ${view.machineTranslated ? html`<p class="translated">${view.machineTranslated}</p>` : nothing}
    </div>`;
  }

  #renderMap(map: LaidOutMap): TemplateResult {
    const { model, words } = map;
    const { sentences } = words.own;
    const chosen = this.#chosen;
    const isPicture = !this.asTable && !this.#isNarrow;
    // First of all, as only who has drawn the picture knows whether some of it is still to come.
    const shown = isPicture
      ? this.#renderPicture(map)
      : this.asTable
        ? mapTable(model, words, sentences.caption)
        : mapLadders(model, words);
    return html`<div class="tools">
        <p class="caption">${sentences.caption}</p>
        <button class="quiet" type="button" aria-keyshortcuts="t" @click=${this.#turn}>
          ${this.asTable ? sentences.showMap : sentences.showTable}
        </button>
        ${isPicture ? html`<button class="quiet" type="button" @click=${this.#download}>${sentences.download}</button>` : nothing}
      </div>
      ${shown} ${this.asTable || this.#depth.isMore ? nothing : mapLegend(map)}
      ${isPicture ? mapChosen(chosen, model, { words, onClear: () => this.#choose(undefined) }) : nothing}`;
  }

  #renderPicture(map: LaidOutMap): TemplateResult {
    const { model, words } = map;
    const { sentences } = words.own;
    const chosen = this.#chosen;
    const drawing = (this.#drawing ??= drawMap(map, { room: this.#room.room, mirrored: this.#isMirrored }));
    const state = {
      lit: chosen && litChain(chosen, model, words.view),
      isMet: this.#isMet,
      depth: this.#depth.of(drawing.geometry.height),
    };
    return html`<p class="keys">${sentences.keys}</p>
      <div class="room" part="picture">${mapPicture(drawing, state, sentences.caption)}</div>`;
  }

  get #isNarrow(): boolean {
    return this.#room.room < NARROW;
  }

  get #isMirrored(): boolean {
    return directionOf(this.#map?.words.own.language ?? '') === 'rtl';
  }

  /** What is selected and on the map. */
  get #chosen(): MapNode | MapLink | undefined {
    const { selected } = this;
    const model = this.#map?.model;
    if (selected === undefined || !model) return undefined;
    return model.nodes.find(({ id }) => id === selected) ?? model.links.find(({ id }) => id === selected);
  }

  #itemAt(item: string): MapNode | MapLink | undefined {
    const model = this.#map?.model;
    const number = Number(item.slice(1));
    return item.startsWith('n') ? model?.nodes[number] : item.startsWith('l') ? model?.links[number] : undefined;
  }

  readonly #onClick = (event: MouseEvent): void => {
    const item = itemAround(event);
    const clicked = item === undefined ? undefined : this.#itemAt(item);
    if (clicked) this.#choose(clicked);
  };

  readonly #onFocus = (event: FocusEvent): void => {
    const item = itemAround(event);
    if (item === undefined) return;
    this.#depth.drawAll();
    this.#meet();
    if (item === this.#place.item) return;
    this.#place = { item, side: 'from' };
    this.requestUpdate(SHOWN_ANEW, true);
  };

  /** Somebody comes to the picture by pointer or with the focus: from then on a line can be met, and shows its focus. */
  readonly #meet = (): void => {
    if (this.#isMet) return;
    this.#isMet = true;
    this.requestUpdate(SHOWN_ANEW, true);
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const item = itemAround(event);
    if (this.#act(event.key, item)) event.preventDefault();
  };

  /** Whether the key meant anything. */
  #act(key: string, item: string | undefined): boolean {
    if (key.toLowerCase() === 't') return this.#turn();
    if (key === 'Escape' && this.selected !== undefined) return this.#choose(undefined);
    const focused = item === undefined ? undefined : this.#itemAt(item);
    if (!focused) return false;
    if (key === 'Enter' || key === ' ') return this.#choose(focused);
    const step = stepOf(key, this.#isMirrored);
    if (!step || !this.#steps) return false;
    this.#place = this.#steps.step(this.#place, step);
    this.requestUpdate(SHOWN_ANEW, true);
    this.renderRoot.querySelector<SVGElement>(`[data-item="${this.#place.item}"]`)?.focus();
    return true;
  }

  /** Chooses, or lets go; what is chosen already is let go of. */
  #choose(chosen: MapNode | MapLink | undefined): true {
    const isSame = chosen !== undefined && chosen.id === this.selected;
    const next = isSame ? undefined : chosen;
    this.selected = next?.id;
    const kind = next && ('from' in next ? 'contribution' : next.column === 'actions' ? 'action' : 'goal');
    this.dispatchEvent(new MapSelectEvent(next?.id, kind));
    return true;
  }

  readonly #turn = (): true => {
    this.asTable = !this.asTable;
    // Whoever stood in what goes away stands at the way back.
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('[aria-keyshortcuts]')?.focus());
    return true;
  };

  readonly #download = async (): Promise<void> => {
    this.#depth.drawAll();
    await this.updateComplete;
    const drawing = this.renderRoot.querySelector<SVGSVGElement>('.picture');
    const view = this.#map?.words.view;
    if (!drawing || !view) return;
    const title = view.title(view.data.agenda).text;
    saveFile(svgFile(drawing, title), `${fileName(title)}.svg`, 'image/svg+xml');
  };
}

/** Below so many units, 16 to the size of letters, three columns do not fit beside each other. */
const NARROW = 660;
/** What the element asks of itself when somebody comes to another item, or to the picture. */
const SHOWN_ANEW = Symbol('shown anew');
const SHOWN_ONLY: ReadonlySet<PropertyKey> = new Set(['selected', 'asTable', SHOWN_ANEW, DEEPER]);

const itemOf = (chosen: MapNode | MapLink): string => `${'from' in chosen ? 'l' : 'n'}${chosen.at}`;

/** The node or link of the picture in which something happened. */
const itemAround = (event: Event): string | undefined => {
  const [inner] = event.composedPath();
  return (inner as Element).closest?.('[data-item]')?.getAttribute('data-item') ?? undefined;
};

const fileName = (title: string): string =>
  title
    .normalize('NFC')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 80) || 'kaart';
