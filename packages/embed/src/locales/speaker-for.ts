import { formatMessage, type Facts, type Message } from '@gedeeld/core';

import { en } from './en.js';
import type { EmbedMessages } from './messages.js';
import { nl } from './nl.js';

/** Speaks one language: what there is to say, and how it is said. */
export interface Speaker {
  readonly words: EmbedMessages;
  /** The BCP 47 tag of what it says. */
  readonly language: string;
  readonly say: (message: Message, facts?: Facts) => string;
}

/** Who speaks for a page in this language (a BCP 47 tag); Dutch where we do not speak it. */
export const speakerFor = (tag: string): Speaker => {
  const [primary = ''] = tag.toLowerCase().split('-');
  const known = LANGUAGES.get(primary);
  const language = known ? tag : 'nl';
  return { words: known ?? nl, language, say: (message, facts = {}) => formatMessage(message, facts, language) };
};

const LANGUAGES: ReadonlyMap<string, EmbedMessages> = new Map([
  ['nl', nl],
  ['en', en],
]);
