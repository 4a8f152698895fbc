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

/** Who judged it and how, with the ladder of evidence where a step is known. */
export const judgementsOf = (judgements) =>
  judgements.length === 0
    ? html`<p class="evidence">Nog niet onderzocht</p>`
    : judgements.map(
        ({ words, from, rank, step, remarks }) =>
          html`<p class="evidence">
            <span>${words} · <span>${from}</span></span>
            ${rank > 0 ? html`<span class="step">${ladder(rank)} ${step}</span>` : ''}
            ${remarks ? html`<span class="remarks">${remarks}</span>` : ''}
          </p>`,
      );

const ladder = (rank) =>
  html`<svg class="ladder" role="img" aria-label="Trede ${rank} van 6" viewBox="0 0 46 14" width="46" height="14">
    ${TICKS.map(
      (x, at) =>
        svg`<rect class=${at < rank ? 'filled' : 'hollow'} x=${x} y="1.75" width="3.5" height="10.5" rx="0.5" />`,
    )}
  </svg>`;
