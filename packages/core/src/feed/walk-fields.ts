import type * as z from 'zod/mini';
import { childOf, type Data, type DataObject } from './data.js';

/** A field that a schema knows of: what holds it, under which key, and its value, absent or not. */
export interface Field {
  readonly schema: z.core.$ZodType;
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
 * Visits every field of a value that its schema names, whatever holds it; never what the schema does not know. Only
 * the inside of what can be one thing or another is passed over: texts and figures hold no lists and no references.
 */
export const walkFields = (schema: z.core.$ZodType, root: Data, visit: (field: Field) => void): void => {
  const waiting: { schema: z.core.$ZodType; value: Data; way: Way | undefined }[] = [
    { schema, value: root, way: undefined },
  ];
  const enter = (field: Field) => {
    visit(field);
    const value = childOf(field.holder, field.key);
    if (typeof value === 'object')
      waiting.push({ schema: field.schema, value, way: { key: field.key, above: field.above } });
  };
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { value: holder, way: above } = next;
    const { shape, element } = partsOf(next.schema);
    if (element && Array.isArray(holder)) {
      for (const [key, value] of holder.entries()) enter({ schema: element, holder, key, value, above });
    } else if (shape && typeof holder === 'object' && holder !== null && !Array.isArray(holder)) {
      for (const [key, field] of Object.entries(shape))
        enter({ schema: field, holder, key, value: childOf(holder, key), above });
    }
  }
};

/** Where a field stands, seen from the root of the walk. */
export const pathTo = ({ key, above }: Pick<Field, 'key' | 'above'>): (string | number)[] => {
  const path = [key];
  for (let way = above; way; way = way.above) path.push(way.key);
  return path.reverse();
};

/** The schema of the items or fields, under what makes it optional. */
const partsOf = (schema: z.core.$ZodType): Parts => {
  let parts = schema._zod.def as Parts;
  while (parts.innerType) parts = parts.innerType._zod.def as Parts;
  return parts;
};

interface Parts {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly element?: z.core.$ZodType;
  readonly innerType?: z.core.$ZodType;
}

/** Whether a field is a list that may be left away. */
export const isList = (schema: z.core.$ZodType): boolean => schema._zod.def.type === 'default';

/** The schema of one item of a list. */
export const itemSchema = (schema: z.core.$ZodType): z.core.$ZodType | undefined => partsOf(schema).element;

/** The schema under what makes a field optional. */
export const innerSchema = (schema: z.core.$ZodType): z.core.$ZodType => {
  let inner = schema;
  for (let parts = inner._zod.def as Parts; parts.innerType; parts = inner._zod.def as Parts) inner = parts.innerType;
  return inner;
};

/** The keys without which a record is none. */
export const requiredKeys = (schema: z.core.$ZodType): string[] =>
  Object.entries(partsOf(schema).shape ?? {}).flatMap(([key, field]) => (field._zod.optin === undefined ? [key] : []));
