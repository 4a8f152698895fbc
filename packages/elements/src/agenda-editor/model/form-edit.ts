import type { Catalogue } from '@gedeeld/core';

import type { DocumentEdit } from './document-edit.js';
import type { Field, ItemName } from './fields.js';
import type { FieldError, Reading } from './field-values.js';
import type { Path } from './path.js';
import { valueAt } from './path.js';
import type { Typed } from './read-record.js';
import { readRecord } from './read-record.js';
import { ITEM_FIELDS, ITEM_LISTS, ITEM_RULES } from './record-fields.js';

/** The change that was filled in, or what is wrong with it by the way to each field. */
export type FormEdit =
  | { readonly edit: DocumentEdit; readonly errors?: undefined }
  | { readonly edit?: undefined; readonly errors: ReadonlyMap<string, FieldError> };

/**
 * What filling in one field of a record changes; a group of fields changes together. What is wrong keeps no other field
 * of the record from being changed.
 */
export const fieldEdit = (
  { catalogue, record, field }: { readonly catalogue: Catalogue; readonly record: Path; readonly field: Field },
  typed: Typed,
  reading: Reading,
): FormEdit => {
  const { value, errors } = readRecord({ fields: [field], before: valueAt(catalogue, record) }, typed, reading);
  if (errors.size > 0) return { errors };
  const path = [...record, field.name];
  const filled = value?.[field.name];
  return { edit: filled === undefined ? { kind: 'unset', path } : { kind: 'set', path, value: filled } };
};

/** What filling in an item of a list changes: it is sound as a whole, or not changed. */
export const itemEdit = (
  { catalogue, path, of }: { readonly catalogue: Catalogue; readonly path: Path; readonly of: ItemName },
  typed: Typed,
  reading: Reading,
): FormEdit => {
  const { value, errors } = readRecord({ ...shapeOf(of), before: valueAt(catalogue, path) }, typed, reading);
  return errors.size > 0 ? { errors } : { edit: { kind: 'set', path, value } };
};

/** A new item at the end of a list. `id`: for an item that has one. */
export const newItemEdit = (
  {
    catalogue,
    list,
    of,
    id,
  }: { readonly catalogue: Catalogue; readonly list: Path; readonly of: ItemName; readonly id?: string },
  typed: Typed,
  reading: Reading,
): FormEdit => {
  const start = {
    ...(id !== undefined && { id }),
    ...Object.fromEntries((ITEM_LISTS[of] ?? []).map((name) => [name, []])),
  };
  const { value, errors } = readRecord({ ...shapeOf(of), before: start }, typed, reading);
  if (errors.size > 0) return { errors };
  const known = valueAt(catalogue, list);
  return { edit: { kind: 'insert', list, at: Array.isArray(known) ? known.length : 0, value } };
};

const shapeOf = (of: ItemName) => ({ fields: ITEM_FIELDS[of], rule: ITEM_RULES[of] });
