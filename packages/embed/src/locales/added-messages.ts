import type * as dutch from './nl.js';

/** Everything the embed says in one language: the shape of `nl.ts`, in the plural forms of that language. */
export type EmbedFile = typeof dutch & { readonly machineTranslated?: boolean };

/** The part of the embed's sentences that is asked for by name. */
export type EmbedArea = keyof typeof dutch;

const added = new Map<string, EmbedFile>();

/** Adds a language that was loaded, under the first part of its tag. */
export const addMessages = (primary: string, file: { readonly embed?: EmbedFile }): void => {
  if (file.embed) added.set(primary, file.embed);
};

/** What the embed says in a language that was loaded. */
export const addedMessages = (primary: string): EmbedFile | undefined => added.get(primary);
