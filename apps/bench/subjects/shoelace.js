import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/tag/tag.js';
import { html, render } from 'lit';

import { addToPage } from './card-styles.js';
import { factsOf, judgementsOf } from './lit-parts.js';
import { plainWords, practicesFor } from './practices.js';

addToPage();
const place = document.body.appendChild(document.createElement('div'));

/** As its documentation shows a card: the topics as tags above, the evidence as a foot. */
const card = (practice) => {
  const { topics, title, href, problem, facts, judgements } = plainWords(practice);
  return html`<li>
    <sl-card>
      <div slot="header">${topics.filter(Boolean).map((topic) => html`<sl-tag size="small">${topic}</sl-tag>`)}</div>
      <h3 class="title"><a class="choose" href=${href}>${title}</a></h3>
      <p class="problem">${problem}</p>
      <dl class="facts">${factsOf(facts)}</dl>
      <div slot="footer">${judgementsOf(judgements)}</div>
    </sl-card>
  </li>`;
};

const show = (practices) =>
  void render(
    html`<div class="list look">
      <ul class="cards">
        ${practices.map(card)}
      </ul>
    </div>`,
    place,
  );

globalThis.subject = {
  prepare: practicesFor,
  first: (practices) => show(practices.slice(0, 24)),
  all: show,
  said: () => [...place.querySelectorAll('sl-card')],
  drawn: () => place.querySelectorAll('li').length,
};
