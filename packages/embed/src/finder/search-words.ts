import { learnWords, type WordLists } from '@gedeeld/search';

import { languageFolder } from '../language/language-folder.js';
import { loadChecked, type DataFileFacts } from '../language/load-checked.js';

declare const __GEDEELD_WORDS__: DataFileFacts | undefined;

/** The lists of words beside the bundle this is in; the build fills them in. Without them they are in the code. */
const WORDS_FILE: DataFileFacts | undefined = typeof __GEDEELD_WORDS__ === 'object' ? __GEDEELD_WORDS__ : undefined;

/**
 * Teaches the search what no rule knows of words: what means the same, and what says nothing. Done when it knows; without
 * them it finds less, and nothing else changes.
 *
 * @returns whether there is more to find than before: an index must then be made anew
 */
export const learnFrom = async (facts: DataFileFacts | undefined, folder: () => string): Promise<boolean> => {
  const lists = facts && ((await loadChecked(facts, folder())) as WordLists | undefined);
  if (lists) learnWords(lists);
  return lists !== undefined;
};

let asked: Promise<boolean> | undefined;

/** Gets the words of the search, once for all searches on the page. */
export const searchWords = (): Promise<boolean> => (asked ??= learnFrom(WORDS_FILE, languageFolder));
