import { languageFolder } from './language-folder.js';
import { completeLanguages, type EmbedLanguage } from './language-loader.js';
import { loadChecked } from './load-checked.js';

/**
 * What the parts of a script say in the languages beside it. It comes with the part, from a file of which the language holds
 * the hash; a language that comes later has it before it is used. Where it does not come, the part goes on in Dutch.
 */
export class PartWords {
  readonly #languages = new Set<EmbedLanguage>();
  readonly #parts = new Set<string>();
  readonly #folder: () => string;

  /** @param folder where the languages lie, asked for when it is needed */
  constructor(folder: () => string) {
    this.#folder = folder;
  }

  /** Gets what a language says in every part that is there. */
  addLanguage(language: EmbedLanguage): Promise<unknown> {
    this.#languages.add(language);
    return Promise.all([...this.#parts].map((name) => this.#add(language, name)));
  }

  /** Gets what a part says in every language that is there. */
  addPart(name: string): Promise<unknown> {
    this.#parts.add(name);
    return Promise.all([...this.#languages].map((language) => this.#add(language, name)));
  }

  async #add(language: EmbedLanguage, name: string): Promise<void> {
    const facts = language.parts?.[name];
    const words = facts && ((await loadChecked(facts, this.#folder())) as object | undefined);
    // Whoever speaks the language speaks it with these words from now on.
    if (words) Object.assign(language, words);
  }
}

/**
 * The words of the parts of the script this is in: the build hands them to the loader of parts.
 *
 * @public
 */
export const PART_WORDS: PartWords = new PartWords(languageFolder);
completeLanguages((language) => PART_WORDS.addLanguage(language));
