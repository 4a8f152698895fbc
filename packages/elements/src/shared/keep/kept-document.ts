import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import * as en from '../../locales/en.js';
import * as nl from '../../locales/nl.js';
import { optionLine } from '../form/option.js';
import type { LanguageController } from '../language-controller.js';
import { deviceStorage, findText, forgetText, keepText } from './kept-text.js';

/**
 * A document that is kept on this device when someone asks for it, and not before. From then on every change is kept at
 * once: nothing is lost when the page is loaded again.
 */
export class KeptDocument {
  readonly #name: string;
  readonly #changed: () => void;
  #isKept = false;
  #isRefused = false;

  /** @param name under which it is kept, one for each element */
  constructor(name: string, changed: () => void) {
    this.#name = name;
    this.#changed = changed;
  }

  /** What was kept before; nothing where there is none. */
  find(): string | undefined {
    return findText(deviceStorage(), this.#name);
  }

  /** Goes on keeping what was kept before. */
  goOn(): void {
    this.#isKept = true;
  }

  /** Something was changed: when it is kept, it is kept as it is now. */
  update(text: () => string): void {
    if (this.#isKept) this.#keep(text());
  }

  #keep(text: string): void {
    this.#isKept = keepText(deviceStorage(), this.#name, text);
    this.#isRefused = !this.#isKept;
  }

  forget(): void {
    forgetText(deviceStorage(), this.#name);
    this.#isKept = false;
    this.#changed();
  }

  /** The switch: keep it here, or not. */
  renderSwitch(language: LanguageController, text: () => string): TemplateResult {
    const { sentences } = language.area('keep', { nl: nl.keep, en: en.keep });
    return html`<div class="keep">
      ${optionLine(
        { value: 'keep', label: sentences.keep, hint: sentences.hint },
        {
          type: 'checkbox',
          group: 'f-keep',
          at: 0,
          checked: this.#isKept,
          onChange: (isKept) => {
            if (isKept) this.#keep(text());
            else this.forget();
            this.#changed();
          },
        },
      )}
      <p role="status">${this.#isRefused ? sentences.refused : nothing}</p>
    </div>`;
  }

  /** What was kept before, by its name: to go on with, or to take away. */
  renderFound(
    language: LanguageController,
    { title, onGoOn }: { readonly title: string; readonly onGoOn: () => void },
  ): TemplateResult {
    const words = language.area('keep', { nl: nl.keep, en: en.keep });
    return html`<section class="panel kept">
      <p>${formatMessage(words.sentences.found, { title }, words.language)}</p>
      <div class="buttons">
        <button class="button" type="button" @click=${onGoOn}>${words.sentences.goOn}</button>
        <button class="small" type="button" @click=${() => this.forget()}>${words.sentences.forget}</button>
      </div>
    </section>`;
  }
}
