import type { Catalogue } from '@gedeeld/core';

import type { Path } from './path.js';
import { valueAt, withList, withValue } from './path.js';

/** One change of a document, as plain data: it can be kept, sent, and made again on the same document. */
export type DocumentEdit =
  | { readonly kind: 'set'; readonly path: Path; readonly value: unknown }
  | { readonly kind: 'unset'; readonly path: Path }
  | { readonly kind: 'insert'; readonly list: Path; readonly at: number; readonly value: unknown }
  | { readonly kind: 'remove'; readonly path: Path }
  | { readonly kind: 'move'; readonly path: Path; readonly to: number }
  /** Several changes that are one step for who undoes them, made in order. */
  | { readonly kind: 'all'; readonly edits: readonly DocumentEdit[] };

/**
 * The document after a change. The one that was given stays as it is, and shares with the new one all that did not change.
 * A change of something that is not there changes nothing.
 */
export const applyEdit = (catalogue: Catalogue, edit: DocumentEdit): Catalogue => {
  switch (edit.kind) {
    case 'set':
      return sound(withValue(catalogue, edit.path, edit.value));
    case 'unset':
    case 'remove':
      return valueAt(catalogue, edit.path) === undefined
        ? catalogue
        : sound(withValue(catalogue, edit.path, undefined));
    case 'insert':
      return sound(withList(catalogue, edit.list, (list) => list.toSpliced(edit.at, 0, edit.value)));
    case 'move':
      return move(catalogue, edit.path, edit.to);
    default:
      return edit.edits.reduce(applyEdit, catalogue);
  }
};

const move = (catalogue: Catalogue, path: Path, to: number): Catalogue => {
  const item = valueAt(catalogue, path);
  if (item === undefined) return catalogue;
  const from = Number(path.at(-1));
  return sound(withList(catalogue, path.slice(0, -1), (list) => list.toSpliced(from, 1).toSpliced(to, 0, item)));
};

/** The one cast of the editor: an edit is made by a form, which knows the type of what it writes. */
const sound = (document: unknown): Catalogue => document as Catalogue;
