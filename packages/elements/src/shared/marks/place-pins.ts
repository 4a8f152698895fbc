import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

/** How far the two pins stand from each other. */
const APART = { near: 0, partly: 6, far: 14 } as const;

/** Two map pins: together, near each other, or apart. Decoration beside the words that say the same. */
export const placePins = (fit: keyof typeof APART): TemplateResult =>
  html`<svg class="pins" aria-hidden="true" viewBox="0 0 34 18" width="34" height="18">
    ${pin(9 + (14 - APART[fit]) / 2 - 2, 'filled')}${pin(11 + (14 - APART[fit]) / 2 + APART[fit], 'hollow')}
  </svg>`;

const pin = (x: number, look: string): TemplateResult =>
  svg`<path class=${look} transform=${`translate(${x} 1)`} d="M0 15C-4 10-5 8-5 5.2a5 5 0 0 1 10 0C5 8 4 10 0 15Z" />`;
