import { describe, expect, it } from 'vitest';

import * as en from '../locales/en.js';
import * as nl from '../locales/nl.js';
import type { Field } from './model/fields.js';
import { AGENDA_FIELDS } from './model/fields.js';
import { FIELD_ERRORS } from './model/field-values.js';
import { ITEM_FIELDS, RECORD_FIELDS } from './model/record-fields.js';

type Words = Readonly<Record<string, string>>;

const ways = (fields: readonly Field[], before = ''): readonly string[] =>
  fields.flatMap((field) => [
    `${before}${field.name}`,
    ...(field.kind === 'group' ? ways(field.fields, `${before}${field.name}/`) : []),
  ]);

describe.each([
  ['Dutch', nl],
  ['English', en],
])('the words of the editor in %s', (_, { editorBench, editorForms }) => {
  const { fields, hints, errors } = editorForms;
  it('have a name for every field of every form', () => {
    for (const [owner, all] of Object.entries({ ...RECORD_FIELDS, ...ITEM_FIELDS })) {
      const own = (fields as Readonly<Record<string, Words>>)[owner];
      for (const way of ways(all)) {
        const inSight = owner === 'agenda' ? (editorBench.fields as Words)[way] : undefined;
        expect(inSight ?? own?.[way] ?? (fields.common as Words)[way], `${owner} ${way}`).toBeTruthy();
      }
    }
  });

  it('give help for fields that there are', () => {
    for (const hint of Object.keys(hints)) {
      const [owner = '', ...way] = hint.split('/');
      const all = { ...RECORD_FIELDS, ...ITEM_FIELDS }[owner as keyof typeof RECORD_FIELDS];
      expect(ways(all), hint).toContain(way.join('/'));
    }
    for (const words of [editorBench.fields, editorBench.hints])
      for (const way of Object.keys(words)) expect(ways(AGENDA_FIELDS)).toContain(way);
  });

  it('say of every error how to mend it', () => {
    const shared = ['needed', 'no-date'];
    expect(Object.keys(errors).sort()).toEqual(FIELD_ERRORS.filter((error) => !shared.includes(error)).sort());
  });
});
