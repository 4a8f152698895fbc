import { knownWords } from './known-words.js';

/**
 * Words that say nothing about what is sought, in Dutch and English together: a query may be in either, and none of
 * them is a content word in the other. They are left out of a query unless it holds nothing else; the index keeps
 * them, because `op` is the beginning of `opvoeden` while somebody is typing.
 */
export const isStopWord = (word: string): boolean => isFunctionWord(word) || knownWords().weakWords.has(word);

/** Whether a word has no meaning of its own: such a word is no part of a compound (`aan-bod`). */
export const isFunctionWord = (word: string): boolean => knownWords().functionWords.has(word);
