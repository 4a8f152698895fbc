import type { Practice } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, noChange, nothing } from 'lit';

import { longList as en } from '../locales/en.js';
import { longList as nl } from '../locales/nl.js';
import { PracticeSelectEvent } from '../practice-card/practice-card.events.js';
import type { LanguageController } from '../shared/language-controller.js';
import { CHAPTER, GROUP, LongListSteps } from './long-list-steps.js';
import { longListStyles } from './long-list.styles.js';
import { ALL_PAGES } from './practice-list.events.js';
import type { OutlineHost } from './practice-outline.js';
import { PracticeOutlines } from './practice-outline.js';

/** What of a list decides what stands on its cards. */
export interface LongListHost extends OutlineHost {
  readonly practices: readonly Practice[] | undefined;
  readonly total: number | undefined;
  readonly page: number;
  readonly pageSize: number;
  readonly fitOf: unknown;
  readonly noteOf: unknown;
  readonly weigh: unknown;
  readonly compact: boolean;
  readonly today: string | undefined;
}

/**
 * Thousands of practices on one page: all of them by what they say, so that the browser finds and prints them, and on cards
 * where the reader is near, for nobody looks at thousands.
 */
export class LongList {
  readonly #host: LongListHost;
  readonly #steps: LongListSteps;
  #practices: readonly Practice[] = [];
  #shownWith: readonly unknown[] = [];

  constructor(host: LongListHost) {
    this.#host = host;
    this.#steps = new LongListSteps(host, '.group');
    const root = host.renderRoot as ShadowRoot;
    const { styleSheet } = longListStyles;
    // One listener for all: there are thousands of titles.
    root.addEventListener('click', this.#choose);
    if (styleSheet) root.adoptedStyleSheets = [...root.adoptedStyleSheets, styleSheet];
  }

  /** The way to all of them. */
  renderAll(language: LanguageController, go: () => void): TemplateResult {
    const { sentences } = language.area('longList', { nl, en });
    return html`<button class="step all" type="button" @click=${go}>${sentences.all}</button>`;
  }

  /** The way back to pages, for who is shown all of them. */
  renderBack(language: LanguageController, go: () => void): TemplateResult | typeof nothing {
    const { page, pageSize, practices, total = practices?.length ?? 0 } = this.#host;
    if (page !== ALL_PAGES || total <= pageSize) return nothing;
    const { sentences } = language.area('longList', { nl, en });
    return html`<button class="step all" type="button" @click=${go}>${sentences.inPages}</button>`;
  }

  /** What is due of them; nothing where there are none, and then it rests. */
  draw(
    practices: readonly Practice[],
    language: LanguageController,
    card: (practice: Practice) => TemplateResult,
  ): TemplateResult | undefined {
    const outlines = new PracticeOutlines(this.#host, language);
    this.#follow(practices, outlines);
    if (practices.length === 0) return undefined;
    const item = (practice: Practice, at: number): TemplateResult =>
      this.#steps.isWhole(at) ? card(practice) : outlines.draw(practice);
    const group = (at: number): TemplateResult | typeof noChange => {
      if (!this.#steps.isDue(at)) return noChange;
      const first = at * GROUP;
      return html`<ul class="cards group">
        ${practices.slice(first, first + GROUP).map((practice, place) => item(practice, first + place))}
      </ul>`;
    };
    const { groups } = this.#steps;
    const chapter = (_: unknown, at: number): TemplateResult | typeof noChange => {
      const first = at * CHAPTER;
      const length = Math.min(CHAPTER, groups - first);
      const drawn = Array.from({ length }, (_, place) => group(first + place));
      if (drawn.every((one) => one === noChange)) return noChange;
      // One that is still growing is as high as what stands in it.
      return html`<div class=${length === CHAPTER ? 'chapter' : nothing}>${drawn}</div>`;
    };
    return html`<div class="groups">${Array.from({ length: Math.ceil(groups / CHAPTER) }, chapter)}</div>`;
  }

  /** Sees whether it is another list, more of the same, or the same shown otherwise. */
  #follow(practices: readonly Practice[], outlines: PracticeOutlines): void {
    const { fitOf, noteOf, weigh, compact, today } = this.#host;
    const shownWith = [...outlines.shownWith, fitOf, noteOf, weigh, compact, today];
    const before = this.#practices;
    const last = before.length - 1;
    const isSame = last >= 0 && practices[0] === before[0] && practices[last] === before[last];
    if (!isSame) this.#steps.begin(practices.length);
    else if (practices.length > before.length) this.#steps.growTo(practices.length);
    else if (shownWith.some((one, at) => one !== this.#shownWith[at])) this.#steps.drawAgain();
    this.#practices = practices;
    this.#shownWith = shownWith;
  }

  /** A title that is not on a card yet leads where that of the card does. */
  readonly #choose = (event: Event): void => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('.outline a');
    const practice = link && this.#practices[this.#steps.placeOf(link.closest('li')!)];
    if (!practice) return;
    const chosen = new PracticeSelectEvent(practice, link.getAttribute('href') ?? undefined);
    if (!this.#host.dispatchEvent(chosen)) event.preventDefault();
  };
}
