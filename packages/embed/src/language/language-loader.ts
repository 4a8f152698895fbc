import type { LanguageFile } from '@gedeeld/elements';

import { tellDeveloper } from '../development.js';
import { fetchText } from '../loading/fetch-text.js';
import { addMessages, type EmbedFile } from '../locales/added-messages.js';
import type { LanguageFiles } from './language-files.js';

/** A language as it lies beside the script: what the elements say, and what the embed says. */
export type EmbedLanguage = LanguageFile & { readonly embed: EmbedFile };

/**
 * Gets a language that is not in the bundle, once, and only if it is what the bundle expects: the browser itself compares
 * it with the hash, on a page without `https:` too. When it does not come, the elements go on in Dutch, and whoever builds
 * the page is told why.
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
    const known = asked.get(primary) ?? load(new URL(facts.file, folder()).href, facts.integrity);
    asked.set(primary, known);
    return known.then((file) => {
      if (file) addMessages(primary, file);
      return file;
    });
  };
};

const load = async (url: string, integrity: string): Promise<EmbedLanguage | undefined> => {
  const { signal } = new AbortController();
  const result = await fetchText(url, { signal, integrity, maxBytes: MAX_BYTES, timeLimit: TIME_LIMIT });
  // What has the right hash is what was built: it is not checked again.
  if ('text' in result) return JSON.parse(result.text) as EmbedLanguage;
  if ('failure' in result) tellDeveloper('language', url, result.failure);
  return undefined;
};

const MAX_BYTES = 1_000_000;
const TIME_LIMIT = 30_000;
