import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { assemble } from '../scripts/assemble.js';

const data = fileURLToPath(new URL('../data', import.meta.url));

/** Anything that JSON can hold. */
export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json };
export type JsonRecord = { readonly [key: string]: Json };

/** The document of one data set, straight from its sources. */
export const readDocument = (name: string): JsonRecord => {
  const document: unknown = JSON.parse(JSON.stringify(assemble(join(data, name))));
  if (!isJsonRecord(document)) throw new Error(`${name} is no document`);
  return document;
};

export const isJsonRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The records of one list; empty when the document has no such list. */
export const recordsOf = (document: JsonRecord, list: string): JsonRecord[] => {
  const records = document[list];
  return Array.isArray(records) ? records.filter(isJsonRecord) : [];
};

export interface Place {
  readonly path: string;
  readonly key: string;
  readonly value: Json;
}

/** Every value in a document with its path and the key it stands under, lists and records themselves included. */
export const everyValue = (document: Json): Place[] => {
  const found: Place[] = [{ path: '', key: '', value: document }];
  for (let at = 0; at < found.length; at += 1) {
    const { path, key, value } = found[at]!;
    if (Array.isArray(value))
      value.forEach((item, index) => found.push({ path: `${path}/${index}`, key, value: item }));
    else if (isJsonRecord(value))
      for (const [name, item] of Object.entries(value)) found.push({ path: `${path}/${name}`, key: name, value: item });
  }
  return found;
};
