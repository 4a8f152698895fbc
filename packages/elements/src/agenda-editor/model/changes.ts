import type { Catalogue, Timestamp } from '@gedeeld/core';

import type { DocumentEdit } from './document-edit.js';
import { applyEdit } from './document-edit.js';
import type { History } from './history.js';
import { present } from './history.js';
import { pathKey } from './path.js';

/**
 * The history after one more change, made at `now`: the agenda and the catalogue say since when they are as they are.
 * A change that changes nothing is none. `isSameStep`: the last change, of the same field, is still going on, as in typing.
 */
export const change = (
  history: History,
  edit: DocumentEdit,
  {
    now,
    agenda,
    isSameStep = false,
  }: { readonly now: Timestamp; readonly agenda: number; readonly isSameStep?: boolean },
): History => {
  const before = present(history);
  if (applyEdit(before, edit) === before) return history;
  const stamped: DocumentEdit = { kind: 'all', edits: [edit, ...stamps(before, now, agenda)] };
  const goesOn = isSameStep && history.undone.length === 0 && isOfSameField(history.done.at(-1)?.edit, edit);
  const done = goesOn ? history.done.slice(0, -1) : history.done;
  const base = present({ ...history, done });
  return { ...history, done: [...done, { catalogue: applyEdit(base, stamped), edit: stamped }], undone: [] };
};

/** `modified` never goes back: a merge takes the newest. */
const stamps = ({ agendas, modified }: Catalogue, now: Timestamp, agenda: number): DocumentEdit[] => {
  const places = [
    { path: ['modified'], before: modified },
    ...(agendas[agenda] ? [{ path: ['agendas', agenda, 'modified'], before: agendas[agenda].modified }] : []),
  ];
  return places.flatMap(({ path, before }) =>
    before !== undefined && before >= now ? [] : [{ kind: 'set' as const, path, value: now }],
  );
};

const isOfSameField = (last: DocumentEdit | undefined, next: DocumentEdit): boolean => {
  const [before] = last?.kind === 'all' ? last.edits : [];
  return (
    (before?.kind === 'set' || before?.kind === 'unset') &&
    (next.kind === 'set' || next.kind === 'unset') &&
    pathKey(before.path) === pathKey(next.path)
  );
};

export const undo = (history: History): History => {
  const last = history.done.at(-1);
  if (!last) return history;
  return { ...history, done: history.done.slice(0, -1), undone: [last, ...history.undone] };
};

export const redo = (history: History): History => {
  const [next, ...undone] = history.undone;
  if (!next) return history;
  return { ...history, done: [...history.done, next], undone };
};
