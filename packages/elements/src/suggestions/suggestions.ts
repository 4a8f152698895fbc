import type { AgendaAnalysis, GoalSuggestions, Practice, SharedAgenda } from '@gedeeld/core';
import { directionOf } from '@gedeeld/core';
import type { CSSResultGroup, PropertyDeclarations, TemplateResult } from 'lit';
import { html, LitElement, nothing } from 'lit';

import { suggestions as en } from '../locales/en.js';
import { suggestions as nl } from '../locales/nl.js';
import { PracticeSelectEvent } from '../practice-card/practice-card.events.js';
import { AgendaView, fittingAnalysis } from '../shared/agenda/agenda-view.js';
import { checkAnalysis } from '../shared/agenda/check-agenda.js';
import { currentDay } from '../shared/current-day.js';
import type { Weigh } from '../shared/evidence/weigh-evidence.js';
import { checkHeadingLevel, heading } from '../shared/heading.js';
import { LanguageController } from '../shared/language-controller.js';
import type { Lens } from '../shared/lens/lens.js';
import { checkLens, lensOf } from '../shared/lens/lens.js';
import { isJudged } from '../shared/lens/lens-facts.js';
import { notice } from '../shared/notice.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import type { SuggestionReader } from './goal-suggestions.js';
import { goalSuggestions } from './goal-suggestions.js';
import { suggestionsStyles } from './suggestions.styles.js';

/**
 * For every goal of an agenda that is not taken care of: practices of others that could help, and the verdict they would
 * get. What if, not a promise. For aldermen and coordinators. It computes nothing: `suggestPractices()` of
 * `@gedeeld/core` does.
 *
 * ```html
 * <gedeeld-suggestions heading-level="2"></gedeeld-suggestions>
 * <script type="module">
 *   const suggestions = suggestPractices(agenda, [catalogue, ...others], { today: '2026-11-23' });
 *   Object.assign(document.querySelector('gedeeld-suggestions'), { agenda, suggestions, catalogue });
 * </script>
 * ```
 *
 * @tagname gedeeld-suggestions
 * @summary Practices of others that could fill the gaps of an agenda.
 * @slot - What the page shows before, or without, suggestions.
 * @csspart goal - A goal with its suggestions.
 * @cssproperty [--gedeeld-suggestions-gap] - The room between goals.
 * @attr {light|dark|auto} color-scheme - Our own colours in this scheme, whatever the page has.
 * @fires {PracticeSelectEvent} gedeeld-practice-select - The reader chose a practice.
 * @fires {QuestionAskEvent} gedeeld-question-ask - A reader wants to ask whether a practice would help here.
 */
export class SuggestionsElement extends LitElement {
  static override styles: CSSResultGroup = suggestionsStyles;

  static override get properties(): PropertyDeclarations {
    return {
      agenda: { attribute: false },
      suggestions: { attribute: false },
      analysis: { attribute: false },
      catalogue: { attribute: false },
      catalogues: { attribute: false },
      hrefOf: { attribute: false },
      weigh: { attribute: false },
      lens: {},
      headingLevel: { type: Number, attribute: 'heading-level' },
      today: {},
    };
  }

  /** The agenda, as `parseCatalogue` gives it. */
  declare agenda: SharedAgenda | undefined;

  /** What `suggestPractices()` of `@gedeeld/core` says of this agenda. Without it stands what is between the tags. */
  declare suggestions: readonly GoalSuggestions[] | undefined;

  /** What `analyseAgenda()` says of it: tells a goal for which there are only ideas from one that lies still. */
  declare analysis: AgendaAnalysis | undefined;

  /** The catalogue of the agenda: for names of organisations, and for the language of plain texts. */
  declare catalogue: CatalogueNames | undefined;

  /** The catalogues of the practices, for the names of the places that use them. */
  declare catalogues: readonly CatalogueNames[];

  /** Where the title of a practice leads. Default: its first source. */
  declare hrefOf: ((practice: Practice) => string | undefined) | undefined;

  /** How much a judgement counts for the reader: as on the card. */
  declare weigh: Weigh | undefined;

  /** Whose questions come first: a parent gets no ladder and no verdict. */
  declare lens: Lens | undefined;

  /** The level of the first heading, 1 to 6, as it fits in the page; those below it follow. */
  declare headingLevel: number;

  /** The day for which it is shown, `2026-11-23`: evidence may have expired by then. Default: today. */
  declare today: string | undefined;

  readonly #language = new LanguageController(this);

  constructor() {
    super();
    this.catalogues = [];
    this.headingLevel = 2;
  }

  protected override updated(): void {
    checkLens(this.lens);
    checkHeadingLevel(this.headingLevel);
    checkAnalysis(this.agenda, this.analysis);
  }

  protected override render(): TemplateResult {
    const { agenda, suggestions } = this;
    if (!agenda || !suggestions) return html`<slot></slot>`;
    const reader = this.#reader(agenda);
    const { language, sentences } = reader.words;
    const content = this.#renderContent(suggestions, reader);
    const translated = reader.view.machineTranslated;
    return html`<div class="suggestions look" lang=${language} dir=${directionOf(language) ?? nothing}>
      ${heading(this.headingLevel, sentences.title)}
      ${agenda.incomplete ? notice(reader.view.words.sentences.incomplete) : nothing} ${content}
      ${translated ? html`<p class="translated">${translated}</p>` : nothing}
    </div>`;
  }

  #renderContent(suggestions: readonly GoalSuggestions[], reader: SuggestionReader): TemplateResult {
    const { sentences } = reader.words;
    // Where nobody says who does what, nothing is missing that we know of.
    if (reader.view.data.agenda.actions.length === 0)
      return html`<p class="lead">${reader.view.words.sentences.nobodyYet}</p>`;
    if (suggestions.length === 0) return html`<p class="lead">${sentences.covered}</p>`;
    return html`${reader.isJudged ? html`<p class="lead">${sentences.whatIf}</p>` : nothing}
    ${suggestions.map((one) => goalSuggestions(one, this.headingLevel + 1, reader))}`;
  }

  #reader(agenda: SharedAgenda): SuggestionReader {
    const analysis = fittingAnalysis(agenda, this.analysis);
    const today = this.today ?? analysis?.today ?? currentDay();
    const catalogues = [...(this.catalogue ? [this.catalogue] : []), ...this.catalogues];
    return {
      words: this.#language.area('suggestions', { nl, en }),
      view: new AgendaView(
        { agenda, analysis, catalogues, view: 'partners', partner: undefined, today, lens: lensOf(this.lens) },
        this.#language,
      ),
      language: this.#language,
      evidence: { today, weigh: this.weigh },
      isJudged: isJudged(lensOf(this.lens)),
      hrefOf: this.hrefOf,
      choose: (practice, href) => this.dispatchEvent(new PracticeSelectEvent(practice, href)),
    };
  }
}
