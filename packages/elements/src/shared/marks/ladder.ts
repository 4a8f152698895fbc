import type { TemplateResult } from 'lit';
import { html, svg } from 'lit';

const TICKS = [0, 1, 2, 3, 4, 5] as const;

/**
 * Six ticks, as many of them filled as the grade is high (0 to 6). It reads as a picture with `label`, for the ticks
 * alone tell nothing to who cannot see or count them.
 */
export const ladder = (rank: number, label: string): TemplateResult =>
  html`<svg class="ladder" role="img" aria-label=${label} viewBox="0 0 46 14" width="46" height="14">
    ${TICKS.map(
      (tick) =>
        svg`<rect class=${tick < rank ? 'filled' : 'hollow'} x=${tick * 8 + 0.75} y="1.75" width="3.5" height="10.5" rx="0.5" />`,
    )}
  </svg>`;
