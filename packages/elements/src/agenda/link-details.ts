import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { askedQuestion } from '../shared/asked-question.js';
import { askQuestion } from '../shared/ask-question.js';
import { localizedSpan } from '../shared/localized.js';
import { gradeLine } from '../shared/marks/grade-line.js';
import { QuestionAskEvent } from './agenda.events.js';
import type { AgendaView, ShownLink } from '../shared/agenda/agenda-view.js';

/** What is shown of the links of one chain. */
export interface ChainLook {
  /** How well each link is supported is for this reader to see. */
  readonly graded: boolean;
  /** The ids of the links that are least supported. */
  readonly weakest: readonly string[];
}

/** A chain of links, one below the other: to which goal, how well supported, why, and a question about it. */
export const chainDetails = (links: readonly ShownLink[], look: ChainLook, view: AgendaView): TemplateResult =>
  html`<details class="how">
    <summary>${view.words.sentences.how}</summary>
    <ol class="chain">
      ${links.map((shown, index) => html`<li>${linkStep(shown, { ...look, index, of: links.length }, view)}</li>`)}
    </ol>
  </details>`;

interface Step extends ChainLook {
  readonly index: number;
  readonly of: number;
}

const linkStep = (shown: ShownLink, look: Step, view: AgendaView): TemplateResult => {
  const { contribution } = shown;
  const { sentences } = view.words;
  const verb = contribution.effect === 'undermines' ? sentences.worksAgainst : sentences.helps;
  return html`<p class="step-to">${verb}: <strong>${localizedSpan(view.titleOf(contribution.to))}</strong></p>
    ${look.graded ? gradeWords(shown, look, view) : nothing} ${look.index > 0 ? reason(shown, view) : nothing}
    ${needs(shown, view)} ${questions(shown, view)}`;
};

/** The line of the grade never speaks alone. */
const gradeWords = ({ link }: ShownLink, { weakest, of }: Step, view: AgendaView): TemplateResult | typeof nothing => {
  if (!link) return nothing;
  const { sentences } = view.words;
  const words = [
    link.refuted ? sentences.refuted : view.grades[link.effective],
    ...(of > 1 && weakest.includes(link.id) ? [sentences.weakest] : []),
  ];
  return html`<p class="grade">
    ${gradeLine({ grade: link.effective, effect: link.effect, refuted: link.refuted })}
    <span>${words.join('\u00a0· ')}</span>
  </p>`;
};

/** Why it would help, in one line. */
export const reason = ({ contribution }: ShownLink, view: AgendaView): TemplateResult | typeof nothing => {
  const because = contribution.because === undefined ? undefined : view.texts.read(contribution.because);
  if (because && because.text.trim() !== '')
    return html`<p class="why" lang=${because.lang} dir=${because.dir ?? nothing}>${because.text}</p>`;
  return view.isForPartners ? html`<p class="why missing">${view.words.sentences.noReason}</p>` : nothing;
};

const needs = ({ contribution }: ShownLink, view: AgendaView): TemplateResult | typeof nothing => {
  if (contribution.needs.length === 0) return nothing;
  const names = contribution.needs.map((id) => view.quoted(view.titleOf(id)));
  return html`<p class="needs">${formatMessage(view.words.sentences.needs, { names }, view.words.language)}</p>`;
};

/** What a critical friend asked before, and the way to ask something. */
export const questions = (shown: ShownLink, view: AgendaView): TemplateResult => {
  const { contribution, link } = shown;
  const { sentences, language } = view.words;
  const [from, to] = [contribution.from, contribution.to].map((id) => view.name(view.titleOf(id)));
  return html`${view.isForPartners ? contribution.questions.map((one) => askedQuestion(one, sentences.noAnswer, view.texts)) : nothing}
  ${askQuestion({
    ask: sentences.ask,
    label: formatMessage(sentences.askAbout, { from, to }, language),
    help: formatMessage(sentences.askHelp, { owner: ownerOf(shown, view) }, language),
    line: formatMessage(sentences.askLine, { from, to }, language),
    event: () => new QuestionAskEvent(contribution, link?.id ?? contribution.id),
  })}`;
};

/** Whom a question is for: the owner of the action; of a claim between goals, whoever keeps the agenda. */
const ownerOf = ({ contribution }: ShownLink, view: AgendaView): string => {
  const owner = view.action(contribution.from)?.owner ?? view.data.agenda.coordinator;
  return owner === undefined ? view.words.sentences.coordinator : view.name(view.organisation(owner));
};
