import { html, LitElement } from 'lit';

import { CARD, LIST } from './card-styles.js';
import { factsOf, ladder } from './lit-parts.js';
import { plainWords, practicesFor } from './practices.js';

class PlainCard extends LitElement {
  static properties = { practice: { attribute: false } };
  static styles = CARD;

  render() {
    const { topics, title, href, problem, facts, evidence, rank } = plainWords(this.practice);
    return html`<article class="card look">
      <div class="body">
        <div class="topics">${topics.map((topic) => html`<span class="topic">${topic}</span> `)}</div>
        <h3 class="title">
          <a class="choose" href=${href}><span>${title}</span></a>
        </h3>
        <p class="problem">${problem}</p>
        <dl class="facts">${factsOf(facts)}</dl>
        <div class="foot">
          <div class="judgements">
            <p class="evidence"><span>${evidence}</span>${rank > 0 ? ladder(rank) : ''}</p>
          </div>
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
  drawn: () => list.shadowRoot?.querySelectorAll('li').length ?? 0,
};
