import type { GoalSuggestions, Practice, PracticeSuggestion } from '@gedeeld/core';
import { checkConditions, formatMessage, iriOf, splitRef } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { QuestionAskEvent } from '../agenda/agenda.events.js';
import type { AgendaView } from '../shared/agenda/agenda-view.js';
import { shownCoverage } from '../shared/agenda/shown-coverage.js';
import { askQuestion } from '../shared/ask-question.js';
import { evidenceLabel } from '../shared/evidence/evidence-label.js';
import type { Reader } from '../shared/evidence/weigh-evidence.js';
import { fill } from '../shared/fill.js';
import { heading } from '../shared/heading.js';
import { isPresent } from '../shared/is-present.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import { lowerFirst } from '../shared/letter-case.js';
import { localizedSpan } from '../shared/localized.js';
import { coverageMark } from '../shared/marks/coverage-mark.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import { safeHref, safeUrl } from '../shared/safe-url.js';

/** What suggestions are shown with. */
export interface SuggestionReader {
  readonly words: AreaInLanguage<'suggestions'>;
  readonly view: AgendaView;
  readonly language: LanguageController;
  readonly evidence: Reader;
  /** Verdicts and ladders are for this reader. */
  readonly isJudged: boolean;
  readonly hrefOf: ((practice: Practice) => string | undefined) | undefined;
  /** Tells the page of a choice; false when the page shows the practice in its own way. */
  readonly choose: (practice: Practice, href: string | undefined) => boolean;
}

const FIRST = 2;

/** A goal that looks for a practice, with the two that fit best, and the others behind a disclosure. */
export const goalSuggestions = (
  { goal, coverage, practices }: GoalSuggestions,
  level: number,
  reader: SuggestionReader,
): TemplateResult => {
  const { view, words, isJudged } = reader;
  const title = view.titleOf(goal);
  const known = shownCoverage(goal, view) ?? { mark: coverage, word: view.alignment.sentences.coverages[coverage] };
  const rest = practices.slice(FIRST);
  const list = (some: readonly PracticeSuggestion[]): TemplateResult =>
    html`<ul class="practices">
      ${some.map((one) => html`<li>${suggestion(one, level + 1, reader)}</li>`)}
    </ul>`;
  return html`<section class="goal" part="goal">
    ${heading(level, localizedSpan(title), 'section-title')}
    ${isJudged ? html`<p class="coverage">${coverageMark(known.mark)} <span>${known.word}</span></p>` : nothing}
    ${practices.length === 0 ? html`<p class="unknown">${words.sentences.noPractices}</p>` : list(practices.slice(0, FIRST))}
    ${
      rest.length === 0
        ? nothing
        : html`<details class="rest">
            <summary>${formatMessage(words.sentences.more, { count: rest.length }, words.language)}</summary>
            ${list(rest)}
          </details>`
    }
  </section>`;
};

const suggestion = (one: PracticeSuggestion, level: number, reader: SuggestionReader): TemplateResult => {
  const { view, isJudged } = reader;
  const { practice } = one;
  const problem = view.texts.read(practice.problem ?? practice.summary);
  return html`${heading(level, titleLink(practice, reader), 'sub-title')}
    <p class="problem" lang=${problem.lang} dir=${problem.dir ?? nothing}>${problem.text}</p>
    ${place(one, reader)}
    ${isJudged ? html`${evidenceLabel(practice.evidence, reader.evidence, reader.language)} ${whatIf(one, reader)}` : nothing}
    ${conditions(one, reader)} ${ask(one, reader)}`;
};

const titleLink = (practice: Practice, { view, hrefOf, choose }: SuggestionReader): TemplateResult => {
  const title = localizedSpan(view.title(practice));
  const href = safeHref(hrefOf?.(practice)) ?? practice.sources.map(({ url }) => safeUrl(url)).find(isPresent);
  const onClick = (event: Event): void => {
    if (!choose(practice, href)) event.preventDefault();
  };
  return href
    ? html`<a class="choose" href=${href} rel="noopener" @click=${onClick}>${title}</a>`
    : html`<button class="choose" type="button" @click=${onClick}>${title}</button>`;
};

/** A place that works with it: the one that is most like the agenda's, else the first that is known by name. */
const place = (
  { practice, ref, place: alike }: PracticeSuggestion,
  { view, words }: SuggestionReader,
): TemplateResult | typeof nothing => {
  const { catalogue } = splitRef(ref);
  const users = practice.usedBy.flatMap(({ organisation }) =>
    organisation === undefined || catalogue === undefined ? [] : [iriOf(organisation, catalogue)],
  );
  const known = [...(alike ? [alike.organisation] : []), ...users]
    .map((one) => view.knownOrganisation(one))
    .find(isPresent);
  if (!known) return nothing;
  const { sentences, language } = words;
  return html`<p class="here">${fill(sentences.here, { place: localizedSpan(known) }, language)}</p>`;
};

/** The verdict it would get as it is, and once somebody explains why it would help here; and what the goal would become. */
const whatIf = (one: PracticeSuggestion, { view, words }: SuggestionReader): TemplateResult => {
  const { sentences, language } = words;
  const { verdicts, coverages } = view.alignment.sentences;
  const { verdict, verdictWithReason, coverage } = one;
  const say = (message: string, what: typeof verdict): string =>
    formatMessage(message, { verdict: lowerFirst(verdicts[what], language) }, language);
  return html`<ul class="what-if">
    <li>${verdictMark(verdict)}<span>${say(sentences.now, verdict)}</span></li>
    ${
      verdictWithReason === verdict
        ? nothing
        : html`<li>${verdictMark(verdictWithReason)}<span>${say(sentences.reasoned, verdictWithReason)}</span></li>`
    }
    <li>
      ${coverageMark(coverage)}<span
        >${formatMessage(sentences.coverage, { coverage: lowerFirst(coverages[coverage], language) }, language)}</span
      >
    </li>
  </ul>`;
};

/** What the agenda's place is known not to meet. */
const conditions = (
  { practice, notApplicable }: PracticeSuggestion,
  { view, words }: SuggestionReader,
): readonly TemplateResult[] => {
  if (!notApplicable) return [];
  const { failing } = checkConditions(practice.conditions, view.data.agenda.context);
  return failing.map(({ text }) => {
    const condition = view.name(view.texts.read(text));
    return html`<p class="fails">${formatMessage(words.sentences.fails, { condition }, words.language)}</p>`;
  });
};

const ask = ({ practice, contribution }: PracticeSuggestion, { view, words }: SuggestionReader): TemplateResult => {
  const { sentences, language } = words;
  const facts = { practice: view.name(view.title(practice)), goal: view.name(view.titleOf(contribution.to)) };
  return askQuestion({
    ask: view.words.sentences.ask,
    label: formatMessage(sentences.ask, facts, language),
    help: sentences.askHelp,
    line: formatMessage(sentences.askLine, facts, language),
    event: () => new QuestionAskEvent(contribution),
  });
};
