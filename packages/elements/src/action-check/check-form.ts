import type { ActionStatus } from '@gedeeld/core';
import { ACTION_STATUSES, DELIVERY_ANSWERS, DOMAINS, formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { choice } from '../shared/form/choice.js';
import { choices } from '../shared/form/choices.js';
import { dateField } from '../shared/form/date-field.js';
import { selectField } from '../shared/form/select-field.js';
import { textField } from '../shared/form/text-field.js';
import { heading } from '../shared/heading.js';
import type { CheckView } from './check-view.js';
import { goalsFor } from './check-view.js';
import { goalQuestion, knowingQuestion, moreQuestions, whyQuestion } from './claim-questions.js';
import type { ActionDraft } from './draft.js';
import { emptyClaim } from './draft.js';
import { takeAway } from './take-away.js';
import type { TakeAway } from './take-away.js';

/** A screen of the form where there is little room, and a part of it where there is more. */
interface FormStep {
  readonly name: string;
  /** The heading that stands above it, where a part begins. */
  readonly part?: string;
  readonly content: () => TemplateResult;
}

/** The steps of the form for this draft, in the order in which they are asked. */
export const formSteps = (check: CheckView, away: TakeAway): readonly FormStep[] => {
  const { draft, words } = check;
  const { parts, anotherGoal, harm } = words.sentences;
  const further = draft.claims.map((claim, at) => ({ claim, at })).slice(1);
  return [
    { name: 'what', part: parts.action, content: () => whatQuestion(check) },
    { name: 'goal', content: () => goalQuestion(check, 0) },
    ...(draft.noGoal ? [] : [{ name: 'why', content: () => whyQuestion(check, 0) }]),
    { name: 'progress', content: () => progressQuestion(check) },
    ...(draft.claims[0]?.goal === undefined
      ? []
      : [{ name: 'knowing', part: parts.knowing, content: () => knowingQuestion(check, 0) }]),
    { name: 'course', part: parts.course, content: () => courseQuestions(check) },
    ...further.map(({ claim, at }) => ({
      name: `claim-${at}`,
      part: claim.effect === 'undermines' ? harm : anotherGoal,
      content: () => furtherClaim(check, at),
    })),
    { name: 'more', part: parts.more, content: () => lastQuestions(check) },
    { name: 'send', part: parts.send, content: () => html`${ownerQuestion(check)} ${takeAway(check, away)}` },
  ];
};

/** Where somebody is in the form, and how many of its steps have something in them by now. */
interface Walk {
  readonly current: string;
  readonly drawn: number;
  readonly walk: (name: string) => void;
}

/** Every step; where there is little room only the current one is shown, with a way to the next. */
export const checkForm = (
  check: CheckView,
  steps: readonly FormStep[],
  { current, drawn, walk }: Walk,
): TemplateResult => {
  const { sentences, language } = check.words;
  const shown = Math.max(
    0,
    steps.findIndex(({ name }) => name === current),
  );
  const button = (to: number, words: string, look: string): TemplateResult | typeof nothing =>
    steps[to] === undefined
      ? nothing
      : html`<button class=${look} type="button" @click=${() => walk(steps[to]?.name ?? '')}>${words}</button>`;
  return html`<div class="form" part="form">
    ${steps.map(
      ({ name, part, content }, at) =>
        html`<div class=${at === shown ? 'step current' : 'step'} data-step=${name}>
          ${part === undefined ? nothing : heading(check.level, part, 'part-title')} ${at < drawn ? content() : nothing}
        </div>`,
    )}
    <div class="walk">
      ${button(shown - 1, sentences.previous, 'plain-button')}
      <span class="place">${formatMessage(sentences.place, { at: shown + 1, of: steps.length }, language)}</span>
      ${button(shown + 1, sentences.next, 'button')}
    </div>
  </div>`;
};

const whatQuestion = ({ draft, words, change }: CheckView): TemplateResult =>
  textField({ id: 'what', ...words.sentences.what, value: draft.title, onInput: (title) => change({ title }) });

const progressQuestion = ({ draft, words, change }: CheckView): TemplateResult => {
  const { label, answers } = words.sentences.progress;
  // That an action has stopped is only said of one that was there.
  const statuses = ACTION_STATUSES.filter((status) => status !== 'stopped' || draft.kept !== undefined);
  return choice<ActionStatus>({
    id: 'progress',
    label,
    options: statuses.map((value) => ({ value, label: answers[value] })),
    value: draft.status,
    onChange: (status) => change({ status }),
  });
};

/** When it began; and of what is being done or was done: whether it goes as it was meant. */
const courseQuestions = (check: CheckView): TemplateResult => {
  const { draft, words, form, change } = check;
  const { delivered, from } = words.sentences;
  const hasBegun = isBegun(draft);
  return html`${
    hasBegun
      ? choice({
          id: 'delivered',
          label: delivered.label,
          options: DELIVERY_ANSWERS.map((value) => ({ value, label: delivered.answers[value] })),
          value: draft.delivered,
          onChange: (answer) => change({ delivered: answer }),
        })
      : nothing
  }
  ${dateField({
    id: 'from',
    label: hasBegun ? from.past : from.label,
    hint: form.dateHint,
    optional: form.optional,
    error: check.fromFails ? form.noDate : '',
    language: words.language,
    text: check.fromText,
    onInput: check.writeFrom,
  })}`;
};

const isBegun = ({ status, delivered }: ActionDraft): boolean =>
  status === 'running' || status === 'done' || status === 'stopped' || delivered !== undefined;

const furtherClaim = (check: CheckView, at: number): TemplateResult => {
  const { draft, words, change } = check;
  const isHarm = draft.claims[at]?.effect === 'undermines';
  return html`${goalQuestion(check, at)} ${whyQuestion(check, at)}
    ${isHarm ? nothing : html`${knowingQuestion(check, at)} ${moreQuestions(check, at)}`}
    <p>
      <button
        class="plain-button"
        type="button"
        @click=${() => change({ claims: draft.claims.filter((_, index) => index !== at) })}
      >
        ${words.sentences.remove}
      </button>
    </p>`;
};

const lastQuestions = (check: CheckView): TemplateResult => {
  const { draft, words, form, domains, change } = check;
  const { sentences } = words;
  const hasGoal = draft.claims[0]?.goal !== undefined;
  return html`${hasGoal ? moreQuestions(check, 0) : nothing}
  ${choices({
    id: 'domains',
    ...sentences.domains,
    optional: form.optional,
    options: DOMAINS.map((value) => ({ value, label: domains[value] })),
    values: draft.domains,
    onChange: (values) => change({ domains: values }),
  })}
  ${hasGoal ? html`<p class="adds">${adder(check, 'supports', sentences.addGoal)} ${adder(check, 'undermines', sentences.addHarm)}</p>` : nothing}`;
};

/** A button for one more goal, as long as there is a goal left. */
const adder = (check: CheckView, effect: 'supports' | 'undermines', words: string): TemplateResult | typeof nothing => {
  const { draft, change, goTo } = check;
  const at = draft.claims.length;
  const claims = [...draft.claims, emptyClaim(effect)];
  if (goalsFor({ ...check, draft: { ...draft, claims } }, at).length === 0) return nothing;
  const add = (): void => {
    change({ claims });
    goTo(`goal-${at}`);
  };
  return html`<button class="plain-button" type="button" @click=${add}>${words}</button>`;
};

const ownerQuestion = (check: CheckView): TemplateResult => {
  const { draft, view, words, change, ownerFails } = check;
  const { owner, ownerMissing } = words.sentences;
  const known = view.data.catalogues[0]?.organisations ?? [];
  const error = ownerFails ? ownerMissing : '';
  return html`${
    known.length === 0
      ? nothing
      : selectField({
          id: 'owner',
          label: owner.label,
          error,
          none: owner.choose,
          options: known.map(({ id, name }) => ({ value: id, label: view.texts.read(name).text })),
          value: draft.owner === '' ? undefined : draft.owner,
          onChange: (chosen) => change({ owner: chosen ?? '' }),
        })
  }
  ${
    draft.owner !== ''
      ? nothing
      : textField({
          id: known.length === 0 ? 'owner' : 'owner-name',
          label: known.length === 0 ? owner.label : owner.name,
          error: known.length === 0 ? error : '',
          autocomplete: 'organization',
          value: draft.ownerName,
          onInput: (ownerName) => change({ ownerName }),
        })
  }`;
};
