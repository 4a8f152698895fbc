import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { FieldText } from './field.js';
import { describedBy, isInvalid, labelled } from './field.js';

/** A question that is answered in one line. */
export interface TextFieldLook extends FieldText {
  readonly value: string;
  /** What is asked for, so that a phone shows the keys for it. Addresses are not checked by the browser: we say it in words. */
  readonly kind?: 'text' | 'url' | 'email' | 'decimal';
  /** Of the browser: `organization`, `name`, `off`. */
  readonly autocomplete?: AutoFill;
  /** Answers that others gave; another one may be written as well. */
  readonly suggestions?: readonly string[];
  /** A field for a few signs is not as wide as one for a sentence. */
  readonly width?: 'short';
  /** The language of the answer, where it is not that of the page. */
  readonly lang?: string;
  /** Every change while typing. */
  readonly onInput: (value: string) => void;
}

/** A field of one line. */
export const textField = (look: TextFieldLook): TemplateResult => {
  const { id, value, kind = 'text', suggestions = [], onInput } = look;
  return labelled(
    look,
    html`<input
        class=${look.width === 'short' ? 'control short' : 'control'}
        id=${id}
        type="text"
        inputmode=${kind === 'text' ? nothing : kind}
        autocomplete=${look.autocomplete ?? 'off'}
        autocapitalize=${kind === 'url' || kind === 'email' ? 'none' : nothing}
        spellcheck=${kind === 'text' ? nothing : 'false'}
        list=${suggestions.length > 0 ? `${id}-suggestions` : nothing}
        lang=${look.lang ?? nothing}
        dir=${kind === 'url' || kind === 'email' ? 'ltr' : 'auto'}
        aria-describedby=${describedBy(look)}
        aria-invalid=${isInvalid(look)}
        .value=${live(value)}
        @input=${(event: Event) => onInput((event.target as HTMLInputElement).value)}
      />${
        suggestions.length > 0
          ? html`<datalist id=${`${id}-suggestions`}>
              ${suggestions.map((one) => html`<option value=${one}></option>`)}
            </datalist>`
          : nothing
      }`,
  );
};
