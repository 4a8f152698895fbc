import type { Id } from '@gedeeld/core';
import { formatMessage, suggestGoals } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { choice } from '../shared/form/choice.js';
import { choices } from '../shared/form/choices.js';
import { longText } from '../shared/form/long-text.js';
import { selectField } from '../shared/form/select-field.js';
import { textField } from '../shared/form/text-field.js';
import { localizedSpan } from '../shared/localized.js';
import type { CheckView } from './check-view.js';
import { goalsFor, goalsHelpedBy } from './check-view.js';
import type { ClaimDraft } from './draft.js';
import { KNOWINGS, SIGHTINGS } from './draft.js';
import { isSeen } from './draft-records.js';

/** More answers than this are not all shown at once. */
const MOST_IN_SIGHT = 12;

const UNKNOWN = '';

/** Which goal. With "I do not know yet" for the first one: that is an answer too. */
export const goalQuestion = (check: CheckView, at: number): TemplateResult => {
  const { draft, view, words, change } = check;
  const { goal: question } = words.sentences;
  const { goal, effect } = draft.claims[at]!;
  const label = effect === 'undermines' ? question.hinders : question.label;
  const goals = goalsFor(check, at);
  const choose = (chosen: Id | undefined): void => {
    check.changeClaim(at, { goal: chosen });
    if (at === 0) change({ noGoal: false });
  };
  if (at > 0 || goals.length > MOST_IN_SIGHT) {
    return selectField({
      id: `goal-${at}`,
      label,
      none: at === 0 ? question.unknown : question.choose,
      options: goals.map((one) => ({ value: one.id, label: view.title(one).text })),
      value: goal,
      onChange: (chosen) => {
        choose(chosen);
        if (at === 0) change({ noGoal: chosen === undefined });
      },
    });
  }
  return choice({
    id: 'goal-0',
    label,
    options: [
      ...goals.map((one) => ({
        value: one.id,
        label: localizedSpan(view.title(one)),
        hint: one.shared ? undefined : via(check, one.id),
      })),
      { value: UNKNOWN, label: question.unknown },
    ],
    value: draft.noGoal ? UNKNOWN : goal,
    onChange: (chosen) => (chosen === UNKNOWN ? (choose(undefined), change({ noGoal: true })) : choose(chosen)),
  });
};

/** To which goals a goal that is not shared leads. */
const via = (check: CheckView, goal: Id): string | undefined => {
  const goals = goalsHelpedBy(check, goal).map((title) => check.view.quoted(title));
  return goals.length === 0
    ? undefined
    : formatMessage(check.words.sentences.goal.via, { goals }, check.words.language);
};

/** Why, with what others wrote for an action like this one. */
export const whyQuestion = (check: CheckView, at: number): TemplateResult => {
  const { why } = check.words.sentences;
  const { because, effect } = check.draft.claims[at]!;
  return html`${longText({
    id: `because-${at}`,
    label: effect === 'undermines' ? why.hinders : why.label,
    hint: why.hint,
    value: because,
    onInput: (text) => check.changeClaim(at, { because: text }),
  })}
  ${effect === 'undermines' ? nothing : othersReasons(check, at)}`;
};

const othersReasons = (check: CheckView, at: number): TemplateResult | typeof nothing => {
  const reasons = reasonsOfOthers(check, at);
  return reasons.length === 0
    ? nothing
    : html`<details class="others">
        <summary>${check.words.sentences.why.others}</summary>
        <ul>
          ${reasons.map((one) => html`<li>${one}</li>`)}
        </ul>
      </details>`;
};

/** Reasons given for similar actions and this goal, else for this goal by anyone. */
const reasonsOfOthers = ({ draft, view }: CheckView, at: number): readonly TemplateResult[] => {
  const { goal } = draft.claims[at]!;
  if (goal === undefined) return [];
  const { agenda } = view.data;
  return agenda.contributions
    .filter(({ from, to, effect, because }) => to === goal && from !== draft.id && effect !== 'undermines' && because)
    .flatMap(({ because }) => (because === undefined ? [] : [view.texts.read(because)]))
    .filter(({ text }) => text.trim() !== '')
    .slice(0, MOST_REASONS)
    .map(localizedSpan);
};

const MOST_REASONS = 4;

