import type { AgendaJudgement, Ref, SharedAgenda } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { currentDay } from '../shared/current-day.js';
import { LanguageController } from '../shared/language-controller.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { agendaBody } from './agenda-body.js';
import { agendaHead } from './agenda-head.js';
import { agendaNext } from './agenda-next.part.js';
import { agendaStyles } from './agenda.styles.js';
import type { AgendaViewName } from '../shared/agenda/agenda-view.js';
import { AgendaView, fittingAnalysis } from '../shared/agenda/agenda-view.js';
import { checkAnalysis, checkView } from '../shared/agenda/check-agenda.js';
import { checkHeadingLevel } from '../shared/heading.js';
import type { Lens } from '../shared/lens/lens.js';
import { checkLens, lensOf } from '../shared/lens/lens.js';
import { Later } from '../shared/later/later.js';

/**
 * A shared agenda as a document: what the partners want, how that stands, which action helps which goal and how sure we
 * are, and what to do now. For aldermen, partners and everyone. It shows what it is given, and computes no verdict:
 * `analyseAgenda()` of `@gedeeld/core` does. Without an analysis it shows the agenda without verdicts.
 *
 * ```html
 * <gedeeld-agenda heading-level="2"><a href="/agenda">Onze agenda</a></gedeeld-agenda>
 * <script type="module">
 *   const [agenda] = catalogue.agendas;
 *   const analysis = analyseAgenda(agenda, { today: '2026-11-23', catalogues: [catalogue] });
 *   Object.assign(document.querySelector('gedeeld-agenda'), { agenda, catalogue, analysis });
 * </script>
 * ```
 *
 * @tagname gedeeld-agenda
 * @summary A shared agenda as a document, with how it stands and what to do now.
 * @slot - What the page shows before, or without, an agenda.
 * @csspart ambition - What the partners want, in one large sentence.
 * @csspart standing - How it stands, in a few sentences.
 * @csspart next - What to do now.
 * @csspart together - The conditions for working together.
 * @cssproperty [--gedeeld-agenda-ambition-size] - The size of the ambition.
 * @cssproperty [--gedeeld-agenda-gap] - The room between the parts.
 * @cssproperty [--gedeeld-agenda-indent] - How far a goal that helps another one is moved in.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {QuestionAskEvent} gedeeld-question-ask - A reader wants to ask a question about a link.
 */
export class AgendaElement extends LitElement {
  static override styles: CSSResultGroup = agendaStyles;

  static override get properties(): PropertyDeclarations {
    return {
      agenda: { attribute: false },
      analysis: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      view: {},
      partner: {},
      lens: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
    };
  }

  /** The agenda, as `parseCatalogue` gives it. Without one it shows what stands between its tags. */
  declare agenda: SharedAgenda | undefined;

  /** What `analyseAgenda()` of `@gedeeld/core` says of this agenda, or `judgeAgenda()`, whose findings come later. */
  declare analysis: AgendaJudgement | undefined;

  /** The catalogue of the agenda: for names of organisations, and for the language of plain texts. */
  declare catalogue: CatalogueNames | undefined;

  /** Other publishers' catalogues, for the names of their organisations. */
  declare catalogues: readonly CatalogueNames[];

  /** `public`: no harm and nothing that is not substantiated yet. `partners`: everything. It hides, it does not protect. */
  declare view: AgendaViewName;

  /** Only the part of this partner: the id of an organisation in the catalogue, or its full IRI. */
  declare partner: Ref | undefined;

  /**
   * Whose questions come first. An alderman first reads what to do now; a school leader or teacher first the goals for
   * which a school does something; a parent what is done, for which children, by whom, and whom to ask: no verdict.
   */
  declare lens: Lens | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day for which it is shown, `2026-11-23`. Default: that of the analysis, else today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);
  readonly #next = new Later(this, agendaNext);

  constructor() {
    super();
    this.catalogues = [];
    this.view = 'public';
    this.headingLevel = 2;
  }

  protected override updated(): void {
    checkView(this.view);
    checkAnalysis(this.agenda, this.analysis);
    checkHeadingLevel(this.headingLevel);
    checkLens(this.lens);
    if (this.renderRoot.querySelector('.next')) this.#next.prepare();
  }

  /** What is being loaded belongs to it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#next.settled;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    const { agenda, catalogue } = this;
    if (!agenda) return html`<slot></slot>`;
    const analysis = fittingAnalysis(agenda, this.analysis);
    const view = new AgendaView(
      {
        agenda,
        analysis,
        catalogues: catalogue ? [catalogue, ...this.catalogues] : [],
        view: this.view === 'partners' ? 'partners' : 'public',
        partner: this.partner || undefined,
        lens: lensOf(this.lens),
        today: this.today ?? analysis?.today ?? currentDay(),
      },
      this.#language,
    );
    return this.#renderDocument(view);
  }

  #renderDocument(view: AgendaView): TemplateResult {
    const { language } = view.words;
    const level = this.headingLevel;
    // The words are gathered before it is said whether a machine put any of them into this language.
    const head = agendaHead(view, level);
    const body = agendaBody(view, level + 1);
    const next = this.#renderNext(view, level + 1);
    const parts = view.data.lens === 'alderman' ? [next, body] : [body, next];
    return html`<article class="agenda look" lang=${language} dir=${directionOf(language) ?? nothing}>
      <div class="document">
        ${head} ${parts} ${view.machineTranslated ? html`<p class="translated">${view.machineTranslated}</p>` : nothing}
      </div>
    </article>`;
  }

  /** What to do now, and how the partners work together; for whom no verdicts are, and without any, that is nothing. */
  #renderNext(view: AgendaView, level: number): TemplateResult | typeof nothing {
    if (!view.data.analysis || !view.isJudged) return nothing;
    const { module } = this.#next;
    if (!module) return html`<section class="next" part="next">${this.#next.render(this.#language)}</section>`;
    return html`${module.nextThings(view, level)} ${module.togetherList(view, level)}`;
  }
}
