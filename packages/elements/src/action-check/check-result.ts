import type { GoalAlignment, NextStep } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { heading } from '../shared/heading.js';
import { localizedSpan } from '../shared/localized.js';
import { gradeLine } from '../shared/marks/grade-line.js';
import { verdictMark } from '../shared/marks/verdict-mark.js';
import type { ShownLink } from '../shared/agenda/agenda-view.js';
import type { CheckAnswer } from './check-answer.js';
import type { CheckView } from './check-view.js';
import { goalSuggestions } from './claim-questions.js';
import { openQuestions } from './draft.js';
import { stepSentence } from './mail-text.js';
import { firstStep } from './step-field.js';

/** The living answer: the verdict, the way to the goal, the weakest link, one next step, and then the rest. */
export const checkResult = (check: CheckView, isOpen: boolean, toggle: () => void): TemplateResult => {
  const { words, answer, view, level } = check;
  const verdict = answer?.alignment.verdict;
  const label = verdict === undefined ? openWords(check) : view.alignment.sentences.verdicts[verdict];
  const mark = verdict === undefined ? nothing : verdictMark(verdict);
  return html`<section class=${isOpen ? 'result open' : 'result'} part="result">
    <button class="bar" type="button" aria-expanded=${isOpen} aria-controls="result" @click=${toggle}>
      ${mark} <span>${label}</span>
    </button>
    <p class="heard" role="status">${label}</p>
    <div class="result-body" id="result">
      ${heading(level, words.sentences.answer, 'result-title')} ${answer ? answerBody(check, answer) : stillOpen(check)}
    </div>
  </section>`;
};

const openWords = ({ draft, words }: CheckView): string => {
  const open = openQuestions(draft);
  const names = open.map((question) => words.sentences.toOpen[question]);
  const count = formatMessage(words.sentences.open, { count: open.length }, words.language);
  return `${count} ${formatMessage('{names}', { names }, words.language)}.`;
};

/** What is still to be answered, each with a way to its question. */
const stillOpen = ({ draft, words, goTo }: CheckView): TemplateResult => {
  const open = openQuestions(draft);
  const { sentences, language } = words;
  return html`<p class="to-go">${formatMessage(sentences.open, { count: open.length }, language)}</p>
    <ul class="open-questions">
      ${open.map(
        (question) =>
          html`<li>
            <button class="link-button" type="button" @click=${() => goTo(FIELDS[question])}>
              ${sentences.toOpen[question]}
            </button>
          </li>`,
      )}
    </ul>`;
};

const FIELDS = { what: 'what', goal: 'goal-0', why: 'because-0', progress: 'progress' } as const;

const answerBody = (check: CheckView, answer: CheckAnswer): TemplateResult => {
  const { view } = check;
  const { alignment, toward } = answer;
  const others = alignment.byGoal.filter(
    (one) => one.goal !== toward?.goal && one.verdict !== 'unlinked' && one.verdict !== 'inactive',
  );
  return html`<b class="verdict">
      ${verdictMark(alignment.verdict)} <span>${view.alignment.sentences.verdicts[alignment.verdict]}</span>
    </b>
    <p class="says">${verdictSays(check, answer)}</p>
    ${toward ? ladder(check, toward) : nothing} ${nextStep(check, alignment.nextSteps)} ${goalSuggestions(check)}
    ${others.length === 0 ? nothing : otherGoals(check, others)}`;
};

/** The verdict as a sentence, with what is to be kept in mind of an idea. */
export const verdictSays = ({ words, view }: Pick<CheckView, 'words' | 'view'>, answer: CheckAnswer): string => {
  const { alignment, toward } = answer;
  const goal = toward === undefined ? '' : view.quoted(view.titleOf(toward.goal));
  const says = formatMessage(words.sentences.says[alignment.verdict], { goal }, words.language);
  return alignment.hypothetical && alignment.verdict !== 'unlinked' ? `${says} ${words.sentences.idea}` : says;
};

