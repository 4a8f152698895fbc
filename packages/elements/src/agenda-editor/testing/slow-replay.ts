import type { Catalogue } from '@gedeeld/core';

import type { DocumentEdit } from '../model/document-edit.js';

type Slot = Record<string | number, unknown>;

/**
 * The oracle of the editor: every change is made from the start again, in a copy of the whole document, one assignment
 * at a time. Shares nothing with the editor but the meaning of an edit.
 */
export const slowReplay = (opened: Catalogue, edits: readonly DocumentEdit[]): Catalogue => {
  const document = JSON.parse(JSON.stringify(opened)) as Catalogue;
  for (const edit of edits) replay(document, edit);
  return document;
};

const replay = (document: Catalogue, edit: DocumentEdit): void => {
  if (edit.kind === 'all') {
    for (const each of edit.edits) replay(document, each);
    return;
  }
  if (edit.kind === 'insert') {
    const list = slotOf(document, edit.list);
    (list.holder[list.key] as unknown[]).splice(edit.at, 0, JSON.parse(JSON.stringify(edit.value)));
    return;
  }
  const { holder, key } = slotOf(document, edit.path);
  if (edit.kind === 'set') holder[key] = JSON.parse(JSON.stringify(edit.value)) as unknown;
  else if (edit.kind === 'move')
    (holder as unknown as unknown[]).splice(edit.to, 0, ...(holder as unknown as unknown[]).splice(Number(key), 1));
  else if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else Reflect.deleteProperty(holder, key);
};

const slotOf = (document: Catalogue, path: readonly (string | number)[]): { holder: Slot; key: string | number } => {
  let holder = document as unknown as Slot;
  for (const key of path.slice(0, -1)) holder = holder[key] as Slot;
  return { holder, key: path.at(-1)! };
};
