import type { PracticeSuggestion } from '@gedeeld/core';
import { formatMessage, newId, suggestPractices } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { EditorView } from './editor-view.js';
import { appended, newAction, newContribution, takenIds } from './model/new-records.js';

/** Coverages of a goal that somebody could help with. */
const OPEN = new Set(['gap', 'stalled', 'claimed', 'thin']);

/**
 * For a goal that lacks something: what others do for it, and what it would be worth here. Worked out when someone asks
 * for it; taking one over makes an action that is planned, and can be changed like any other.
 */
export const suggestionPanel = (view: EditorView): TemplateResult | typeof nothing => {
  const { selectedName, selected, agenda, setting, catalogue } = view.state;
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