/** The way from the action to the goal, a link below the other; and the way along which it hinders. */
const ladder = (check: CheckView, { chain, harmChain, weakest, verdict }: GoalAlignment): TemplateResult => {
  const { view, words } = check;
  const { sentences, language } = words;
  const steps = chain.flatMap((id) => view.link(id) ?? []);
  const harm =
    verdict === 'contested' || verdict === 'counteracts' ? harmChain.flatMap((id) => view.link(id) ?? []) : [];
  return html`${
    steps.length === 0
      ? nothing
      : html`<p class="count">
            ${formatMessage(sentences.chain, { count: steps.length }, language)} ${weakestWords(check, steps, weakest)}
          </p>
          ${rungs(check, steps, weakest)}`
  }
  ${
    harm.length === 0
      ? nothing
      : html`<p class="count">${sentences.hinderWay}</p>
          ${rungs(check, harm, [])}`
  }`;
};

const rungs = (check: CheckView, steps: readonly ShownLink[], weakest: readonly string[]): TemplateResult =>
  html`<ol class="rungs">
    <li class="rung start">${startWords(check, steps[0])}</li>
    ${steps.map((shown) => html`<li class="rung">${rung(check, shown, weakest.length < steps.length && weakest.includes(shown.link?.id ?? ''))}</li>`)}
  </ol>`;

const startWords = ({ draft, view, words }: CheckView, first: ShownLink | undefined): TemplateResult | string => {
  const from = first?.contribution.from;
  return draft.title.trim() === '' || from === undefined
    ? words.sentences.yourAction
    : localizedSpan(view.titleOf(from));
};

const rung = ({ view, words }: CheckView, { contribution, link }: ShownLink, isWeakest: boolean): TemplateResult => {
  const { helps, hinders } = words.sentences;
  const { weakest, refuted } = view.words.sentences;
  const grade = link === undefined ? '' : link.refuted ? refuted : view.grades[link.effective];
  return html`<p class="grade">
      ${link ? gradeLine({ grade: link.effective, effect: link.effect, refuted: link.refuted }) : nothing}
      <span
        >${contribution.effect === 'undermines' ? hinders : helps} ·
        ${grade}${isWeakest ? html`&nbsp;· <strong>${weakest}</strong>` : nothing}</span
      >
    </p>
    <p class="rung-goal">${localizedSpan(view.titleOf(contribution.to))}</p>`;
};

/** Which link is the weakest, where one is weaker than another. */
const weakestWords = (
  { draft, view, words }: CheckView,
  steps: readonly ShownLink[],
  weakest: readonly string[],
): string => {
  const link = steps.find((shown) => weakest.includes(shown.link?.id ?? ''));
  if (!link || weakest.length === steps.length) return '';
  const [from, to] = [link.contribution.from, link.contribution.to].map((id) =>
    id === draft.id ? words.sentences.you : view.quoted(view.titleOf(id)),
  );
  return formatMessage(words.sentences.weakestIs, { from, to }, words.language);
};

/** One thing to do, with a way to its question; the others after it. */
const nextStep = (check: CheckView, steps: readonly NextStep[]): TemplateResult => {
  const { draft, words, goTo } = check;
  const { sentences, language } = words;
  const first = firstStep(steps, draft);
  if (!first) return html`<p class="says">${sentences.nothingNext}</p>`;
  const { step, field } = first;
  const rest = steps.filter((one) => one !== step);
  return html`<div class="next" part="next">
    <p class="label">${field === undefined ? sentences.oneStepOthers : sentences.oneStep}</p>
    <p class="next-step">${stepSentence(step, check, draft.id)}</p>
    ${
      field === undefined
        ? nothing
        : html`<button class="button" type="button" @click=${() => goTo(field)}>
            ${field === 'mail' ? sentences.toMail : sentences.doThis}
          </button>`
    }
    ${
      rest.length === 0
        ? nothing
        : html`<details>
            <summary>${formatMessage(sentences.otherSteps, { count: rest.length }, language)}</summary>
            <ul>
              ${rest.map((one) => html`<li>${stepSentence(one, check, draft.id)}</li>`)}
            </ul>
          </details>`
    }
  </div>`;
};

const otherGoals = ({ view, words }: CheckView, others: readonly GoalAlignment[]): TemplateResult =>
  html`<p class="label">${words.sentences.otherGoals}</p>
    <ul class="other-goals">
      ${others.map(
        ({ goal, verdict }) =>
          html`<li>
            ${verdictMark(verdict)}
            <span>${localizedSpan(view.titleOf(goal))}: ${view.alignment.sentences.verdicts[verdict]}</span>
          </li>`,
      )}
    </ul>`;
