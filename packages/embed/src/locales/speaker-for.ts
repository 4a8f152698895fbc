import { formatMessage, type Facts, type Message } from '@gedeeld/core';
import { requestLanguage } from '@gedeeld/elements';

import { addedMessages, type EmbedArea } from './added-messages.js';
import { general as en } from './en.js';
import type { EmbedMessages } from './messages.js';
import { general as nl } from './nl.js';

/** The same sentences in the languages that are in the bundle, and their name in the files of the others. */
export interface OwnWords<Messages> {
  readonly area: EmbedArea;
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

/** Who speaks for a page in this language (a BCP 47 tag); Dutch where we do not speak it, or not yet. */
export const speakerFor = (tag: string): Speaker => {
  const [primary = ''] = tag.toLowerCase().split('-');
  const file = addedMessages(primary);
  const inBundle = primary === 'nl' || primary === 'en' ? wordsIn(GENERAL, primary) : undefined;
  if (!file && !inBundle) void requestLanguage(tag);
  const language = file || inBundle ? tag : 'nl';
  return {
    words: file?.general ?? inBundle ?? nl,
    language,
    say: (message, facts = {}) => formatMessage(message, facts, BRITISH.test(language) ? 'en-GB' : language),
    own: <Messages>(words: OwnWords<Messages>) =>
      (file?.[words.area] as Messages | undefined) ?? wordsIn(words, primary === 'en' ? 'en' : 'nl') ?? words.nl,
  };
};

/** English of no region: what we say in it is British, and so are its dates. */
const BRITISH = /^en$/i;

/** The words in a language of the bundle; a bundle may leave English to be loaded. */
const wordsIn = <Messages>(words: OwnWords<Messages>, language: 'nl' | 'en'): Messages | undefined => words[language];

const GENERAL: OwnWords<EmbedMessages> = { area: 'general', nl, en };
