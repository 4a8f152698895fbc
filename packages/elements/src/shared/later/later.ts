import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import * as en from '../../locales/en.js';
import * as nl from '../../locales/nl.js';
import type { LanguageController } from '../language-controller.js';
import { Part } from './part.js';

/**
 * Code that an element does not need until somebody asks for something: loaded then, once, and the element is drawn again
 * when it is there. A bundler makes a file of its own of what `import()` names.
 */
export class Later<Module> {
  readonly #host: ReactiveControllerHost;
  readonly #part: Part<Module>;
  #asking: Promise<Module | undefined> | undefined;
  #hasFailed = false;
  /** Whether the host has been given what was loaded, to draw with. */
  #isGiven = false;

  /** @param part what is loaded: for this element alone, or a part that all elements share */
  constructor(host: ReactiveControllerHost, part: (() => Promise<Module>) | Part<Module>) {
    this.#host = host;
    this.#part = part instanceof Part ? part : new Part(part);
  }

  /** What was loaded; nothing as long as it is not there. */
  get module(): Module | undefined {
    const { module } = this.#part;
    this.#isGiven = module !== undefined;
    return module;
  }

  /** Whether it was asked for, and did not come. */
  get hasFailed(): boolean {
    return this.#hasFailed;
  }

  /** Done when nothing is being loaded. */
  get settled(): Promise<unknown> | undefined {
    return this.#part.module || this.#hasFailed ? undefined : this.#asking;
  }

  /**
   * Someone is near: it is loaded, but not tried again where it did not come. The host is drawn again too where others
   * loaded it after it was drawn.
   */
  prepare(): void {
    if (!this.#asking && !this.#isGiven) void this.ask();
  }

  /** Loads it, unless that was done. Nothing when it does not come; asking again is trying again. */
  ask(): Promise<Module | undefined> {
    if (this.#hasFailed) this.#asking = undefined;
    this.#hasFailed = false;
    this.#asking ??= this.#part.load().catch(() => {
      this.#hasFailed = true;
      return undefined;
    });
    void this.#asking.then(() => this.#host.requestUpdate());
    return this.#asking;
  }

  /** What stands where it will be: that it is being loaded, or that it did not come and can be tried again. */
  render(language: LanguageController): TemplateResult {
    const { sentences } = language.area('later', { nl: nl.later, en: en.later });
    const tryAgain = (): void => {
      void this.ask();
      this.#host.requestUpdate();
    };
    return html`<p class="later" role="status">${this.#hasFailed ? sentences.failed : sentences.loading}</p>
      ${
        this.#hasFailed
          ? html`<button class="small" type="button" @click=${tryAgain}>${sentences.again}</button>`
          : nothing
      }`;
  }
}
