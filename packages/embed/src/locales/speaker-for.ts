import { formatMessage, type Facts, type Message } from '@gedeeld/core';

import { general as en } from './en.js';
import type { EmbedMessages } from './messages.js';
import { general as nl } from './nl.js';

/** The same sentences in every language we speak. */
export interface OwnWords<Messages> {
  readonly nl: Messages;
  readonly en: Messages;
}

/** Speaks one language: what there is to say, and how it is said. */
export interface Speaker {
  readonly words: EmbedMessages;
  /** The BCP 47 tag of what it says. */
  readonly language: string;
  readonly say: (message: Message, facts?: Facts) => string;
  /** The sentences of one use of the embed, in the language that is spoken. */
  readonly own: <Messages>(words: OwnWords<Messages>) => Messages;
}

/** Who speaks for a page in this language (a BCP 47 tag); Dutch where we do not speak it. */
export const speakerFor = (tag: string): Speaker => {
  const [primary = ''] = tag.toLowerCase().split('-');
  const spoken = primary === 'en' ? 'en' : 'nl';
  const language = primary === spoken ? tag : 'nl';
  return {
    words: GENERAL[spoken],
    language,
    say: (message, facts = {}) => formatMessage(message, facts, language),
    own: (words) => words[spoken],
  };
};

const GENERAL: OwnWords<EmbedMessages> = { nl, en };
