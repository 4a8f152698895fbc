import type { Catalogue } from '@gedeeld/core';
import { newId } from '@gedeeld/core';

import type { Field } from './model/fields.js';
import type { Raw, Reading } from './model/field-values.js';
import type { FormEdit } from './model/form-edit.js';
import { fieldEdit, itemEdit, newItemEdit } from './model/form-edit.js';
import { takenIds } from './model/new-records.js';
import { ITEM_FIELDS } from './model/record-fields.js';
import type { Unit } from './model/unit.js';

/** What typing in a unit changes, or what is wrong with it. */
export const readUnit = (
  { catalogue, setting }: { readonly catalogue: Catalogue; readonly setting: Reading },
  unit: Unit,
  typed: (way: string) => Raw | undefined,
): FormEdit => {
  if (unit.kind === 'field') return fieldEdit({ catalogue, record: unit.path, field: unit.field }, typed, setting);
  if (unit.kind === 'item') return itemEdit({ catalogue, path: unit.path, of: unit.of }, typed, setting);
  const title = typed('title');
  const id = unit.of === 'indicator' ? { id: newId(String(title ?? ''), takenIds(catalogue)) } : {};
  return newItemEdit({ catalogue, list: unit.path.slice(0, -1), of: unit.of, ...id }, typed, setting);
};

/** The ways to the controls of a unit. */
export const waysOf = (unit: Unit): readonly string[] =>
  unit.kind === 'field' ? waysIn([unit.field], '') : waysIn(ITEM_FIELDS[unit.of], '');

const waysIn = (fields: readonly Field[], before: string): readonly string[] =>
  fields.flatMap((field) => {
    if (field.kind === 'list') return [];
    return field.kind === 'group' ? waysIn(field.fields, `${before}${field.name}/`) : [`${before}${field.name}`];
  });
