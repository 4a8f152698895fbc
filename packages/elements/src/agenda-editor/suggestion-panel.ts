import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { EditorView, Ideas } from './editor-view.js';
import { formWords } from './form-words.js';

/** Coverages of a goal that somebody could help with. */
const OPEN = new Set(['gap', 'stalled', 'claimed', 'thin']);

/**
 * For a goal that lacks something: what others do for it, and what it would be worth here. For an action: the goals that
 * it may belong to, with the reasons that others gave. Loaded and worked out when someone asks for it.
 */
export const suggestionPanel = (view: EditorView): TemplateResult | typeof nothing => {
  const { selectedName, selected, agenda, setting, catalogue } = view.state;
  const { sentences } = formWords(view.language);
  const at = Number(selected.at(-1));
  if (selectedName === 'action')
    return panel(view, sentences.whichGoal, ({ goalIdeas }) => goalIdeas(view, agenda.actions[at]!.id));
  if (selectedName !== 'goal') return nothing;
  const goal = agenda.goals[at]!;
  const hasPractices = [catalogue, ...setting.catalogues].some(({ practices }) => practices.length > 0);
  if (!hasPractices || !OPEN.has(view.agenda.coverage(goal.id)?.coverage ?? '')) return nothing;
  return panel(view, sentences.ideas, ({ practiceIdeas }) => practiceIdeas(view, goal.id));
};

const panel = (view: EditorView, question: string, answer: (ideas: Ideas) => TemplateResult): TemplateResult => {
  const { ideas, state } = view;
  const ask = (event: Event): void => {
    const isOpen = (event.target as HTMLDetailsElement).open;
    if (isOpen) ideas.prepare();
    state.ask('suggest', isOpen);
  };
  return html`<details class="what-if" @toggle=${ask}>
    <summary>${question}</summary>
    ${state.asked === 'suggest' ? (ideas.module ? answer(ideas.module) : ideas.render(view.language)) : nothing}
  </details>`;
};
