import type { AgendaJudgement, Catalogue, SharedAgenda } from '@gedeeld/core';
import { agendaNext, Later } from '@gedeeld/elements';
import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { CompositionElement } from '../composition/composition.js';
import { compositionStyles } from '../composition/composition.styles.js';
import type { Answer } from '../loading/load-catalogue.js';
import { sideBySide } from '../loading/side-by-side.js';
import { agenda as en } from '../locales/en.js';
import { agenda as nl } from '../locales/nl.js';
import { onceIdle } from '../parts/once-idle.js';
import type { Speaker } from '../locales/speaker-for.js';
import { AgendaJudge, agendaIn } from '../shared/judged-agenda.js';
import { tabsStyles } from '../shared/tabs.styles.js';
import { renderTabs } from '../shared/tabs.js';

/**
 * A shared agenda, loaded from an address and judged: the agenda as a document, who contributes to what as tables, and the
 * map. Tables and map come when their tab is chosen, or there is nothing else to do; what to do now when the agenda is there.
 *
 * ```html
 * <gedeeld-agenda-page src="/catalogue.json" agenda="kansen" lang="nl"><a href="/agenda.pdf">Onze agenda</a></gedeeld-agenda-page>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the agenda.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart tabs - The ways to look at the agenda.
 * @csspart source - Whose agenda it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class AgendaPageElement extends CompositionElement {
  static override styles: CSSResultGroup = [compositionStyles, tabsStyles];

  static override get properties(): PropertyDeclarations {
    return {
      ...super.properties,
      agenda: {},
      view: {},
      partner: {},
      today: {},
      chosen: { state: true },
    };
  }

  /** Which agenda of the catalogue: its id, or its full IRI. Without it the first one. */
  declare agenda: string | null;
  /** `public` or `partners`, as on `gedeeld-agenda`. */
  declare view: 'public' | 'partners';
  /** Only the part of this partner: the id of an organisation in the catalogue, or its full IRI. */
  declare partner: string | null;
  /** The day on which it is judged, `2026-11-23`. Without it: today. */
  declare today: string | null;
  /** The tab that is looked at. */
  declare private chosen: string;

  protected override readonly subject = { area: 'agenda' as const, nl, en };
  protected override readonly feeds = sideBySide;
  readonly #judge = new AgendaJudge();
  readonly #matrix: Later<unknown> = new Later(this, () => import('./matrix.js'));
  readonly #map: Later<unknown> = new Later(this, () => import('./map.js'));
  /** The other views come once there is nothing else to do: a reader whose connection goes can still open them. */
  readonly #expectViews = onceIdle(
    () => import('./matrix.js'),
    () => import('./map.js'),
  );

  constructor() {
    super();
    this.view = 'public';
    this.chosen = 'document';
  }

  protected override async becomeReady(): Promise<void> {
    if (this.#hasTabs) this.#expectViews();
    await Promise.all([super.becomeReady(), agendaNext.load().catch(() => {})]);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    // What an alderman reads first is asked for together with the agenda.
    if (this.lens === 'alderman' && !isServer) agendaNext.load().catch(() => {});
  }

  protected override updated(): void {
    super.updated();
    if (this.#hasTabs) this.#expectViews();
  }

  get #hasTabs(): boolean {
    return Boolean(this.shadowRoot?.querySelector('[role="tab"]'));
  }

  protected override shows(catalogue: Catalogue): boolean {
    return agendaIn(catalogue, this.agenda) !== undefined;
  }

  protected override renderContent(answer: Answer, speaker: Speaker): TemplateResult {
    const sentences = speaker.own(this.subject);
    const catalogue = answer.catalogues.find((one) => this.shows(one));
    const agenda = catalogue && agendaIn(catalogue, this.agenda);
    if (!agenda) return html`<p>${speaker.say(sentences.empty)}</p>`;
    const others = answer.catalogues.filter((one) => one !== catalogue);
    const analysis = this.#judge.judge(agenda, [catalogue, ...others], this.today);
    const shown = { agenda, analysis, catalogue, catalogues: answer.catalogues };
    const tabs = [
      { name: 'document', label: speaker.say(sentences.document), render: () => this.#renderDocument(shown) },
      ...(['partners', 'domains'] as const).map((rows) => ({
        name: rows,
        label: speaker.say(sentences[rows]),
        render: () => this.#renderMatrix(shown, rows),
      })),
      { name: 'map', label: speaker.say(sentences.map), render: () => this.#renderMap(shown) },
    ];
    // Without verdicts the tables would be empty; the document still says who does what.
    const offered = analysis && agenda.actions.length > 0 ? tabs : tabs.slice(0, 1);
    return renderTabs(offered, { label: speaker.say(sentences.views), chosen: this.chosen, choose: this.#choose });
  }

  readonly #choose = (name: string): void => {
    this.chosen = name;
    if (name !== 'document') (name === 'map' ? this.#map : this.#matrix).prepare();
  };

  #renderDocument({ agenda, analysis, catalogue, catalogues }: Shown): TemplateResult {
    return html`<gedeeld-agenda
      .agenda=${agenda}
      .analysis=${analysis}
      .catalogue=${catalogue}
      .catalogues=${catalogues}
      .headingLevel=${this.headingLevel ?? 2}
      view=${this.view}
      partner=${this.partner ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-agenda>`;
  }

  #renderMap({ agenda, analysis, catalogue, catalogues }: Shown): TemplateResult {
    if (!this.#map.module) return this.#map.render(this.language);
    return html`<gedeeld-contribution-map
      .agenda=${agenda}
      .analysis=${analysis}
      .catalogue=${catalogue}
      .catalogues=${catalogues}
      view=${this.view}
      partner=${this.partner ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-contribution-map>`;
  }

  #renderMatrix({ agenda, analysis, catalogue, catalogues }: Shown, rows: 'partners' | 'domains'): TemplateResult {
    if (!this.#matrix.module) return this.#matrix.render(this.language);
    return html`<gedeeld-contribution-matrix
      .agenda=${agenda}
      .analysis=${analysis}
      .catalogue=${catalogue}
      .catalogues=${catalogues}
      rows=${rows}
      view=${this.view}
      partner=${this.partner ?? nothing}
      color-scheme=${this.colorScheme ?? nothing}
    ></gedeeld-contribution-matrix>`;
  }
}

interface Shown {
  readonly agenda: SharedAgenda;
  readonly analysis: AgendaJudgement | undefined;
  readonly catalogue: Catalogue;
  readonly catalogues: readonly Catalogue[];
}
