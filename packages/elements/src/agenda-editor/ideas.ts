import type { LocalizedText, PracticeSuggestion } from '@gedeeld/core';
import { formatMessage, newId, suggestGoals, suggestPractices } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { AreaInLanguage } from '../shared/languages.js';
import type { EditorView } from './editor-view.js';
import { appended, newAction, newContribution, takenIds } from './model/new-records.js';

const ideaWords = (language: LanguageController): AreaInLanguage<'editorIdeas'> =>
  language.area('editorIdeas', { nl: nl.editorIdeas, en: en.editorIdeas });

/** No more than a few: who wants another goal finds it in the list. */
const MOST_GOALS = 5;

/** The goals that an action may belong to. */
export const goalIdeas = (view: EditorView, action: string): TemplateResult => {
  const { agenda, catalogue, setting } = view.state;
  const { sentences } = ideaWords(view.language);
  const found = suggestGoals(agenda, action, { catalogues: [catalogue, ...setting.catalogues] }).slice(0, MOST_GOALS);
  if (found.length === 0) return html`<p>${sentences.noGoalFits}</p>`;
  return html`<ul class="ideas">
    ${found.map(({ goal, reasons: [first] }) => goalIdea(view, { action, goal, because: first?.because }))}
  </ul>`;
};

interface GoalIdea {
  readonly action: string;
  readonly goal: string;
  /** Why somebody else thought that something like it helps. */
  readonly because: LocalizedText | undefined;
}

const goalIdea = (view: EditorView, { action, goal, because }: GoalIdea): TemplateResult => {
  const { sentences, language } = ideaWords(view.language);
  const name = view.nodeName(goal);
  const { agenda, agendaPath } = view.state;
  const link = (): void =>
    view.state.edit(
      appended([...agendaPath, 'contributions'], agenda.contributions.length, newContribution(action, goal, because)),
    );
  return html`<li>
    <p class="idea-title">${name}</p>
    ${because === undefined ? nothing : html`<p>${formatMessage(sentences.givenReason, { reason: view.text(because) }, language)}</p>`}
    <button
      class="small"
      type="button"
      aria-label=${formatMessage(sentences.linkNamed, { name }, language)}
      @click=${link}
    >
      ${view.formWords?.sentences.draw}
    </button>
  </li>`;
};

/** What others do for a goal, and what it would be worth here; what is taken over can be changed like anything else. */
export const practiceIdeas = (view: EditorView, goal: string): TemplateResult => {
  const { agenda, catalogue, setting, analysis } = view.state;
  const found = suggestPractices(agenda, [catalogue, ...setting.catalogues], { today: setting.today, analysis });
  const practices = found.find((each) => each.goal === goal)?.practices ?? [];
  if (practices.length === 0) return html`<p>${ideaWords(view.language).sentences.noIdeas}</p>`;
  return html`<ul class="ideas">
    ${practices.map((idea) => ideaEntry(view, goal, idea))}
  </ul>`;
};

const ideaEntry = (view: EditorView, goal: string, idea: PracticeSuggestion): TemplateResult => {
  const { sentences, language } = ideaWords(view.language);
  const { verdicts } = view.agenda.alignment.sentences;
  const title = view.text(idea.practice.title);
  return html`<li>
    <p class="idea-title">${title}</p>
    <p>${view.text(idea.practice.summary)}</p>
    <p class="link-facts">
      ${formatMessage(
        sentences.wouldBe,
        { verdict: verdicts[idea.verdict], reasoned: verdicts[idea.verdictWithReason] },
        language,
      )}
    </p>
    <button
      class="small"
      type="button"
      aria-label=${formatMessage(sentences.takeOverNamed, { name: title }, language)}
      @click=${() => takeOver(view, goal, idea)}
    >
      ${sentences.takeOver}
    </button>
  </li>`;
};

const takeOver = (view: EditorView, goal: string, { practice, ref }: PracticeSuggestion): void => {
  const { state } = view;
  const { agenda, catalogue, agendaPath } = state;
  const owner = agenda.coordinator ?? agenda.partners[0] ?? catalogue.organisations[0]?.id;
  if (owner === undefined) return;
  const id = newId(practice.id, takenIds(catalogue));
  const action = {
    ...newAction(catalogue, '', owner),
    id,
    title: practice.title,
    status: 'planned',
    domains: practice.domains,
    audience: practice.audience,
    basedOn: ref,
  };
  const link = { ...newContribution(id, goal), evidenceFrom: [ref] };
  state.edit({
    kind: 'all',
    edits: [
      appended([...agendaPath, 'actions'], agenda.actions.length, action),
      appended([...agendaPath, 'contributions'], agenda.contributions.length, link),
    ],
  });
  state.select([...agendaPath, 'actions', agenda.actions.length]);
};
