import { catalogueJsonSchema } from '../../model/json-schema.js';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The keywords of JSON Schema that say what kind of thing stands in a place. */
interface Schema {
  readonly $ref?: string;
  readonly type?: unknown;
  readonly pattern?: string;
  readonly enum?: unknown;
  readonly const?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

/** What is put in the place of what. An id is given for every id and for every reference to one. */
export interface Poison {
  readonly text: string;
  readonly address: string;
  readonly nameOf: (id: string) => string;
}

/** The format's own words for what stands where; made once, at the first question. */
let format: Schema | undefined;

/**
 * A sound document with something else in every place for a text or an address, as the schema of the format tells them
 * apart. Figures, dates and words from closed lists stay: with those wrong, no record would be read at all.
 *
 * @param clean a whole document, or the same after parsing
 */
export const poison = (clean: Json, bad: Poison): Json => {
  const schema = (format ??= catalogueJsonSchema() as Schema);
  const definitions = schema.$defs ?? {};
  const ids = new Set(idsIn(clean));
  const change = (value: Json, found: Schema): Json => {
    const name = found.$ref?.split('/').at(-1);
    const place = name === undefined ? found : (definitions[name] ?? {});
    if (name === 'LocalizedText') return changeText(value, bad.text);
    if (Array.isArray(value)) return value.map((item: Json) => change(item, place.items ?? {}));
    if (typeof value === 'string') return changeString(value, place);
    if (typeof value !== 'object' || value === null) return value;
    const fields = fieldsOf(place);
    return fromPairs(Object.entries(value).map(([key, inner]) => [key, change(inner, fields[key] ?? {})]));
  };
  const changeString = (value: string, { pattern, enum: words, const: word }: Schema): string => {
    if (ids.has(value)) return bad.nameOf(value);
    if (pattern?.includes('[Hh][Tt][Tt][Pp]')) return bad.address;
    return pattern === undefined && words === undefined && word === undefined && !value.includes('#')
      ? bad.text
      : value;
  };
  return change(clean, schema);
};

/** A text keeps the languages it has. */
const changeText = (value: Json, text: string): Json => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return text;
  return fromPairs(
    Object.entries(value).map(([tag, one]) => [
      tag,
      typeof one === 'object' && one !== null && !Array.isArray(one) ? { ...one, text } : text,
    ]),
  );
};

/** The fields of a place, of either kind of thing where two may stand in it. */
const fieldsOf = ({ properties, anyOf = [] }: Schema): Readonly<Record<string, Schema>> =>
  Object.assign({}, ...anyOf.map((one) => one.properties), properties);

const idsIn = (value: Json): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const inner = Object.values(value).flatMap(idsIn);
  return 'id' in value && typeof value.id === 'string' && !value.id.includes('/') ? [value.id, ...inner] : inner;
};

/** An object of its own keys: one called `__proto__` too. */
const fromPairs = (pairs: readonly (readonly [string, Json])[]): Json => Object.fromEntries(pairs);
