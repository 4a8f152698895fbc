import { describe, expect, test } from 'vitest';
import { everyFieldDocument } from '../../fixtures/documents.js';
import { catalogueSchema } from '../model/catalogue.schema.js';
import { practiceSchema } from '../model/practice.schema.js';
import { itemSchema, pathTo, requiredKeys, walkFields, type Field } from './walk-fields.js';

const visited = (value: unknown): Field[] => {
  const fields: Field[] = [];
  walkFields(catalogueSchema, value as never, (field) => fields.push(field));
  return fields;
};

describe('walkFields', () => {
  test('visits every reference, with what it should point at', () => {
    const found = visited(everyFieldDocument()).filter(({ target, value }) => target && typeof value === 'string');
    const paths = found.map((field) => [pathTo(field).join('.'), field.target]);
    expect(paths).toEqual(
      expect.arrayContaining([
        ['publisher', 'organisation'],
        ['practices.0.challenges.0', 'challenge'],
        ['practices.0.questions.0.by', 'organisation'],
        ['adoptions.0.inspiredBy.meeting', 'meeting'],
        ['lessons.0.about.1', 'any'],
        ['meetings.0.networks.0', 'network'],
        ['agendas.0.contributions.1.needs.0', 'node'],
        ['agendas.0.actions.0.basedOn', 'practice'],
      ]),
    );
    expect(paths).toHaveLength(35);
  });

  test('visits every list, also those that are absent', () => {
    const lists = visited({ practices: [{ audience: {}, evidence: [{ context: {} }] }] }).filter(
      ({ isList, value }) => isList && value === undefined,
    );
    const paths = lists.map((field) => pathTo(field).join('.'));
    expect(paths).toEqual(
      expect.arrayContaining([
        'lessons',
        'practices.0.steps',
        'practices.0.audience.groups',
        'practices.0.evidence.0.context.phases',
      ]),
    );
  });

  test('passes over values of another kind than the schema says', () => {
    expect(() => visited({ practices: 5, agendas: [null, 'x', [[]]], lessons: { 0: {} } })).not.toThrow();
  });
});

describe('itemSchema and requiredKeys', () => {
  test('tell what a list holds, and what a record cannot do without', () => {
    expect(itemSchema(catalogueSchema.shape.practices)).toBe(practiceSchema);
    expect(itemSchema(catalogueSchema.shape.title)).toBeUndefined();
    expect(requiredKeys(practiceSchema)).toEqual(['id', 'title', 'summary', 'audience', 'modified']);
  });
});
