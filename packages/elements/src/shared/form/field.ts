import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** What every field has: a name that stays in sight, and what helps to fill it in. */
export interface FieldText {
  /** The id of its control, unique within the element that shows it. */
  readonly id: string;
  readonly label: string | TemplateResult;
  /** Words behind the label where an answer may stay away: "niet verplicht". */
  readonly optional?: string | undefined;
  /** What helps to answer, between the label and the control. */
  readonly hint?: string | TemplateResult | undefined;
  /** What is wrong with the answer and how to mend it; absent or empty when nothing is. */
  readonly error?: string | undefined;
}

/** What a control says of its hint and its error, so that they are read aloud together with its label. */
export const describedBy = ({ id, hint, error }: FieldText): string | typeof nothing =>
  [hint ? `${id}-hint` : '', error ? `${id}-error` : ''].filter(Boolean).join(' ') || nothing;

/** Whether a control must say that its answer is wrong. */
export const isInvalid = ({ error }: FieldText): 'true' | typeof nothing => (error ? 'true' : nothing);

/** One control with its label above it. */
export const labelled = (text: FieldText, control: TemplateResult): TemplateResult =>
  html`<div class=${text.error ? 'field wrong' : 'field'}>
    <label class="field-label" for=${text.id}>${labelWords(text)}</label>
    ${below(text)} ${control}
  </div>`;

/** Several controls that answer one question, with the question as their legend. */
export const grouped = (text: FieldText, controls: TemplateResult): TemplateResult =>
  html`<fieldset
    class=${text.error ? 'field group wrong' : 'field group'}
    id=${text.id}
    aria-describedby=${describedBy(text)}
  >
    <legend class="field-label">${labelWords(text)}</legend>
    ${below(text)} ${controls}
  </fieldset>`;

const labelWords = ({ label, optional }: FieldText): TemplateResult =>
  html`${label}${optional ? html` <span class="field-optional">(${optional})</span>` : nothing}`;

/** The place of the error is there from the start: what appears in it later is then read aloud. */
const below = ({ id, hint, error }: FieldText): TemplateResult =>
  html`${hint ? html`<div class="field-hint" id=${`${id}-hint`}>${hint}</div>` : nothing}
    <div class="field-error" id=${`${id}-error`} aria-live="polite">${error ? html`<p>${error}</p>` : nothing}</div>`;