/** "Hoe weet je dat?": four plain answers, and what belongs to having seen something. */
export const knowingQuestion = (check: CheckView, at: number): TemplateResult => {
  const { draft, view, words } = check;
  const { sentences, language } = words;
  const claim = draft.claims[at]!;
  const several = draft.claims.filter(({ effect }) => effect === 'supports').length > 1;
  const goal = claim.goal === undefined ? '' : view.quoted(view.titleOf(claim.goal));
  return html`${choice({
    id: `knowing-${at}`,
    label:
      several && goal !== '' ? formatMessage(sentences.knowing.about, { goal }, language) : sentences.knowing.label,
    options: KNOWINGS.map((value) => ({ value, label: sentences.knowings[value] })),
    value: claim.knowing,
    onChange: (knowing) => check.changeClaim(at, { knowing }),
  })}
  ${isSeen(claim.knowing) ? sightQuestions(check, at, claim) : nothing}`;
};

const sightQuestions = (check: CheckView, at: number, claim: ClaimDraft): TemplateResult => {
  const { sentences } = check.words;
  return html`${choice({
    id: `seen-${at}`,
    label: sentences.seen,
    options: SIGHTINGS.map((value) => ({ value, label: sentences.sightings[value] })),
    value: claim.seen,
    onChange: (seen) => check.changeClaim(at, { seen }),
  })}
  ${longText({
    id: `sight-${at}`,
    ...sentences.sight,
    optional: check.form.optional,
    rows: 2,
    value: claim.sight,
    onInput: (sight) => check.changeClaim(at, { sight }),
  })}
  ${textField({
    id: `source-${at}`,
    ...sentences.source,
    value: claim.source,
    onInput: (source) => check.changeClaim(at, { source }),
  })}`;
};

/** What else may have caused it, and without what it does not work. */
export const moreQuestions = (check: CheckView, at: number): TemplateResult => {
  const { draft, words, form } = check;
  const { sentences } = words;
  const claim = draft.claims[at]!;
  return html`${longText({
    id: `factors-${at}`,
    ...sentences.factors,
    optional: form.optional,
    rows: 2,
    value: claim.otherFactors,
    onInput: (otherFactors) => check.changeClaim(at, { otherFactors }),
  })}
  ${needsQuestion(check, at, claim)}`;
};

/** Those that were chosen in sight, and a list to choose another one from. */
const needsQuestion = (check: CheckView, at: number, claim: ClaimDraft): TemplateResult => {
  const { draft, view, words, form } = check;
  const { agenda } = view.data;
  const nodes = [...agenda.actions, ...agenda.goals].filter(({ id }) => id !== draft.id && id !== claim.goal);
  const chosen = claim.needs.map((id) => ({ value: id, label: localizedSpan(view.titleOf(id)) }));
  const { label, add } = words.sentences.needs;
  const needs = (all: readonly Id[]): void => check.changeClaim(at, { needs: all });
  return html`${
    chosen.length === 0
      ? nothing
      : choices({ id: `chosen-needs-${at}`, label, options: chosen, values: claim.needs, onChange: needs })
  }
  ${selectField({
    id: `needs-${at}`,
    label: chosen.length === 0 ? label : add,
    optional: form.optional,
    none: add,
    options: nodes
      .filter(({ id }) => !claim.needs.includes(id))
      .map((node) => ({ value: node.id, label: view.title(node).text })),
    value: undefined,
    onChange: (id) => id !== undefined && needs([...claim.needs, id]),
  })}`;
};

/** Goals that an action without a goal may fit, with a button to choose each. */
export const goalSuggestions = (check: CheckView): TemplateResult | typeof nothing => {
  const { answer, view, words, changeClaim, change } = check;
  if (!answer || answer.alignment.verdict !== 'unlinked') return nothing;
  const action = view.action(check.draft.id);
  if (!action || action.domains.length === 0) return nothing;
  const fitting = suggestGoals(answer.agenda, action).filter(({ domains }) => domains.length > 0);
  if (fitting.length === 0) return nothing;
  return html`<p class="label">${words.sentences.perhaps}</p>
    <ul class="suggestions">
      ${fitting.slice(0, MOST_SUGGESTIONS).map(
        ({ goal }) =>
          html`<li>
            <p>${localizedSpan(view.titleOf(goal))}</p>
            <button
              class="plain-button"
              type="button"
              aria-label=${`${words.sentences.chooseThis}: ${view.titleOf(goal).text}`}
              @click=${() => {
                changeClaim(0, { goal });
                change({ noGoal: false });
              }}
            >
              ${words.sentences.chooseThis}
            </button>
          </li>`,
      )}
    </ul>`;
};

const MOST_SUGGESTIONS = 3;
