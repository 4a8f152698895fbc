import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

/** Where the second pin stands, and whether it is like the first one. */
const SECOND = {
  near: { x: 17, look: 'filled' },
  partly: { x: 22, look: 'hollow' },
  far: { x: 33, look: 'hollow' },
} as const;

/** Two map pins: together, near each other, or apart. Decoration beside the words that say the same. */
export const placePins = (fit: keyof typeof SECOND): TemplateResult => {
  const { x, look } = SECOND[fit];
  const width = x + 5;
  return html`<svg class="pins" aria-hidden="true" viewBox=${`0 0 ${width} 16`} width=${width} height="16">
    ${pin(5, 'filled')}${pin(x, look)}
  </svg>`;
};

const pin = (x: number, look: string): TemplateResult =>
  svg`<path class=${look} transform=${`translate(${x} 1)`} d="M0 14C-3.4 9.4-4.2 7.2-4.2 4.6a4.2 4.2 0 0 1 8.4 0C4.2 7.2 3.4 9.4 0 14Z" />`;
