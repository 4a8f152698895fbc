import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { live } from 'lit/directives/live.js';

import type { FieldText } from './field.js';
import { describedBy, isInvalid, labelled } from './field.js';

/** A question with one answer out of many. */
export interface SelectFieldLook<Value extends string> extends FieldText {
  /** Words only: a browser shows no markup in a list that opens. */
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly value: Value | undefined;
  /** What stands there as long as nothing is chosen, and what takes a choice back: "Kies een doel". */
  readonly none: string;
  readonly onChange: (value: Value | undefined) => void;
}

/** One answer out of many, in a list that opens. For up to about ten, see `choice`. */
export const selectField = <Value extends string>(look: SelectFieldLook<Value>): TemplateResult => {
  const { options, value, onChange } = look;
  return labelled(
    look,
    html`<select
      class="control select"
      id=${look.id}
      aria-describedby=${describedBy(look)}
      aria-invalid=${isInvalid(look)}
      @change=${(event: Event) => onChange(options[(event.target as HTMLSelectElement).selectedIndex - 1]?.value)}
    >
      ${guard([look.none, value, keyOf(options)], () => optionList(look))}
    </select>`,
  );
};

/** Hundreds of answers are not drawn again with every key in another field. */
const keyOf = (options: SelectFieldLook<string>['options']): string =>
  options.map((option) => `${option.value}\n${option.label}`).join('\n');

/** What the browser has chosen meanwhile is compared too: the list may have become another one under it. */
const optionList = <Value extends string>({ options, value, none }: SelectFieldLook<Value>): TemplateResult =>
  html`<option .selected=${live(!options.some((option) => option.value === value))}>${none}</option>
    ${options.map((option) => html`<option .selected=${live(option.value === value)}>${option.label}</option>`)}`;
