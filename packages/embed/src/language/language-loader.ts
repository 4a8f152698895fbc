import type { LanguageFile } from '@gedeeld/elements';

import { addMessages, type EmbedFile } from '../locales/added-messages.js';
import type { LanguageFiles } from './language-files.js';
import { loadChecked, type DataFileFacts } from './load-checked.js';

/** A language as it lies beside the script: what the elements say, and what the embed says. */
export type EmbedLanguage = LanguageFile & {
  readonly embed: EmbedFile;
  /** Where that lies which only a part of the script says, by the name of the part. */
  readonly parts?: Readonly<Record<string, DataFileFacts>>;
};

let complete: ((language: EmbedLanguage) => Promise<unknown>) | undefined;

/** Has something added to every language that comes, before it is used. */
export const completeLanguages = (adding: (language: EmbedLanguage) => Promise<unknown>): void => {
  complete = adding;
};

/**
 * Gets a language that is not in the bundle, once, and only if it is what the bundle expects. When it does not come, the
 * elements go on in Dutch.
 *
 * @param files what there is
 * @param folder where it lies, asked for when it is needed
 */
export const languageLoader = (
  files: LanguageFiles,
  folder: () => string,
): ((tag: string) => Promise<LanguageFile | undefined>) => {
  const asked = new Map<string, Promise<EmbedLanguage | undefined>>();
  return (tag) => {
    const [primary = ''] = tag.toLowerCase().split('-');
    const facts = Object.hasOwn(files, primary) ? files[primary] : undefined;
    if (!facts) return Promise.resolve(undefined);
    const known = asked.get(primary) ?? (loadChecked(facts, folder()) as Promise<EmbedLanguage | undefined>);
    asked.set(primary, known);
    return known.then(async (file) => {
      if (!file) return undefined;
      addMessages(primary, file);
      await complete?.(file);
      return file;
    });
  };
};
