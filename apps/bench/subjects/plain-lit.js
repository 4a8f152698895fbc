import { html, LitElement } from 'lit';

import { CARD, LIST } from './card-styles.js';
import { factsOf, judgementsOf } from './lit-parts.js';
import { plainWords, practicesFor } from './practices.js';

class PlainCard extends LitElement {
  static properties = { practice: { attribute: false } };
  static styles = CARD;

  render() {
    const { topics, title, href, problem, facts, judgements } = plainWords(this.practice);
    return html`<article class="card look">
      <div class="body">
        <div class="topics"><span>${topics[0]}</span><span class="ages">${topics[1]}</span></div>
        <h3 class="title">
          <a class="choose" href=${href}><span>${title}</span></a>
        </h3>
        <p class="problem">${problem}</p>
        <dl class="facts">${factsOf(facts)}</dl>
        <div class="foot">
          <div class="judgements">${judgementsOf(judgements)}</div>
        </div>
      </div>
    </article>`;
  }
}
customElements.define('plain-card', PlainCard);

class PlainList extends LitElement {
  static properties = { practices: { attribute: false } };
  static styles = LIST;

  render() {
    return html`<div class="list look">
      <ul class="cards">
        ${this.practices?.map((practice) => html`<li><plain-card .practice=${practice}></plain-card></li>`)}
      </ul>
    </div>`;
  }
}
customElements.define('plain-list', PlainList);

const list = document.createElement('plain-list');
document.body.append(list);

globalThis.subject = {
  prepare: practicesFor,
  first: (practices) => void (list.practices = practices.slice(0, 24)),
  all: (practices) => void (list.practices = practices),
  said: () =>
    [...list.shadowRoot.querySelectorAll('plain-card')].map((card) => card.shadowRoot.querySelector('article')),
  drawn: () => list.shadowRoot?.querySelectorAll('li').length ?? 0,
};
