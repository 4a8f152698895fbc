import type * as z from 'zod/mini';
import { refTarget, type RefTarget } from '../model/id.schema.js';
import { childOf, type Data, type DataObject } from './data.js';

/** A list or a reference that a schema knows of: what holds it, under which key, and its value, absent or not. */
export interface Field {
  readonly target: RefTarget | undefined;
  readonly isList: boolean;
  readonly holder: Data[] | DataObject;
  readonly key: string | number;
  readonly value: Data | undefined;
  /** The way to what holds it; {@link pathTo} makes a path of it. */
  readonly above: Way | undefined;
}

interface Way {
  readonly key: string | number;
  readonly above: Way | undefined;
}

/**
 * Visits every list and every reference that a schema names in a value, at any depth; never what the schema does not
 * know. Texts and figures, which can be one thing or another, hold neither and are passed over.
 */
export const walkFields = (schema: z.core.$ZodType, root: Data, visit: (field: Field) => void): void => {
  const waiting: { parts: Parts; value: Data; way: Way | undefined }[] = [
    { parts: partsOf(schema), value: root, way: undefined },
  ];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: holder, way: above, parts } = next;
    if (typeof holder !== 'object' || holder === null) continue;
    const inner = Array.isArray(holder) ? [...holder.keys()].map((key) => [key, parts.element] as const) : parts.fields;
    for (const [key, field] of inner) {
      if (!field) continue;
      const { target, isList } = field;
      const value = childOf(holder, key);
      if (target !== undefined || isList) visit({ target, isList, holder, key, value, above });
      if (typeof value === 'object') waiting.push({ parts: field, value, way: { key, above } });
    }
  }
};

/** Where a field stands, seen from the root of the walk. */
export const pathTo = ({ key, above }: Pick<Field, 'key' | 'above'>): (string | number)[] => {
  const path = [key];
  for (let way = above; way; way = way.above) path.push(way.key);
  return path.reverse();
};

/** The schema of one item of a list; nothing for what is no list. */
export const itemSchema = (schema: z.core.$ZodType): z.core.$ZodType | undefined => definitionOf(schema).element;

/** The keys without which a record is none. */
export const requiredKeys = (schema: z.core.$ZodType): string[] =>
  Object.entries(definitionOf(schema).shape ?? {}).flatMap(([key, field]) =>
    field._zod.optin === undefined ? [key] : [],
  );

/** What a walk must know of a schema: only those fields and items that are, or hold, lists or references. */
interface Parts {
  readonly target: RefTarget | undefined;
  readonly isList: boolean;
  readonly fields: readonly (readonly [string, Parts])[];
  readonly element: Parts | undefined;
}

const partsOf = (schema: z.core.$ZodType): Parts => {
  const known = partsBySchema.get(schema);
  if (known) return known;
  const { shape, element, target } = definitionOf(schema);
  const fields = Object.entries(shape ?? {}).map(([key, field]) => [key, partsOf(field)] as const);
  const parts: Parts = {
    target,
    isList: schema._zod.def.type === 'default',
    fields: fields.filter(([, field]) => matters(field)),
    element: element && onlyIfMatters(partsOf(element)),
  };
  partsBySchema.set(schema, parts);
  return parts;
};

const partsBySchema = new WeakMap<z.core.$ZodType, Parts>();

const matters = ({ target, isList, fields, element }: Parts): boolean =>
  target !== undefined || isList || fields.length > 0 || element !== undefined;

const onlyIfMatters = (parts: Parts): Parts | undefined => (matters(parts) ? parts : undefined);

/** What a schema is made of, under what makes it optional. */
const definitionOf = (schema: z.core.$ZodType): Definition => {
  let inner = schema;
  let definition = inner._zod.def as Definition;
  while (definition.innerType) {
    inner = definition.innerType;
    definition = inner._zod.def as Definition;
  }
  const target = refTarget(inner);
  return { ...definition, ...(target && { target }) };
};

interface Definition {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
  readonly target?: RefTarget;
}
