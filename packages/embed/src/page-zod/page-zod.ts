/**
 * What the schemas of `@gedeeld/core` use of `zod/mini` and `zod/v4/core`, and no more: in the bundle it stands in for
 * them, at a sixth of their weight. It only says what is wrong, with the same issues in the same order; it makes no new
 * value. A name that the schemas use and this file lacks stops the build, and `build/page-zod.test.js` holds its answers
 * against Zod's own, for each construct and for thousands of damaged catalogues.
 */

interface Issue {
  readonly code: string;
  readonly path: PropertyKey[];
  readonly message: string;
  /** The checks after it may go on: the value has the right type, it is only not a good one. */
  readonly continue?: boolean;
  readonly [fact: string]: unknown;
}

type Check = (value: never) => Issue | undefined;

type Parse = (value: unknown) => Issue[];

interface Definition {
  readonly type?: string;
  readonly shape?: Readonly<Record<string, Schema>>;
  readonly element?: Schema;
  readonly innerType?: Schema;
}

interface Schema {
  readonly _zod: {
    readonly def: Definition;
    /** What absence means: an error, nothing, or a default. */
    readonly optin: 'optional' | 'defaulted' | undefined;
    readonly run: Parse;
  };
  /** The schemas of an object's keys. */
  readonly shape: Definition['shape'];
  readonly check: (...checks: Check[]) => Schema;
}

export const string = (): Schema => typed('string');

export const number = (): Schema =>
  schema({}, (value) => (Number.isFinite(value) ? [] : [issue('invalid_type', { expected: 'number' })]));

export const boolean = (): Schema => typed('boolean');

export const literal = (value: unknown): Schema => oneOf([value]);

const oneOf = (values: readonly unknown[]): Schema =>
  schema({}, (value) => (values.includes(value) ? [] : [issue('invalid_value', { values })]));
export { oneOf as enum };

/** An object with at least these keys. */
export const looseObject = (shape: Readonly<Record<string, Schema>>): Schema =>
  schema({ shape }, (value) => {
    if (!isObject(value)) return [issue('invalid_type', { expected: 'object' })];
    return Object.entries(shape).flatMap(([key, { _zod: field }]) => {
      if (Object.hasOwn(value, key)) return under(key, field.run(value[key]));
      return field.optin === undefined ? under(key, field.run(undefined)) : [];
    });
  });

export const array = (element: Schema): Schema =>
  schema({ element }, (value) => {
    if (!Array.isArray(value)) return [issue('invalid_type', { expected: 'array' })];
    return value.flatMap((item, index) => under(index, element._zod.run(item)));
  });

export const record = (keySchema: Schema, valueSchema: Schema): Schema =>
  schema({}, (value) => {
    if (!isObject(value)) return [issue('invalid_type', { expected: 'record' })];
    return Object.keys(value).flatMap((key) => {
      if (key === '__proto__') return [];
      const broken = keySchema._zod.run(key).length > 0;
      return under(key, broken ? [issue('invalid_key')] : valueSchema._zod.run(value[key]));
    });
  });

/** One of several: the first that has nothing against the value; else the only one of whose type it is; else none. */
export const union = (options: readonly Schema[]): Schema =>
  schema({}, (value) => {
    const errors: Issue[][] = [];
    for (const option of options) {
      const issues = option._zod.run(value);
      if (issues.length === 0) return [];
      errors.push(issues);
    }
    const meant = errors.filter((issues) => !issues.some(stops));
    return meant.length === 1 ? meant[0]! : [issue('invalid_union', { errors })];
  });

export const optional = (innerType: Schema): Schema =>
  schema({ innerType }, (value) => (value === undefined ? [] : innerType._zod.run(value)), 'optional');

export const _default = (innerType: Schema): Schema =>
  schema(
    { innerType, type: 'default' },
    (value) => (value === undefined ? [] : innerType._zod.run(value)),
    'defaulted',
  );

export const regex =
  (pattern: RegExp, message: string): Check =>
  (value: string) =>
    pattern.test(value) ? undefined : issue('invalid_format', { message, continue: true });

export const minimum =
  (least: number, message = NO_MESSAGE): Check =>
  (value: number) =>
    value >= least ? undefined : issue('too_small', { message, minimum: least, continue: true });

export const maximum =
  (most: number, message = NO_MESSAGE): Check =>
  (value: number) =>
    value <= most ? undefined : issue('too_big', { message, maximum: most, continue: true });

export const refine =
  (holds: (value: never) => boolean, options: { error: string; path: PropertyKey[]; abort: boolean }): Check =>
  (value) =>
    holds(value)
      ? undefined
      : issue('custom', { message: options.error, path: [...options.path], continue: !options.abort });

/** Zod asks for a class of errors here; nothing here makes one. */
export const $ZodError = undefined;

export const _safeParse = () => (asked: Schema, value: unknown) => {
  const issues = asked._zod.run(value);
  return issues.length > 0 ? { success: false, error: { issues } } : { success: true, data: value };
};

export const safeParse = _safeParse();

const schema = (def: Definition, parse: Parse, optin?: Schema['_zod']['optin']): Schema => ({
  _zod: { def, optin, run: parse },
  shape: def.shape,
  check: (...checks) => schema(def, (value) => runChecks(value, parse(value), checks), optin),
});

/** A check may rely on the type of the value, and on the checks before it that do not let others go on. */
const runChecks = (value: unknown, issues: Issue[], checks: readonly Check[]): Issue[] => {
  for (const check of checks) {
    if (issues.some(stops)) break;
    const found = check(value as never);
    if (found) issues.push(found);
  }
  return issues;
};

const typed = (type: 'string' | 'boolean'): Schema =>
  schema({}, (value) => (typeof value === type ? [] : [issue('invalid_type', { expected: type })]));

const issue = (code: string, facts: Partial<Issue> = {}): Issue => ({
  code,
  path: [],
  message: NO_MESSAGE,
  ...facts,
});

/** What Zod says when no language is loaded and no message was given. */
const NO_MESSAGE = 'Invalid input';

const under = (key: PropertyKey, issues: Issue[]): Issue[] => {
  for (const { path } of issues) path.unshift(key);
  return issues;
};

const stops = (found: Issue): boolean => found.continue !== true;

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
