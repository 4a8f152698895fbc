import type { Catalogue } from '@gedeeld/core';
import type { Random } from '@gedeeld/core/testing';

import type { DocumentEdit } from '../model/document-edit.js';
import type { Field, ItemName, RecordName } from '../model/fields.js';
import { ITEM_FIELDS, RECORD_FIELDS } from '../model/record-fields.js';
import type { Raw } from '../model/field-values.js';
import { fieldEdit, itemEdit, newItemEdit } from '../model/form-edit.js';
import {
  appended,
  newAction,
  newContribution,
  newGoal,
  newOrganisation,
  partnerEdit,
  takenIds,
} from '../model/new-records.js';
import type { Path } from '../model/path.js';
import { valueAt } from '../model/path.js';
import { removalOf } from '../model/removal.js';

const READING = { language: 'nl', locale: 'nl' };

const TEXTS = ['Lezen', '', ' ', 'Elk kind doet mee\nen leert', '__proto__', '=1+1', '“CAFÉ” ü', '👧'];

/** What people type in a field, right and wrong. */
const rawFor = (random: Random, field: Field, catalogue: Catalogue): Raw => {
  const [agenda] = catalogue.agendas;
  switch (field.kind) {
    case 'date':
      return random.pick(['2025', '4-11-2024', 'mei 2026', '2024/2025', '', 'ooit']);
    case 'number':
      return random.pick(['0', '58,2', '-1', '1.234', '12', '', 'veel']);
    case 'flag':
      return random.pick(['yes', '']);
    case 'url':
    case 'contact':
      return random.pick(['https://example.org/a', 'mailto:a@example.org', 'javascript:alert(1)', '']);
    case 'municipality':
      return random.pick(['GM0599', 'gm0599', 'GM1', '']);
    case 'choice':
      return random.pick(field.values);
    case 'choices':
      return random.some(field.values, 0.3);
    case 'level':
      return random.pick(['observed', 'reasoned', 'good-indications', '3', '']);
    case 'ref':
      return field.to === 'organisation' ? random.pick(catalogue.organisations).id : '';
    case 'refs':
      return random.some(
        field.to === 'organisation'
          ? catalogue.organisations.map(({ id }) => id)
          : field.to === 'node'
            ? [...(agenda?.goals ?? []), ...(agenda?.actions ?? [])].map(({ id }) => id)
            : catalogue.practices.map(({ id }) => id),
        0.4,
      );
    case 'lines':
      return random.pick(['GM0599\nNoord', 'Zuid', '', 'GM 1']);
    default:
      return random.pick(TEXTS);
  }
};

const typedFor = (random: Random, fields: readonly Field[], catalogue: Catalogue): ReadonlyMap<string, Raw> => {
  const typed = new Map<string, Raw>();
  const type = (all: readonly Field[], way: string): void => {
    for (const field of all) {
      if (field.kind === 'group') type(field.fields, `${way}${field.name}/`);
      else if (field.kind !== 'list' && random.chance(0.8))
        typed.set(`${way}${field.name}`, rawFor(random, field, catalogue));
    }
  };
  type(fields, '');
  return typed;
};

/** The records that have a form, with the way to each. */
const records = (catalogue: Catalogue): { readonly name: RecordName; readonly path: Path }[] => {
  const [agenda] = catalogue.agendas;
  const all = (name: RecordName, list: Path, length: number) =>
    Array.from({ length }, (_, at) => ({ name, path: [...list, at] }));
  return [
    { name: 'agenda', path: ['agendas', 0] },
    ...all('goal', ['agendas', 0, 'goals'], agenda?.goals.length ?? 0),
    ...all('action', ['agendas', 0, 'actions'], agenda?.actions.length ?? 0),
    ...all('contribution', ['agendas', 0, 'contributions'], agenda?.contributions.length ?? 0),
    ...all('organisation', ['organisations'], catalogue.organisations.length),
  ];
};

/** One thing that someone may do in the editor; nothing where a form would refuse it. */
export const randomDocumentEdit = (random: Random, catalogue: Catalogue): DocumentEdit | undefined => {
  const { name, path } = random.pick(records(catalogue));
  const kind = random.int(10);
  if (kind === 0) return addition(random, catalogue);
  if (kind === 1 && name !== 'agenda') return removalOf(catalogue, path);
  if (kind === 2 && name !== 'agenda') return { kind: 'move', path, to: 0 };
  const field = random.pick(RECORD_FIELDS[name]);
  if (field.kind === 'list') return itemChange(random, catalogue, { list: [...path, field.name], of: field.of });
  // The ends of a link have forms that offer nothing but what is there.
  if (field.name === 'from' || field.name === 'to') return { kind: 'move', path, to: 0 };
  const typed = typedFor(random, [field], catalogue);
  return fieldEdit({ catalogue, record: path, field }, (way) => typed.get(way), READING).edit;
};

const addition = (random: Random, catalogue: Catalogue): DocumentEdit => {
  const [agenda] = catalogue.agendas;
  const title = random.pick(['Nieuw', 'Elk kind zwemt', 'constructor']);
  const nodes = [...(agenda?.goals ?? []), ...(agenda?.actions ?? [])];
  const to = agenda?.goals[0]?.id;
  const from = nodes.find(({ id }) => id !== to)?.id;
  switch (random.int(4)) {
    case 0:
      return appended(['agendas', 0, 'goals'], agenda!.goals.length, newGoal(catalogue, agenda!, title));
    case 1:
      return appended(
        ['agendas', 0, 'actions'],
        agenda!.actions.length,
        newAction(catalogue, title, catalogue.organisations[0]!.id),
      );
    case 2:
      return partnerEdit(catalogue, 0, newOrganisation(catalogue, title));
    default:
      return from === undefined || to === undefined
        ? { kind: 'all', edits: [] }
        : appended(['agendas', 0, 'contributions'], agenda!.contributions.length, newContribution(from, to, 'Omdat'));
  }
};

const itemChange = (
  random: Random,
  catalogue: Catalogue,
  { list, of }: { readonly list: Path; readonly of: ItemName },
): DocumentEdit | undefined => {
  const items = (valueAt(catalogue, list) ?? []) as readonly unknown[];
  const typed = typedFor(random, ITEM_FIELDS[of], catalogue);
  const read = (way: string): Raw | undefined => typed.get(way);
  if (items.length === 0 || random.chance(0.4)) {
    const id = of === 'indicator' ? { id: `i${takenIds(catalogue).size}` } : {};
    return newItemEdit({ catalogue, list, of, ...id }, read, READING).edit;
  }
  const path = [...list, random.int(items.length)];
  if (random.chance(0.3)) return { kind: 'remove', path };
  const inner = ITEM_FIELDS[of].find(({ kind }) => kind === 'list');
  if (inner?.kind === 'list' && random.chance(0.5))
    return itemChange(random, catalogue, { list: [...path, inner.name], of: inner.of });
  return itemEdit({ catalogue, path, of }, read, READING).edit;
};
