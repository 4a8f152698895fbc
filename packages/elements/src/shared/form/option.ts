import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

/** One of the answers that can be chosen. */
export interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string | TemplateResult;
  /** What the answer means, in a few words, below it. */
  readonly hint?: string | TemplateResult | undefined;
}

interface OptionControl {
  readonly type: 'radio' | 'checkbox';
  /** The id of the group; that of the option is this and its place. */
  readonly group: string;
  readonly at: number;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** A control with its label beside it; a click on either is a click on both. */
export const optionLine = (
  { label, hint }: Option<string>,
  { type, group, at, checked, onChange }: OptionControl,
): TemplateResult => {
  const id = `${group}-${at}`;
  return html`<div class="option">
    <input
      class="tick"
      id=${id}
      type=${type}
      name=${group}
      aria-describedby=${hint ? `${id}-hint` : nothing}
      .checked=${live(checked)}
      @change=${(event: Event) => onChange((event.target as HTMLInputElement).checked)}
    />
    <label class="option-label" for=${id}>${label}</label>
    ${hint ? html`<div class="field-hint" id=${`${id}-hint`}>${hint}</div>` : nothing}
  </div>`;
};
