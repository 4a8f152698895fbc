import { html, svg } from 'lit';

import { TICKS } from './card-styles.js';

/** What a card says in terms and details, as the peers that are written with Lit draw it. */
export const factsOf = (facts) =>
  facts.map(
    ([term, details, room]) =>
      html`<div class="fact ${room}">
        <dt>${term}</dt>
        <dd>${details}</dd>
      </div>`,
  );

/** The ladder of evidence. */
export const ladder = (rank) =>
  html`<svg class="ladder" role="img" aria-label="Trede ${rank} van 6" viewBox="0 0 46 14" width="46" height="14">
    ${TICKS.map(
      (x, at) =>
        svg`<rect class=${at < rank ? 'filled' : 'hollow'} x=${x} y="1.75" width="3.5" height="10.5" rx="0.5" />`,
    )}
  </svg>`;
