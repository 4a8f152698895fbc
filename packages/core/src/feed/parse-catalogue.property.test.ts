import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { anyDocument, everyFieldDocument, set, type Json } from '../../fixtures/documents.js';
import { whatIsLeft, withoutAdditions } from '../../fixtures/what-is-left.js';
import { describeProblem } from '../locales/describe-problem.js';
import { problemTexts as en } from '../locales/en.js';
import { fieldNames, problemTexts as nl } from '../locales/nl.js';
import type { Problem } from '../problems/problem.js';
import { firstSeed, usualRuns } from '../testing/random-runs.js';
import { parseCatalogue } from './parse-catalogue.js';
import { parseCatalogueText } from './parse-catalogue-text.js';

/** How many documents are tried, and from which seed. */
const runs = { numRuns: usualRuns(10_000), seed: firstSeed() };

type Path = (string | number)[];

/** Every place in a document, the deepest last. */
const placesIn = (value: Json, path: Path = []): Path[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, item]) => {
        const place = [...path, Array.isArray(value) ? Number(key) : key];
        return [place, ...placesIn(item, place)];
      })
    : [];

const places = placesIn(anyDocument()).filter(([first]) => first !== 'format' && first !== 'id');

const hostileText = fc.constantFrom(
  ...[
    'javascript:alert(1)',
    'data:text/html,x',
    'https://example.org',
    '',
    ' ',
    '__proto__',
    'constructor',
    'toString',
  ],
  ...[
    'school',
    'taal',
    'kansrijk',
    'home-start',
    'supports',
    'nl',
    '2024',
    '2024-02-30',
    '12',
    'GM1',
    '\u0000',
    '{value}',
  ],
  ...['https://example.org/voorbeeld/catalogue.json#taal', 'https://example.org/ander#x', '\ud800', 'x'.repeat(500)],
);

const anything = fc.oneof(
  { weight: 3, arbitrary: hostileText },
  {
    weight: 2,
    arbitrary: fc.constantFrom<unknown>(null, undefined, true, false, 0, -1, 1.5, 12, NaN, Infinity, [], {}, [null], {
      nl: 5,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.anything({ withBigInt: true, withSparseArray: true, withNullPrototype: true, maxDepth: 3 }),
  },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 4 }) },
);

const changes = fc.array(fc.tuple(fc.nat(places.length - 1), anything), { minLength: 1, maxLength: 6 });

const key = (path: readonly (string | number)[]) => JSON.stringify(path);
const isUnder = (path: readonly unknown[], top: readonly unknown[]) => top.every((part, depth) => path[depth] === part);

const changed = (list: readonly [number, unknown][]) => {
  const document = anyDocument();
  const touched: Path[] = [];
  for (const [index, value] of list) {
    const place = places[index]!;
    if (touched.some((other) => isUnder(place, other))) continue;
    set(document, place, value);
    touched.push(place);
  }
  return { document, touched };
};

/** Every string under a key called `url`, and the `next` of the catalogue. */
const linksIn = (value: unknown): unknown[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, item]) =>
        name === 'url' && typeof item === 'string' ? [item] : linksIn(item),
      )
    : [];

/** A problem that an untouched record may have because another record went, or now has the same id. */
const FOLLOWS = new Set([
  'reference-left-out',
  'contribution-end-unknown',
  'contribution-to-action',
  'contribution-to-itself',
  'id-twice',
]);

const mayBeLost = (problem: Problem, touched: readonly Path[]): boolean =>
  FOLLOWS.has(problem.code) ||
  touched.some((place) => isUnder(place, problem.leftOut!) || isUnder(problem.path, place));

// Ten thousand documents take half a minute of a free processor, and far longer of a busy one.
const patience = { timeout: 600_000 };

