import type { Catalogue } from '@gedeeld/core';

import type { DocumentEdit } from './document-edit.js';

/** The document after a step, and the change that led there. */
export interface Step {
  readonly catalogue: Catalogue;
  readonly edit: DocumentEdit;
}

/** A document with all that was done to it. Every step is kept, so nothing that was undone is ever lost. */
export interface History {
  /** The document as it was opened. */
  readonly opened: Catalogue;
  readonly done: readonly Step[];
  /** What was undone and can be made again, the next one first. */
  readonly undone: readonly Step[];
  /** The document as it was last put away; what differs from it is not safe yet. */
  readonly saved: Catalogue;
}

/** A document that was just opened. `isSaved`: it comes from a file, and is there again when this one is lost. */
export const startHistory = (catalogue: Catalogue, isSaved: boolean): History => ({
  opened: catalogue,
  done: [],
  undone: [],
  saved: isSaved ? catalogue : NOT_SAVED,
});

const NOT_SAVED = {} as Catalogue;

/** The document as it is now. */
export const present = ({ opened, done }: History): Catalogue => done.at(-1)?.catalogue ?? opened;

/** The history of a document that was just put away. */
export const markSaved = (history: History): History => ({ ...history, saved: present(history) });

/** Whether something would be lost if the page closed now. */
export const isDirty = (history: History): boolean => present(history) !== history.saved;
