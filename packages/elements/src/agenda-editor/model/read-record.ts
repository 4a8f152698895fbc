import { isInOrder, LADDER } from '@gedeeld/core';
import type { EvidenceScheme, Period } from '@gedeeld/core';

import type { Field, GroupRule } from './fields.js';
import type { FieldError, Raw, Reading } from './field-values.js';
import { readField } from './read-field.js';

/** A record as the controls of its form say it is. */
export interface RecordReading {
  /** The record; nothing when nothing is filled in. It holds only when there are no errors. */
  readonly value: Fields | undefined;
  /** What is wrong, by the way to the field: `source/url`. */
  readonly errors: ReadonlyMap<string, FieldError>;
}

export type Fields = Readonly<Record<string, unknown>>;

/** What was typed in a field of the record that is read, by the way to it; nothing where nothing was. */
export type Typed = (way: string) => Raw | undefined;

/** What is read: its fields, what they must be together, and what they were before. */
interface Asked {
  readonly fields: readonly Field[];
  readonly rule?: GroupRule | undefined;
  readonly before: unknown;
}

/**
 * Reads all controls of a record, and of the groups in it, over what the record was. What nobody typed in stays as it
 * was, and so does what no field knows of.
 */
export const readRecord = (asked: Asked, typed: Typed, reading: Reading): RecordReading => {
  const errors = new Map<string, FieldError>();
  return { value: readGroup({ ...asked, way: '', typed, reading, errors, found: new Map() }), errors };
};

interface Reader extends Asked {
  /** The way to the group, with a slash behind it; empty for the record itself. */
  readonly way: string;
  readonly typed: Typed;
  readonly reading: Reading;
  /** What is wrong in the whole record, by the way to it. */
  readonly errors: Map<string, FieldError>;
  /** What is wrong in this group, by the name of the field. */
  readonly found: Map<string, FieldError>;
}

const readGroup = (reader: Reader): Fields | undefined => {
  const { fields, rule = 'none', way, errors, found } = reader;
  const before = reader.before as Fields | undefined;
  const read = fields.map((field) => [field.name, readOne(reader, field, before?.[field.name])] as const);
  const value = withoutNothing({ ...before, ...Object.fromEntries(read) });
  // A group is there when something is in it; a record that stands in a list is there anyhow.
  if (way !== '' && Object.values(value).every(isNothing) && found.size === 0) return undefined;
  for (const field of fields) {
    if (field.required && value[field.name] === undefined && !found.has(field.name)) found.set(field.name, 'needed');
  }
  if (found.size === 0) for (const [name, error] of RULES[rule](value, before)) found.set(name, error);
  for (const [name, error] of found) errors.set(`${way}${name}`, error);
  return value;
};

/** A field that is not there is not written: the order of the others stays as it was. */
const withoutNothing = (value: Fields): Record<string, unknown> =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined));

/** A field of the group: as it was, as it was typed, or as the fields inside it say. */
const readOne = (reader: Reader, field: Field, before: unknown): unknown => {
  const { way, typed, reading, errors, found } = reader;
  if (field.kind === 'list') return before;
  if (field.kind === 'group') {
    const { fields, rule } = field;
    const size = errors.size;
    const value = readGroup({ ...reader, fields, rule, before, way: `${way}${field.name}/`, found: new Map() });
    return errors.size > size ? (value ?? before) : value;
  }
  const raw = typed(`${way}${field.name}`);
  if (raw === undefined) return before ?? (field.kind === 'choices' || field.kind === 'refs' ? [] : undefined);
  const read = readField(field, raw, { before, ...reading });
  if ('value' in read) return read.value;
  if (read.error !== 'needed') found.set(field.name, read.error);
  return undefined;
};

const isNothing = (value: unknown): boolean => value === undefined || (Array.isArray(value) && value.length === 0);

type Rule = (value: Record<string, unknown>, before: Fields | undefined) => readonly (readonly [string, FieldError])[];

const RULES: Readonly<Record<GroupRule | 'none', Rule>> = {
  none: () => [],
  period: (value) => (isInOrder(value as Period) ? [] : [['to', 'ends-first']]),
  ages: ({ from, to }) => {
    if (Number(from) < -1) return [['from', 'age-too-low']];
    return Number(from) <= Number(to) ? [] : [['to', 'ages-out-of-order']];
  },
  source: ({ title, url }) => (title === undefined && url === undefined ? [['title', 'source-empty']] : []),
  evidence: (value, before) => {
    if (value['scheme'] !== 'unrated')
      return hasLevel(value) || isSameLevel(value, before) ? [] : [['level', 'level-needed']];
    // Research without a level of any scheme is told of in words, and with where it stands.
    delete value['level'];
    return [
      ...(value['source'] === undefined ? [['source/title', 'source-empty'] as const] : []),
      ...(value['note'] === undefined ? [['note', 'note-needed'] as const] : []),
    ];
  },
};

const hasLevel = ({ scheme, level }: Fields): boolean =>
  LADDER.get(scheme as EvidenceScheme)?.has(String(level)) === true;

/** A level that we do not know stays, as long as nobody changes it. */
const isSameLevel = ({ scheme, level }: Fields, before: Fields | undefined): boolean =>
  level !== undefined && before?.['scheme'] === scheme && before?.['level'] === level;
