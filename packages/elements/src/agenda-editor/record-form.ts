import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { keyed } from 'lit/directives/keyed.js';

import { heading } from '../shared/heading.js';
import type { EditorView } from './editor-view.js';
import { fieldUnit } from './field-unit.js';
import { AGENDA_FIELDS } from './model/fields.js';
import { pathKey } from './model/path.js';

/** The form of the record that is chosen. That of the agenda is there at once, the others come when they are asked for. */
export const recordForm = (view: EditorView): TemplateResult => {
  const { selected, selectedName } = view.state;
  // Another record is another form: what is folded open in one stays out of the other.
  return html`${keyed(
    pathKey(selected),
    html`<div class="record" tabindex="-1">
      ${selectedName === 'agenda' ? agendaForm(view) : (view.forms?.formOf(view) ?? coming(view))}
    </div>`,
  )}`;
};

const coming = (view: EditorView): TemplateResult => view.formsLater.later.render(view.language);

const agendaForm = (view: EditorView): TemplateResult =>
  html`${recordTitle(view, view.text(view.state.agenda.title))}
  ${AGENDA_FIELDS.map((field) => (field.name === 'incomplete' && view.state.agenda.incomplete !== true ? nothing : fieldUnit(view, field)))}
  ${moreFields(view, view.forms?.restOf(view) ?? coming(view))}`;

/** What a form is of: the kind of record, and its name. */
export const recordTitle = (view: EditorView, name: string): TemplateResult => {
  const kind = view.words.sentences.kinds[view.state.selectedName];
  return html`${heading(
    view.level + 1,
    html`<span class="record-kind">${kind}</span> <span>${name}</span>`,
    'record-title',
  )}`;
};

/** The fields that are folded away. */
export const moreFields = (view: EditorView, fields: unknown): TemplateResult =>
  html`<details class="more">
    <summary>${view.words.sentences.moreFields}</summary>
    ${fields}
  </details>`;
