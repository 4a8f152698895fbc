import { parseCatalogueText } from '@gedeeld/core';
import { LanguageController } from '@gedeeld/elements';
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';

import { tellDeveloper } from '../development.js';
import { speakerFor, type Speaker } from '../locales/speaker-for.js';
import { CatalogueController, type LoadRequest } from '../loading/catalogue-controller.js';
import { loadCatalogue, type Answer, type LoadOutcome } from '../loading/load-catalogue.js';
import type { LoadFailure } from '../loading/load-failure.js';
import { CatalogueFailureEvent, CatalogueLoadEvent } from './practices.events.js';
import { renderGaps, renderMessage, renderProgress, renderSource } from './practices.parts.js';
import { practicesStyles } from './practices.styles.js';

/**
 * The practices of one catalogue, loaded from an address: what a municipality pastes on its page.
 *
 * ```html
 * <gedeeld-practices src="/catalogue.json" lang="nl">What a visitor reads when the list is not there.</gedeeld-practices>
 * ```
 *
 * @slot - The fallback: readable before, without and instead of the list.
 * @csspart message - What is said about loading and failing.
 * @csspart retry - The button that tries again.
 * @csspart source - Whose list it is.
 * @csspart gaps - That something was left out.
 * @fires gedeeld-load - A catalogue was loaded and is shown.
 * @fires gedeeld-failure - A catalogue could not be shown.
 */
export class PracticesElement extends LitElement {
  static override styles: CSSResult = practicesStyles;

  static override properties = {
    src: {},
    headingLevel: { attribute: 'heading-level', type: Number },
    pageSize: { attribute: 'page-size', type: Number },
    colorScheme: { attribute: 'color-scheme', reflect: true },
  };

  /** The address of the catalogue, relative to the page. Without it nothing is loaded. */
  declare src: string | null;
  /** The level of the headings of the practices: 1–6. */
  declare headingLevel: number | undefined;
  /** How many practices stand on one page. */
  declare pageSize: number | undefined;
  /** `light`, `dark` or `auto`: our own colours, whatever the page has. Without it the colours are the page's. */
  declare colorScheme: string | null;
  /** The largest catalogue that is read, in bytes. */
  maxBytes = 10_000_000;
  /** How long loading may take, in milliseconds. */
  timeLimit = 30_000;

  readonly #loading = new CatalogueController(this, {
    load: (src, request) => this.#load(src, request),
    onSettled: (outcome) => this.#announce(outcome),
  });
  readonly #language = new LanguageController(this);
  /** Whether the visitor pressed "try again": the keyboard must land somewhere when that button goes. */
  #retried = false;

  /** Loads the catalogue again, also when it is shown already. */
  reload(): void {
    this.#loading.reload();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('src')) this.#loading.open(this.src ?? undefined);
  }

  protected override updated(): void {
    const { status } = this.#loading.state;
    if (!this.#retried || status === 'loading') return;
    this.#retried = false;
    const landing = status === 'ready' ? '.list' : 'button';
    this.renderRoot.querySelector<HTMLElement>(landing)?.focus();
  }

  protected override render(): TemplateResult {
    const speaker = speakerFor(this.#language.language);
    const { state, answer } = this.#loading;
    const quiet = state.status === 'ready' || state.status === 'idle';
    return html`
      <div class="notice notice--${quiet ? 'silent' : state.status}">
        <div role="status" part="message">${renderMessage(state, answer !== undefined, speaker)}</div>
        ${state.status === 'loading' ? renderProgress(state.progress, speaker) : nothing}
        ${state.status === 'failed' ? this.#renderRetry(speaker) : nothing}
      </div>
      ${answer ? this.#renderAnswer(answer, speaker) : html`<slot></slot>`}
    `;
  }

  #renderRetry({ words, say }: Speaker): TemplateResult {
    return html`<button type="button" part="retry" @click=${this.#retry}>${say(words.retry)}</button>`;
  }

  #renderAnswer({ catalogue, problems }: Answer, speaker: Speaker): TemplateResult {
    return html`
      <div class="list" tabindex="-1">
        <gedeeld-practice-list
          .practices=${catalogue.practices}
          .catalogue=${catalogue}
          .headingLevel=${this.headingLevel ?? 3}
          .pageSize=${this.pageSize ?? 12}
          color-scheme=${this.colorScheme ?? nothing}
        ></gedeeld-practice-list>
      </div>
      <div class="about">${renderSource(catalogue, speaker)} ${renderGaps(problems, speaker)}</div>
    `;
  }

  readonly #retry = (): void => {
    this.#retried = true;
    this.reload();
  };

  #load(src: string, request: LoadRequest): Promise<LoadOutcome> {
    const { maxBytes, timeLimit } = this;
    return loadCatalogue(src, {
      ...request,
      maxBytes,
      timeLimit,
      base: this.ownerDocument.baseURI,
      parse: parseCatalogueText,
    });
  }

  #announce(outcome: { answer: Answer } | { failure: LoadFailure }): void {
    if ('failure' in outcome) {
      const { code, facts, problems } = outcome.failure;
      tellDeveloper(code, String(facts['url'] ?? facts['src']), facts, ...(problems ?? []));
      this.dispatchEvent(new CatalogueFailureEvent(outcome.failure));
      return;
    }
    const { url, problems } = outcome.answer;
    if (problems.length > 0) tellDeveloper('problems', url, ...problems);
    this.dispatchEvent(new CatalogueLoadEvent(outcome.answer));
  }
}
