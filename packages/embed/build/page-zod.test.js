import { readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { parseCatalogue } from '@gedeeld/core';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as core from 'zod/v4/core';
import * as zod from 'zod/mini';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import * as pageZod from '../src/page-zod/page-zod.ts';
import { damage, randomFrom } from './damage.js';
import { COMMON } from './options.js';

/** The facts of an issue that core reads, and those inside it. */
const factsOf = ({ code, path, message, expected, values, minimum, maximum, errors }) => ({
  code,
  path,
  message,
  ...(code === 'invalid_type' && { expected }),
  ...(code === 'invalid_value' && { values: [...values] }),
  ...(code === 'too_small' && { minimum }),
  ...(code === 'too_big' && { maximum }),
  ...(code === 'invalid_union' && { errors: errors.map((issues) => issues.map(factsOf)) }),
});

const answer = ({ success, error }) => (success ? 'nothing wrong' : error.issues.map(factsOf));

/** Every construct that core uses, alone and inside each other, made with either library. */
const CONSTRUCTS = {
  string: (z) => z.string(),
  number: (z) => z.number(),
  boolean: (z) => z.boolean(),
  literal: (z) => z.literal('gedeeld/1'),
  enum: (z) => z.enum(['a', 'constructor']),
  'string with a pattern': (z) => z.string().check(z.regex(/^a/, 'starts-with-a')),
  'string with two patterns': (z) => z.string().check(z.regex(/^a/, 'one'), z.regex(/z$/, 'two')),
  'string with a rule': (z) =>
    z.string().check(z.refine((text) => text.length < 3, { error: 'short', path: [], abort: true })),
  'rule after rule': (z) =>
    z.string().check(
      z.refine((text) => text.length < 3, { error: 'short', path: [], abort: true }),
      z.refine((text) => text[0] === 'a', { error: 'starts-with-a', path: [], abort: true }),
    ),
  'number within bounds': (z) => z.number().check(z.minimum(0), z.maximum(1)),
  'number within bounds that have a message': (z) => z.number().check(z.minimum(0, 'low'), z.maximum(1, 'high')),
  array: (z) => z.array(z.string()),
  'array of arrays': (z) => z.array(z.array(z.number().check(z.minimum(0)))),
  'list that may be absent': (z) => z.looseObject({ a: z._default(z.array(z.string()), []) }),
  object: (z) => z.looseObject({ a: z.string(), b: z.number() }),
  'optional part': (z) => z.looseObject({ a: z.optional(z.string()), b: z.optional(z.looseObject({ a: z.string() })) }),
  'object with a rule': (z) =>
    z
      .looseObject({ a: z.optional(z.number().check(z.minimum(0))), b: z.optional(z.number()) })
      .check(z.refine(({ a = 0, b = 9 }) => a <= b, { error: 'in-order', path: ['b'], abort: true })),
  union: (z) => z.union([z.string(), z.number().check(z.minimum(0)), z.looseObject({ a: z.string() })]),
  'union of two strings': (z) =>
    z.union([z.string().check(z.regex(/^a/, 'one')), z.string().check(z.regex(/z$/, 'two'))]),
  record: (z) =>
    z.record(z.string().check(z.regex(/^[a-z]+$/, 'key')), z.union([z.string(), z.looseObject({ a: z.string() })])),
  'record with a rule': (z) =>
    z
      .record(z.string().check(z.regex(/^[a-z]+$/, 'key')), z.string())
      .check(z.refine((value) => Object.keys(value).length > 0, { error: 'empty', path: [], abort: true })),
  'all together': (z) =>
    z.looseObject({
      a: z.union([z.string(), z.record(z.string(), z.string())]),
      b: z._default(z.array(z.looseObject({ a: z.enum(['a', 'z']), b: z.optional(z.boolean()) })), []),
    }),
};

const SIMPLE = [
  '',
  'a',
  'az',
  'b',
  'gedeeld/1',
  'constructor',
  0,
  -1,
  0.5,
  2,
  NaN,
  Infinity,
  true,
  false,
  null,
  undefined,
];
const VALUES = [
  ...SIMPLE,
  [],
  {},
  ...SIMPLE.map((value) => [value]),
  [['a'], [0, -1]],
  ...SIMPLE.map((a) => ({ a })),
  ...SIMPLE.map((b) => ({ b })),
  ...SIMPLE.map((a) => ({ a, b: 1 })),
  { a: 1, b: 0 },
  { a: 1, b: 'x' },
  { a: [], b: [] },
  { a: ['a', 1], b: [{ a: 'a' }, { a: 'b', b: 1 }, {}, null] },
  { a: { a: 'a' }, b: { a: 1 } },
  { A: 'a', 1: 'a', b: 2 },
  { constructor: 'a', toString: 1 },
  Object.assign(Object.create(null), { a: 'a' }),
  JSON.parse('{"__proto__": "a", "a": "a"}'),
];

describe('each construct', () => {
  it.each(Object.entries(CONSTRUCTS))('%s has the same against a value as Zod has', (_, make) => {
    const check = core._safeParse(core.$ZodError);
    const [theirs, ours] = [make(zod), make(pageZod)];
    for (const value of VALUES) {
      expect(answer(pageZod._safeParse(undefined)(ours, value)), JSON.stringify(value)).toEqual(
        answer(check(theirs, value)),
      );
      expect(pageZod.safeParse(ours, value).success).toBe(zod.safeParse(theirs, value).success);
    }
  });

  it.each(Object.entries(CONSTRUCTS))('%s says the same of itself', (_, make) => {
    const [theirs, ours] = [make(zod), make(pageZod)];
    expect(ours._zod.optin).toBe(theirs._zod.optin);
    expect(ours._zod.def.type === 'default').toBe(theirs._zod.def.type === 'default');
    expect(Object.keys(ours._zod.def.shape ?? {})).toEqual(Object.keys(theirs._zod.def.shape ?? {}));
    expect(Object.keys(ours.shape ?? {})).toEqual(Object.keys(theirs.shape ?? {}));
    expect(ours._zod.def.element === undefined).toBe(theirs._zod.def.element === undefined);
  });
});

describe('the parser in the bundle', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gedeeld-page-zod-'));
  const outfile = join(folder, 'parser.mjs');
  const documents = ['netherlands', 'waterrijk'].map((name) =>
    JSON.parse(readFileSync(fileURLToPath(import.meta.resolve(`@gedeeld/catalogue/${name}.json`)), 'utf8')),
  );
  let parseInPage;

  beforeAll(async () => {
    const contents = `export { parseCatalogue } from '@gedeeld/core';`;
    await build({ ...COMMON, stdin: { contents, resolveDir: COMMON.absWorkingDir }, outfile });
    ({ parseCatalogue: parseInPage } = await import(pathToFileURL(outfile).href));
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('has no Zod in it', () => expect(readFileSync(outfile, 'utf8').includes('$ZodType')).toBe(false));

  it('reads the shipped catalogues as the parser with Zod does', () => {
    for (const document of documents) expect(parseInPage(document)).toEqual(parseCatalogue(document));
  });

  it('says the same of 1,500 damaged catalogues', () => {
    const random = randomFrom(20261123);
    const [netherlands, waterrijk] = documents;
    const few = Object.fromEntries(
      Object.entries(netherlands).map(([key, value]) => [key, Array.isArray(value) ? value.slice(0, 4) : value]),
    );
    let problems = 0;
    for (let turn = 0; turn < 1500; turn += 1) {
      const document = damage(turn % 2 === 0 ? waterrijk : few, random);
      const [ours, theirs] = [parseInPage(document), parseCatalogue(document)];
      expect(ours, `turn ${turn}`).toEqual(theirs);
      problems += theirs.problems.length;
    }
    // A damage that harms nothing would prove nothing.
    expect(problems).toBeGreaterThan(5000);
  }, 120_000);
});
