import type { Practice } from '@gedeeld/core';
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { practiceCard as en } from '../locales/en.js';
import { practiceCard as nl } from '../locales/nl.js';
import type { LanguageController } from '../shared/language-controller.js';
import type { Lens } from '../shared/lens/lens.js';
import type { CatalogueNames } from '../shared/organisation-name.js';
import { addressOf } from '../shared/practice/practice-address.js';
import { PracticeView } from '../shared/practice/practice-view.js';

/** What of a list decides what an outline says. */
export interface OutlineHost extends LitElement {
  readonly catalogue: CatalogueNames | undefined;
  readonly catalogueOf: ((practice: Practice) => CatalogueNames | undefined) | undefined;
  readonly hrefOf: ((practice: Practice) => string | undefined) | undefined;
  readonly headingLevel: number;
  readonly lens: Lens | undefined;
}

/** What cards say, without being cards: the browser finds, prints and reads aloud what nobody has come near yet. */
export class PracticeOutlines {
  readonly #host: OutlineHost;
  readonly #language: LanguageController;

  constructor(host: OutlineHost, language: LanguageController) {
    this.#host = host;
    this.#language = language;
  }

  /** With what they are drawn: with anything else they are to be drawn again. */
  get shownWith(): readonly unknown[] {
    const { catalogue, catalogueOf, hrefOf, headingLevel, lens } = this.#host;
    const { sentences } = this.#language.area('practiceCard', { nl, en });
    return [catalogue, catalogueOf, hrefOf, headingLevel, lens, this.#language.language, sentences];
  }

  draw(practice: Practice): TemplateResult {
    const { catalogueOf, catalogue, hrefOf, headingLevel, lens } = this.#host;
    const own = catalogueOf?.(practice) ?? catalogue;
    const view = new PracticeView(practice, own ? [own] : [], this.#language);
    const { id, title, summary, problem = summary } = practice;
    const { text, lang, dir = nothing } = view.texts.read(title);
    const address = addressOf(practice, hrefOf?.(practice));
    const told = view.texts.read(lens === 'parent' ? summary : problem);
    // One template with nothing but texts in it: there are thousands, and each template within it takes as long again.
    return html`<li class="outline">
      <div>${view.topics.join(' · ')}</div>
      <div class="title" role="heading" aria-level=${headingLevel} lang=${lang} dir=${dir}>
        <a href=${address ?? nothing} rel="noopener">${text || id}</a>
      </div>
      <p lang=${told.lang} dir=${told.dir ?? nothing}>${told.text}</p>
      <p>${[view.forWhom, view.whoActs].filter(Boolean).join(' · ')}</p>
      <p>${places(practice, view)}</p>
    </li>`;
  }
}

/** Every place that uses it: there is room for more names than on a card, and each can be found. */
const places = ({ usedBy }: Practice, view: PracticeView): string =>
  usedBy
    .map(({ organisation, place }) => {
      const named = organisation === undefined ? undefined : view.organisation(organisation);
      return (named ?? (place === undefined ? undefined : view.texts.read(place)))?.text;
    })
    .filter(Boolean)
    .join(', ');
