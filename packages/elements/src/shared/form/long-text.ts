import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';

import type { FieldText } from './field.js';
import { describedBy, isInvalid, labelled } from './field.js';

/** A question that is answered in a few sentences. */
export interface LongTextLook extends FieldText {
  readonly value: string;
  /** How many lines there are room for; it grows with the answer where the browser can do that. */
  readonly rows?: number;
  readonly lang?: string;
  readonly onInput: (value: string) => void;
}

/** A field of several lines. */
export const longText = (look: LongTextLook): TemplateResult =>
  labelled(
    look,
    html`<textarea
      class="control long"
      id=${look.id}
      rows=${look.rows ?? 3}
      lang=${look.lang ?? nothing}
      dir="auto"
      aria-describedby=${describedBy(look)}
      aria-invalid=${isInvalid(look)}
      .value=${live(look.value)}
      @input=${(event: Event) => look.onInput((event.target as HTMLTextAreaElement).value)}
    ></textarea>`,
  );
