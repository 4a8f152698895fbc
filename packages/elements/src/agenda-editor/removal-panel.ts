import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { consequencesList } from './consequences-list.js';
import type { EditorView } from './editor-view.js';
import { formWords } from './form-words.js';
import type { DocumentEdit } from './model/document-edit.js';
import type { Path } from './model/path.js';
import { isWithin } from './model/path.js';
import { removalOf } from './model/removal.js';
import { nameOfSelected } from './record-name.js';

/**
 * What would happen without the record that is chosen: worked out when someone asks for it, before anything is changed,
 * and then done with one button. Stopping an action is not the same as taking it out: who stopped stays known.
 */
export const removalPanel = (view: EditorView): TemplateResult | typeof nothing => {
  const { selectedName, selected, agenda } = view.state;
  if (selectedName === 'agenda') return nothing;
  const { sentences } = formWords(view.language);
  const removal = removalOf(view.state.catalogue, selected);
  const action = selectedName === 'action' ? agenda.actions[Number(selected.at(-1))] : undefined;
  const stop: DocumentEdit = { kind: 'set', path: [...selected, 'status'], value: 'stopped' };
  return html`${
    action && action.status !== 'stopped'
      ? panel(view, { what: 'stop', question: sentences.whatIfStopped, button: sentences.stop, edit: stop })
      : nothing
  }
  ${panel(view, {
    what: 'remove',
    question: selectedName === 'organisation' ? sentences.whatIfLeaves : sentences.whatIfRemoved,
    button: selectedName === 'organisation' ? sentences.leave : sentences.takeAway,
    edit: removal,
    after: view.state.agendaPath,
  })}`;
};

interface Panel {
  readonly what: 'stop' | 'remove';
  readonly question: string;
  readonly button: string;
  readonly edit: DocumentEdit;
  /** What is chosen after it; absent: the same record. */
  readonly after?: Path;
}

const panel = (view: EditorView, { what, question, button, edit, after }: Panel): TemplateResult => {
  const { state } = view;
  const { sentences, language } = formWords(view.language);
  const name = nameOfSelected(view);
  const make = (): void => {
    const { selected } = state;
    if (after) {
      state.typed.drop(selected.slice(0, -1));
      state.asked = undefined;
    }
    state.edit(edit);
    if (after && isWithin(state.selected, selected)) state.select(after);
  };
  return html`<details
    class="what-if"
    data-what=${what}
    @toggle=${(event: Event) => state.ask(what, (event.target as HTMLDetailsElement).open)}
  >
    <summary>${question}</summary>
    ${
      state.asked === what
        ? html`<p>${formatMessage(sentences.thenWhat, { name }, language)}</p>
            ${view.forms ? consequencesList(view, state.consequencesOf(edit, view.forms)) : nothing}
            <button class="small" type="button" @click=${make}>${button}</button>`
        : nothing
    }
  </details>`;
};
