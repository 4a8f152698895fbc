import type { TemplateResult } from 'lit';
import { html } from 'lit';

/** So many ticks beside each other, from where the pen is. */
const ticks = (count: number): string => 'h3.5v10.5h-3.5zm8 0'.repeat(count);

/**
 * Six ticks, as many of them filled as the grade is high (0 to 6), and its name. The ticks read as a picture with `label`,
 * for alone they tell nothing to who cannot see or count them. Two paths: drawing each tick by itself is much of the work
 * of a card.
 */
export const ladder = (rank: number, label: string, name: string): TemplateResult =>
  html`<span class="step"
    ><svg class="ladder" role="img" aria-label=${label} viewBox="0 0 46 14" width="46" height="14">
      <path class="filled" d=${`M.75 1.75${ticks(rank)}`} />
      <path class="hollow" d=${`M${rank * 8 + 0.75} 1.75${ticks(6 - rank)}`} />
    </svg>
    ${name}</span
  >`;