describe('any change to a sound document', patience, () => {
  test('throws nothing, loses nothing that was not touched, and tells of exactly what it loses', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { document, touched } = changed(list);
        const { catalogue, problems } = parseCatalogue(document);
        expect(catalogue).toBeDefined();
        for (const problem of problems) {
          if (problem.severity !== (problem.leftOut ? 'error' : 'warning'))
            expect.fail(`${problem.code} ${problem.severity}`);
          if (!problem.leftOut) continue;
          if (!isUnder(problem.path, problem.leftOut)) expect.fail(`${key(problem.path)} took ${key(problem.leftOut)}`);
          if (!mayBeLost(problem, touched)) expect.fail(`${problem.code} at ${key(problem.path)} was not touched`);
        }
        const plain = JSON.stringify(document, (_, value: unknown) => (typeof value === 'bigint' ? 'bigint' : value));
        if (problems.some(({ code }) => code === 'not-data')) return;
        const left = withoutOwnIris(withoutAdditions(whatIsLeft(JSON.parse(plain), problems)));
        const kept = withoutOwnIris(withoutAdditions(withoutStandIns(catalogue, problems)));
        // As texts first: comparing ten thousand documents value by value takes minutes.
        if (kept !== left) expect(JSON.parse(kept)).toEqual(JSON.parse(left));
      }),
      runs,
    );
  });

  test('lets no link through that is not https, http or mailto, and can be told of in every language', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { document } = changed(list);
        const { catalogue, problems } = parseCatalogue(document);
        // A million expectations take longer than what they are about: only what is wrong becomes one.
        const links = linksIn(knownParts(catalogue)) as string[];
        const sentences = problems.flatMap((problem) => [
          describeProblem(problem, nl, fieldNames),
          describeProblem(problem, en),
        ]);
        expect(links.filter((link) => !/^(https?:\/\/|mailto:)\S+$/i.test(link))).toEqual([]);
        const unfinished = /\{\w+\}|undefined|\[object/;
        expect(sentences.filter((it) => unfinished.test(it.replaceAll(/[“(][^]*?[”)]/g, '')))).toEqual([]);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });

  test('reading what was read finds nothing new', () => {
    fc.assert(
      fc.property(changes, (list) => {
        const { catalogue } = parseCatalogue(changed(list).document);
        const again = parseCatalogue(catalogue);
        if (JSON.stringify(again.catalogue) !== JSON.stringify(catalogue)) expect(again.catalogue).toEqual(catalogue);
        expect(again.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });
});

describe('anything at all', patience, () => {
  test('throws nothing', () => {
    fc.assert(
      fc.property(anything, fc.boolean(), (value, asDocument) => {
        const input = asDocument
          ? { format: 'gedeeld/1', id: 'https://example.org/c', practices: value, agendas: [value] }
          : value;
        expect(Array.isArray(parseCatalogue(input).problems)).toBe(true);
      }),
      runs,
    );
  });

  test('as a text throws nothing, and is refused exactly when it is no JSON', () => {
    const text = JSON.stringify(everyFieldDocument());
    const piece = fc.tuple(
      fc.nat(text.length),
      fc.nat(5),
      fc.oneof(fc.string({ maxLength: 4 }), fc.constantFrom('{', '}', '[', ']', ',', '"', ':', '\\', 'NaN', '\n', '1')),
    );
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 3 }), (pieces) => {
        const broken = pieces.reduce((all, [at, length, put]) => all.slice(0, at) + put + all.slice(at + length), text);
        const refused = parseCatalogueText(broken).problems.some(({ code }) => /^json-(?!key)/.test(code));
        expect(refused).toBe(!isJson(broken));
      }),
      { ...runs, numRuns: Math.ceil(runs.numRuns / 4) },
    );
  });
});

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The catalogue without what stands in for particulars of its own that were lost. */
const withoutStandIns = (catalogue: unknown, problems: readonly Problem[]): unknown => {
  const missing = new Set(
    problems.filter(({ path, leftOut }) => path.length === 1 || leftOut?.length === 1).map(({ path }) => path[0]),
  );
  return Object.fromEntries(
    Object.entries(catalogue as object).filter(
      ([name]) => !((name === 'title' || name === 'language') && missing.has(name)),
    ),
  );
};

/** Ends and needs may be written as IRIs of the catalogue itself, and are then read as ids. */
const withoutOwnIris = (data: unknown): string =>
  JSON.stringify(data).replaceAll('"https://example.org/voorbeeld/catalogue.json#', '"');

/** The catalogue without the keys that a random value may have brought along: those are carried, never shown. */
const knownParts = (catalogue: unknown): unknown => {
  const { organisations, practices, lessons, agendas } = catalogue as Record<
    string,
    { contact?: unknown; sources?: unknown }[]
  >;
  return [organisations, practices, lessons, agendas].flatMap((list = []) =>
    list.map(({ contact, sources }) => ({ contact, sources })),
  );
};
