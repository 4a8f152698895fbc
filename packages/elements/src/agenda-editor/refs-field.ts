import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatMessage } from '@gedeeld/core';

import type { FieldText } from '../shared/form/field.js';
import { grouped } from '../shared/form/field.js';
import type { EditorView, WordedOption } from './editor-view.js';

interface RefsLook extends FieldText {
  readonly view: EditorView;
  readonly options: readonly WordedOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/**
 * Any number of answers out of very many: what is chosen stands in a list, and one more is taken from a list that opens.
 * A button takes it, because walking through such a list by keyboard chooses everything on the way.
 */
export const refsField = ({ view, options, chosen, onChange, ...text }: RefsLook): TemplateResult => {
  const { sentences, language } = view.words;
  const names = new Map(options.map(({ value, label }) => [value, label]));
  const rest = options.filter(({ value }) => !chosen.includes(value));
  const add = (event: Event): void => {
    const select = (event.currentTarget as HTMLElement).parentElement?.querySelector('select');
    const value = rest[select?.selectedIndex ?? -1]?.value;
    if (value !== undefined) onChange([...chosen, value]);
  };
  return grouped(
    text,
    html`${
      chosen.length === 0
        ? nothing
        : html`<ul class="chosen">
            ${chosen.map(
              (value) =>
                html`<li>
                  <span class="chosen-name">${names.get(value) ?? value}</span>
                  <button
                    class="small"
                    type="button"
                    aria-label=${formatMessage(sentences.takeOut, { name: names.get(value) ?? value }, language)}
                    @click=${() => onChange(chosen.filter((each) => each !== value))}
                  >
                    ${sentences.remove}
                  </button>
                </li>`,
            )}
          </ul>`
    }
    ${
      rest.length === 0
        ? nothing
        : html`<div class="adder">
            <select class="control select" aria-label=${text.label}>
              ${rest.map(({ label }) => html`<option>${label}</option>`)}
            </select>
            <button class="small" type="button" @click=${add}>${sentences.add}</button>
          </div>`
    }`,
  );
};
