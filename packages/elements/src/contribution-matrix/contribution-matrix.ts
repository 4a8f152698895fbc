import type { AgendaJudgement, Goal, Ref, SharedAgenda } from '@gedeeld/core';
import { directionOf, formatMessage } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { DEVELOPMENT } from '#development';

import { contributionMatrix as en } from '../locales/en.js';
import { contributionMatrix as nl } from '../locales/nl.js';
import type { AgendaViewName } from '../shared/agenda/agenda-view.js';
import { AgendaView, fittingAnalysis } from '../shared/agenda/agenda-view.js';
import { checkAnalysis, checkView } from '../shared/agenda/check-agenda.js';
import { shownCoverage } from '../shared/agenda/shown-coverage.js';
import { fill } from '../shared/fill.js';
import { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { localizedSpan } from '../shared/localized.js';
import { notice } from '../shared/notice.js';
import { coverageMark } from '../shared/marks/coverage-mark.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { warnOnce } from '../shared/warn.js';
import { contributionMatrixStyles } from './contribution-matrix.styles.js';
import type { MatrixCell, MatrixRow, MatrixRows } from './matrix-rows.js';
import { MATRIX_ROWS, matrixRows, sharedGoals } from './matrix-rows.js';

type Words = AreaInLanguage<'contributionMatrix'>;

/**
 * Who contributes to which shared goal, and how sure we are: a table of partners or policy domains by goals, in which
 * gaps are seen at a glance. For aldermen and coordinators. It computes no verdict: `analyseAgenda()` of
 * `@gedeeld/core` does.
 *
 * ```html
 * <gedeeld-contribution-matrix rows="domains"></gedeeld-contribution-matrix>
 * <script type="module">
 *   Object.assign(document.querySelector('gedeeld-contribution-matrix'), { agenda, analysis, catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-contribution-matrix
 * @summary Partners or policy domains by shared goals: who contributes where.
 * @slot - What the page shows before, or without, an agenda and its analysis.
 * @csspart table - The table.
 * @cssproperty [--gedeeld-contribution-matrix-cell-padding] - The room inside a cell.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 */
export class ContributionMatrixElement extends LitElement {
  static override styles: CSSResultGroup = contributionMatrixStyles;

  static override get properties(): PropertyDeclarations {
    return {
      agenda: { attribute: false },
      analysis: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      rows: {},
      view: {},
      partner: {},
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

  /** What the rows are: the partners, or the policy domains. */
  declare rows: MatrixRows;

  /** `public`: no harm and nothing that is not substantiated yet. `partners`: everything. It hides, it does not protect. */
  declare view: AgendaViewName;

  /** Only the part of this partner: the id of an organisation in the catalogue, or its full IRI. */
  declare partner: Ref | undefined;

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.catalogues = [];
    this.rows = 'partners';
    this.view = 'public';
  }

  protected override updated(): void {
    if (DEVELOPMENT && !MATRIX_ROWS.includes(this.rows))
      warnOnce('matrix-rows', `rows is one of ${MATRIX_ROWS.join(', ')}, not "${String(this.rows)}".`);
    checkView(this.view);
    checkAnalysis(this.agenda, this.analysis);
  }

  protected override render(): TemplateResult {
    const { agenda, catalogue, partner } = this;
    const analysis = agenda && fittingAnalysis(agenda, this.analysis);
    if (!agenda || !analysis) return html`<slot></slot>`;
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
    const words = this.#language.area('contributionMatrix', { nl, en });
    const { language } = words;
    return html`<div
      class=${`matrix ${width(sharedGoals(view).length)} look`}
      lang=${language}
      dir=${directionOf(language) ?? nothing}
    >
      ${this.#renderContent(view, words)}
    </div>`;
  }

  #renderContent(view: AgendaView, words: Words): TemplateResult {
    const { agenda } = view.data;
    const { sentences } = words;
    const goals = sharedGoals(view);
    if (goals.length === 0) return html`<p class="nothing">${sentences.noGoals}</p>`;
    if (agenda.actions.length === 0) return html`<p class="nothing">${view.words.sentences.nobodyYet}</p>`;
    const rows = this.rows === 'domains' ? 'domains' : 'partners';
    const table = matrixRows(rows, view);
    return html`${agenda.incomplete ? notice(view.words.sentences.incomplete) : nothing}
      <table part="table" role="table">
        <caption>
          ${this.#renderCaption(rows, view, words)}
        </caption>
        <thead>
          <tr role="row">
            <th scope="col" role="columnheader">${sentences.corner[rows]}</th>
            ${goals.map((goal) => goalHead(goal, view))}
          </tr>
        </thead>
        <tbody>
          ${table.map((row) => matrixRow(row, view, words))}
        </tbody>
      </table>
      ${view.machineTranslated ? html`<p class="nothing">${view.machineTranslated}</p>` : nothing}`;
  }

  #renderCaption(rows: MatrixRows, view: AgendaView, { sentences, language }: Words): unknown {
    const { partner } = view.data;
    if (partner === undefined) return sentences.captions[rows];
    const name = localizedSpan(view.organisation(partner));
    return html`${sentences.captions[rows]} ${fill(view.words.sentences.onePartner, { partner: name }, language)}`;
  }
}

/** How wide the table is: a column needs room for the longest verdict, or the goals stand below each other. */
const width = (goals: number): string => (goals > 6 ? 'many' : goals > 3 ? 'some' : 'few');

const goalHead = (goal: Goal, view: AgendaView): TemplateResult => {
  const coverage = shownCoverage(goal.id, view);
  return html`<th scope="col" role="columnheader">
    ${localizedSpan(view.title(goal))}
    ${
      coverage === undefined
        ? nothing
        : html`<span class="coverage">${coverageMark(coverage.mark)}<span>${coverage.word}</span></span>`
    }
  </th>`;
};

const matrixRow = ({ name, cells }: MatrixRow, view: AgendaView, words: Words): TemplateResult =>
  html`<tr role="row" class=${cells.every(isEmpty) ? 'idle' : nothing}>
    <th scope="row" role="rowheader">${localizedSpan(name)}</th>
    ${cells.map((cell) => matrixCell(cell, view, words))}
  </tr>`;

/** Below the goal's name where the table is too narrow for columns: `aria-hidden`, for the column says the same. */
const matrixCell = (cell: MatrixCell, view: AgendaView, { sentences, language }: Words): TemplateResult => {
  return html`<td role="cell">
    <span class="goal-name" aria-hidden="true">${localizedSpan(view.title(cell.goal))}</span>
    ${isEmpty(cell) ? html`<span class="nothing-here">${sentences.nothing}</span>` : nothing}
    ${cell.verdicts.map(
      ({ verdict, count }) =>
        html` <span class="judged"
          >${verdictMark(verdict)}<span
            >${view.alignment.sentences.verdicts[verdict]}${
              count > 1 ? ` ${formatMessage(sentences.times, { count }, language)}` : nothing
            }</span
          ></span
        >`,
    )}
    ${
      cell.unjudged > 0
        ? html`<span class="takes-part"
            >${formatMessage(sentences.takesPart, { count: cell.unjudged }, language)}</span
          >`
        : nothing
    }
  </td>`;
};

const isEmpty = ({ verdicts, unjudged }: MatrixCell): boolean => verdicts.length === 0 && unjudged === 0;
