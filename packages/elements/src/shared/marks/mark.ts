import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html } from 'lit';

/** A mark as it is drawn: the tone of its colour, and its shape in a square of 20 by 20. */
export interface MarkLook {
  readonly tone: 'helps' | 'harms' | 'open';
  readonly shape: SVGTemplateResult;
}

/** A mark among words. They always stand beside it, so it is decoration to who hears the page. */
export const mark = ({ tone, shape }: MarkLook): TemplateResult =>
  html`<svg class="mark ${tone}" aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">${shape}</svg>`;
