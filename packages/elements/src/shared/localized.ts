import type { LocalizedText, ShownText } from '@gedeeld/core';
import { lookupText } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

/** Finds the texts of one record in the language of the page, and remembers whether a machine put them into it. */
export class TextReader {
  /** Whether any text that was read so far is a machine translation. */
  machineTranslated = false;
  readonly #wanted: readonly string[];
  readonly #language: string;

  /** @param wanted the languages to look for, best first; `language` is the catalogue's own */
  constructor(wanted: readonly string[], language: string) {
    this.#wanted = wanted;
    this.#language = language;
  }

  read(text: LocalizedText): ShownText {
    const shown = lookupText(text, this.#wanted, this.#language);
    this.machineTranslated ||= shown.translatedBy === 'machine';
    return shown;
  }
}

/** A text within a line, in its own language and direction, so that neither disturbs the words around it. */
export const localizedSpan = ({ text, lang, dir }: ShownText): TemplateResult =>
  html`<bdi lang=${lang} dir=${dir ?? nothing}>${text}</bdi>`;

/** The same among what is in `language`: as it is where it is in that language too, as most texts are. */
export const localizedIn = (language: string, shown: ShownText): TemplateResult | string =>
  shown.lang === language ? shown.text : localizedSpan(shown);
