import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { anyDocument, set } from '../../fixtures/documents.js';
import published from '../../schema/catalogue.json' with { type: 'json' };
import { DESCRIPTIONS } from './descriptions.js';
import { catalogueJsonSchema } from './json-schema.js';

interface Part {
  readonly [key: string]: unknown;
  readonly description?: string;
  readonly properties?: Record<string, Part>;
}

const parts = (value: unknown, path: string[] = []): [string, Part][] =>
  typeof value === 'object' && value !== null
    ? [[path.join('.'), value as Part], ...Object.entries(value).flatMap(([key, item]) => parts(item, [...path, key]))]
    : [];

describe('catalogueJsonSchema', () => {
  const schema = catalogueJsonSchema();

  test('is the published one; if not, run `npm run build` and `npm run schema`', () => {
    expect(JSON.parse(JSON.stringify(schema))).toEqual(published);
  });

  test('is of draft 2020-12, and every entity is a definition with a description', () => {
    expect(schema['$schema']).toBe('https://json-schema.org/draft/2020-12/schema');
    expect(Object.keys(schema.$defs!)).toEqual(
      expect.arrayContaining(['Practice', 'SharedAgenda', 'Contribution', 'LocalizedText']),
    );
    for (const [name, part] of Object.entries(schema.$defs!)) expect(part.description, name).toMatch(/\.$/);
  });

  test('describes every field, and no description is for a field that is not there', () => {
    const fields = parts(schema).flatMap(([path, { properties }]) =>
      Object.entries(properties ?? {}).map(([key, field]) => [`${path}.${key}`, field] as const),
    );
    expect(fields.length).toBeGreaterThan(200);
    expect(fields.filter(([, { description }]) => !description).map(([path]) => path)).toEqual([]);
    const used = new Set(fields.map(([, { description }]) => description));
    for (const part of Object.values(schema.$defs!)) used.add(part.description);
    used.add(DESCRIPTIONS['Catalogue']);
    expect(Object.entries(DESCRIPTIONS).filter(([, text]) => !used.has(text))).toEqual([]);
  });

  test('asks for what a document must have, and lets lists be absent and unknown keys in', () => {
    expect(schema['required']).toEqual(['format', 'id', 'title', 'publisher', 'licence', 'language', 'modified']);
    expect(schema.$defs!['Practice']!['required']).toEqual(['id', 'title', 'summary', 'audience', 'modified']);
    expect(parts(schema).some(([, part]) => part['additionalProperties'] === false)).toBe(false);
  });

  test('takes a sound document, and refuses what the parser refuses by its shape', () => {
    const isSound = new Ajv2020({ strict: false }).compile(schema);
    expect(isSound(anyDocument()), JSON.stringify(isSound.errors)).toBe(true);
    for (const [path, value] of [
      [['practices', 0, 'title'], 5],
      [['practices', 0, 'title'], {}],
      [['practices', 0, 'domains', 0], 'jeugd'],
      [['practices', 0, 'modified'], 'gisteren'],
      [['practices', 0, 'sources', 0], { on: '2024' }],
      [['organisations', 0, 'url'], 'javascript:alert(1)'],
      [['organisations', 0, 'id'], 'geen id'],
      [['agendas', 0, 'context', 'multilingualShare'], 12],
      [['agendas', 0, 'context', 'inhabitants', 'level'], 'stad'],
      [['agendas', 0, 'goals', 0, 'indicators', 0, 'baseline', 'on'], '2024-13'],
      [['language'], 'geen taal'],
    ] as const) {
      const document = anyDocument();
      set(document, path, value);
      expect(isSound(document), path.join('.')).toBe(false);
    }
    for (const [path, value] of [
      [['language'], 'nl-BE'],
      [['organisations', 0, 'url'], 'HTTPS://EXAMPLE.org'],
      [['organisations', 0, 'id'], 'ученик'],
      [['modified'], '2026-03-01T12:00:00+01:00'],
    ] as const) {
      const document = anyDocument();
      set(document, path, value);
      expect(isSound(document), path.join('.')).toBe(true);
    }
  });
});
