import type { TemplateResult } from 'lit';
import { html } from 'lit';

import type { EditorView } from './editor-view.js';
import { fieldControl } from './field-control.js';
import type { Field } from './model/fields.js';

/** A field of the record that is chosen, or a group of them that is right or wrong as a whole. */
export const fieldUnit = (view: EditorView, field: Field): TemplateResult => {
  const { selected: path, selectedName: owner } = view.state;
  const unit = { kind: 'field', path, field } as const;
  return html`<div class="unit" @focusout=${leaving(() => view.state.typed.leave(unit))}>
    ${fieldControl({ view, unit, owner, within: '' }, field)}
  </div>`;
};

/** Calls when the focus leaves the whole of what it listens to. */
export const leaving =
  (left: () => void) =>
  (event: FocusEvent): void => {
    const within = event.currentTarget as HTMLElement;
    if (!(event.relatedTarget instanceof Node) || !within.contains(event.relatedTarget)) left();
  };
