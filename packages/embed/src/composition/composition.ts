import type { Catalogue } from '@gedeeld/core';
import { LanguageController, requestLanguage, type Lens } from '@gedeeld/elements';
import {
  html,
  isServer,
  LitElement,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';

import { tellDeveloper } from '../development.js';
import { languagesLieIn } from '../language/language-folder.js';
import { CatalogueController } from '../loading/catalogue-controller.js';
import { inTurn } from '../loading/in-turn.js';
import type { Answer } from '../loading/load-catalogue.js';
import type { LoadFailure } from '../loading/load-failure.js';
import { oneFeed, type Feeds } from '../loading/one-feed.js';
import { nextTask } from '../loading/take-breath.js';
import type { SubjectMessages } from '../locales/messages.js';
import { speakerFor, type OwnWords, type Speaker } from '../locales/speaker-for.js';
import { CatalogueFailureEvent, CatalogueLoadEvent } from './composition.events.js';
import { renderGaps, renderMessage } from './composition.parts.js';
import { compositionStyles } from './composition.styles.js';
import { VERSION } from './version.js';

/**
 * What every use of the embed has in common: it loads what its address leads to, says how that goes, keeps the fallback
 * and the last good answer standing, offers to try again, and tells whose data it is. What is shown of that data is
 * for each use to say.
 */
export abstract class CompositionElement extends LitElement {
  static override styles: CSSResultGroup = compositionStyles;

  /** Of the bundle this class came in. */
  static readonly version: string = VERSION;

  static override get properties(): PropertyDeclarations {
    return {
      src: {},
      headingLevel: { attribute: 'heading-level', type: Number },
      colorScheme: { attribute: 'color-scheme', reflect: true },
      lens: {},
      languages: {},
    };
  }

  /** The address of the catalogue, relative to the page. Without it nothing is loaded. */
  declare src: string | null;
  /** The level of the first heading: 1–6. */
  declare headingLevel: number | undefined;
  /** `light`, `dark` or `auto`: our own colours, whatever the page has. Without it the colours are the page's. */
  declare colorScheme: string | null;
  /** For whom it is shown: what this role asks comes first. An element warns of a role that it does not know. */
  declare lens: Lens | undefined;
  /**
   * The folder in which the languages lie that are not in the script, relative to the page. Without it: `languages/` beside
   * the script. It holds for every use of the embed on the page.
   */
  declare languages: string | null;
  /** The most that is read from one address, in bytes. */
  maxBytes = 10_000_000;
  /** How long loading may take, in milliseconds. */
  timeLimit = 30_000;

  /**
   * Fulfilled when a visitor comes to do something. `gedeeld-hydrate.js` sets it; without that script nobody is waited for.
   *
   * @internal
   */
  declare readonly visitor: Promise<unknown> | undefined;

  /** What this use of the embed is about, in words. */
  protected abstract readonly subject: OwnWords<SubjectMessages>;
  /** How addresses become catalogues. */
  protected readonly feeds: Feeds = oneFeed;
  protected readonly language: LanguageController = new LanguageController(this);

  readonly #loading = new CatalogueController(this, {
    load: (src, request) =>
      this.feeds.load(src, {
        ...request,
        maxBytes: this.maxBytes,
        timeLimit: this.timeLimit,
        base: this.ownerDocument.baseURI,
        wanted: this.wanted,
        isEmpty: (catalogues) => !catalogues.some((catalogue) => this.shows(catalogue)),
      }),
    onSettled: (outcome) => this.#announce(outcome),
  });
  /** Whether a server has rendered it already: a visitor reads that until there is something newer. */
  readonly #isRendered = Boolean(this.shadowRoot);
  /** Whether what was loaded is seen. What is in it is drawn first, in some tasks: nothing empty takes the place of the fallback. */
  #isShown = isServer || this.#isRendered;
  /** Whether the visitor pressed "try again": the keyboard must land somewhere when that button goes. */
  #retried = false;

  /** Whether there is anything in a catalogue that this use of the embed shows. */
  protected abstract shows(catalogue: Catalogue): boolean;

  /** What is shown of what was loaded. */
  protected abstract renderContent(answer: Answer, speaker: Speaker): TemplateResult;

  /** When what is loaded is to be read. Without it: at once. */
  protected get wanted(): Promise<unknown> | undefined {
    return this.#stays ? this.visitor : undefined;
  }

  /** What was loaded last, if anything was. */
  get answer(): Answer | undefined {
    return this.#loading.answer;
  }

  /** Loads again what is at the address, also when it is shown already. */
  reload(): void {
    this.#loading.reload();
  }

  /** Shows what was loaded elsewhere: on a server, say. */
  present(answer: Answer): void {
    this.#loading.take(answer);
  }

  /**
   * Whether what a server rendered is what is asked here. What is not is drawn anew, without waiting for a visitor.
   *
   * @internal for `gedeeld-hydrate.js` as well
   */
  isAsAsked(): boolean {
    return true;
  }

  /** Waits for all that it takes to draw what a server rendered. */
  protected async becomeReady(): Promise<void> {
    this.#loading.open(this.src ?? undefined);
    await Promise.all([this.#loading.answered, requestLanguage(this.language.language)]);
  }

  /**
   * What a server rendered stays until the same can be drawn here: nothing jumps, and it stands when loading fails. It is
   * then taken over as it is, or drawn anew where the script that does that is not on the page.
   */
  protected override async scheduleUpdate(): Promise<unknown> {
    if (this.#stays) {
      // That the script came was work for the page already.
      await nextTask();
      await this.becomeReady();
    }
    return super.scheduleUpdate();
  }

  get #stays(): boolean {
    return this.#isRendered && !this.hasUpdated && this.isAsAsked();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    if (changed.has('languages') && this.languages) languagesLieIn(this.languages, this.ownerDocument?.baseURI);
    if (changed.has('src')) this.#loading.open(this.src ?? undefined);
  }

  protected override updated(): void {
    if (this.answer && !this.#isShown) {
      const content = this.renderRoot.querySelector<LitElement>('.content>*');
      // After what is in it, and what is in that.
      const show = async (): Promise<void> => {
        await content?.updateComplete;
        this.#isShown = true;
        this.requestUpdate();
      };
      inTurn(() => inTurn(show));
      return;
    }
    const { status } = this.#loading.state;
    if (!this.#retried || status === 'loading') return;
    this.#retried = false;
    const landing = status === 'ready' ? '.content' : 'button';
    this.renderRoot.querySelector<HTMLElement>(landing)?.focus();
  }

  protected override render(): TemplateResult {
    const speaker = speakerFor(this.language.language);
    const subject = speaker.own(this.subject);
    const { state, answer } = this.#loading;
    const quiet = state.status === 'ready' || state.status === 'idle';
    const isShown = answer && this.#isShown;
    return html`
      ${
        answer && !isShown
          ? noChange
          : html`<div class="notice notice--${quiet ? 'silent' : state.status}">
              <div role="status" part="message">
                ${renderMessage(state, answer !== undefined, { speaker, subject })}
              </div>
              ${state.status === 'loading' ? this.feeds.renderProgress(state.progress, speaker) : nothing}
              ${
                state.status === 'failed'
                  ? html`<button type="button" part="retry" @click=${this.#retry}>
                      ${speaker.say(speaker.words.retry)}
                    </button>`
                  : nothing
              }
            </div>`
      }
      ${answer ? this.#renderAnswer(answer, speaker) : nothing} ${isShown ? nothing : html`<slot></slot>`}
    `;
  }

  #renderAnswer(answer: Answer, speaker: Speaker): TemplateResult {
    return html`<div ?hidden=${!this.#isShown}>
      <div class="content" tabindex="-1">${this.renderContent(answer, speaker)}</div>
      <div class="about">${this.feeds.renderSource(answer, speaker)} ${renderGaps(answer.problems, speaker)}</div>
    </div>`;
  }

  readonly #retry = (): void => {
    this.#retried = true;
    this.reload();
  };

  #announce(outcome: { answer: Answer } | { failure: LoadFailure }): void {
    if ('failure' in outcome) {
      tellFailure(outcome.failure);
      this.dispatchEvent(new CatalogueFailureEvent(outcome.failure));
      return;
    }
    const { url, problems, missing = [] } = outcome.answer;
    for (const failure of missing) tellFailure(failure);
    if (problems.length > 0) tellDeveloper('problems', url, ...problems);
    this.dispatchEvent(new CatalogueLoadEvent(outcome.answer));
  }
}

const tellFailure = ({ code, facts, problems = [] }: LoadFailure): void =>
  tellDeveloper(code, String(facts['url'] ?? facts['src']), facts, ...problems);
