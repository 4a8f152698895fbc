import type { Action, Catalogue, MergeResult } from '@gedeeld/core';
import { mergeAction } from '@gedeeld/core';

import type { DocumentEdit } from './model/document-edit.js';

/** An action that came as a file and is not taken in yet. */
export interface Incoming {
  readonly fileName: string;
  readonly merge: MergeResult;
  /** The action as it would stand in the agenda; nothing when it cannot be placed. */
  readonly action: Action | undefined;
  /** Where it would stand. */
  readonly agenda: number;
  readonly at: number;
  /** Whether its owner said that it is right. */
  readonly isConfirmed: boolean;
}

/** Reads a file of an action check beside the document: nothing is changed yet. */
export const readIncoming = (catalogue: Catalogue, fileName: string, text: string): Incoming => {
  const merge = mergeAction(catalogue, parsed(text));
  const agenda = merge.catalogue.agendas.findIndex(({ id }) => id === merge.agenda);
  const before = catalogue.agendas[agenda]?.actions ?? [];
  const after = merge.catalogue.agendas[agenda]?.actions ?? [];
  const at = after.findIndex((action, index) => action !== before[index]);
  return { fileName, merge, agenda, at, action: after[at], isConfirmed: false };
};

/** What is no JSON is no file of ours: the parser says so in its own words. */
const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
};

/**
 * Takes an action in. When its owner has not said that it is right, that is a question at each of its links: it stands
 * among the things to do until someone answers it.
 */
export const incomingEdit = (
  { merge, agenda, action, isConfirmed }: Incoming,
  question: { readonly text: string; readonly on: string },
): DocumentEdit => {
  const { catalogue } = merge;
  if (isConfirmed || !action) return { kind: 'set', path: [], value: catalogue };
  const asked = catalogue.agendas.with(agenda, {
    ...catalogue.agendas[agenda]!,
    contributions: catalogue.agendas[agenda]!.contributions.map((link) =>
      link.from === action.id ? { ...link, questions: [...link.questions, question] } : link,
    ),
  });
  return { kind: 'set', path: [], value: { ...catalogue, agendas: asked } };
};
