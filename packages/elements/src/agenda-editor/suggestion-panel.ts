import type { LocalizedText, PracticeSuggestion } from '@gedeeld/core';
import { formatMessage, newId, suggestGoals, suggestPractices } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { EditorView } from './editor-view.js';
import { appended, newAction, newContribution, takenIds } from './model/new-records.js';

/** Coverages of a goal that somebody could help with. */
const OPEN = new Set(['gap', 'stalled', 'claimed', 'thin']);

/**
 * For a goal that lacks something: what others do for it, and what it would be worth here. For an action: the goals that
 * it may belong to, with the reasons that others gave. Worked out when someone asks for it; what is taken over can be
 * changed like anything else.
 */
export const suggestionPanel = (view: EditorView): TemplateResult | typeof nothing => {
  const { selectedName, selected, agenda, setting, catalogue } = view.state;
  if (selectedName === 'action') return fittingGoals(view, agenda.actions[Number(selected.at(-1))]!.id);
  if (selectedName !== 'goal') return nothing;
  const goal = agenda.goals[Number(selected.at(-1))]!;
  const hasPractices = [catalogue, ...setting.catalogues].some(({ practices }) => practices.length > 0);
  if (!hasPractices || !OPEN.has(view.agenda.coverage(goal.id)?.coverage ?? '')) return nothing;
  const { sentences } = view.words;
  return html`<details
    class="what-if"
    @toggle=${(event: Event) => view.state.ask('suggest', (event.target as HTMLDetailsElement).open)}
  >
    <summary>${sentences.ideas}</summary>
    ${view.state.asked === 'suggest' ? ideas(view, goal.id) : nothing}
  </details>`;
};

/** The goals that an action may belong to. */
const fittingGoals = (view: EditorView, action: string): TemplateResult =>
  html`<details
    class="what-if"
    @toggle=${(event: Event) => view.state.ask('suggest', (event.target as HTMLDetailsElement).open)}
  >
    <summary>${view.words.sentences.whichGoal}</summary>
    ${view.state.asked === 'suggest' ? goalIdeas(view, action) : nothing}
  </details>`;

/** No more than a few: who wants another goal finds it in the list. */
const MOST_GOALS = 5;

const goalIdeas = (view: EditorView, action: string): TemplateResult => {
  const { agenda, catalogue, setting } = view.state;
  const { sentences } = view.words;
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
  const { sentences, language } = view.words;
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
      ${sentences.draw}
    </button>
  </li>`;
};

const ideas = (view: EditorView, goal: string): TemplateResult => {
  const { agenda, catalogue, setting, analysis } = view.state;
  const found = suggestPractices(agenda, [catalogue, ...setting.catalogues], { today: setting.today, analysis });
  const practices = found.find((each) => each.goal === goal)?.practices ?? [];
  if (practices.length === 0) return html`<p>${view.words.sentences.noIdeas}</p>`;
  return html`<ul class="ideas">
    ${practices.map((idea) => ideaEntry(view, goal, idea))}
  </ul>`;
};

const ideaEntry = (view: EditorView, goal: string, idea: PracticeSuggestion): TemplateResult => {
  const { sentences, language } = view.words;
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
