import type { Effect, Grade } from '@gedeeld/core';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from 'lit';

/** What the line of a link tells. */
export interface GradeLook {
  readonly grade: Grade;
  readonly effect: Effect;
  /** Evidence against the link outweighs what speaks for it. */
  readonly refuted?: boolean;
}

/**
 * The line of a link: heavier as it is better supported, crossed out when refuted, hatched and with a barred end when
 * it hinders. The grade stands in words beside it.
 */
export const gradeLine = (look: GradeLook): TemplateResult =>
  html`<svg class="grade-line" aria-hidden="true" viewBox="0 0 48 16" width="48" height="16">${shapeOf(look)}</svg>`;

const shapeOf = ({ grade, effect, refuted }: GradeLook): SVGTemplateResult => {
  if (refuted) return svg`<path class="thin" d="M1 8h46" /><path class="line" d="m19 3 10 10m0-10-10 10" />`;
  if (effect === 'undermines')
    return svg`<path class="line" d="M1 8h44M46 2v12" /><path class="thin" d="m6 12 6-8m2 8 6-8m2 8 6-8m2 8 6-8" />`;
  return svg`${LINES[grade]}<path class="full" d="m47 8-8-5v10z" />`;
};

const LINES: Readonly<Record<Grade, SVGTemplateResult>> = {
  none: svg`<path class="thin dotted" d="M1 8h38" />`,
  declared: svg`<path class="thin dotted" d="M1 8h38" />`,
  reasoned: svg`<path class="line dashed" d="M1 8h38" />`,
  observed: svg`<path class="line" d="M1 8h38" />`,
  compared: svg`<path class="line three" d="M1 8h38" />`,
  strong: svg`<path class="line five" d="M1 8h38" />`,
  replicated: svg`<path class="line" d="M1 5.5h39M1 10.5h39" />`,
};
