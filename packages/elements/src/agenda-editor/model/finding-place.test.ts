import type { Catalogue } from '@gedeeld/core';
import { analyseAgenda, FINDING_CODES } from '@gedeeld/core';
import { randomAgenda } from '@gedeeld/core/testing';
import { describe, expect, it } from 'vitest';

import { ITEM_FIELDS, RECORD_FIELDS } from './record-fields.js';
import type { Field, RecordName } from './fields.js';
import { placeOf } from './finding-place.js';
import { valueAt } from './path.js';

const RECORDS: Readonly<Record<string, RecordName>> = {
  goals: 'goal',
  actions: 'action',
  contributions: 'contribution',
};

/** Whether the form of a record has a field at the end of a way. */
const hasField = (fields: readonly Field[], [name, ...rest]: readonly string[]): boolean => {
  const field = fields.find((each) => each.name === name);
  if (!field) return false;
  if (field.kind === 'group') return rest.length === 0 || hasField(field.fields, rest);
  if (field.kind === 'list') return rest.length < 2 || hasField(ITEM_FIELDS[field.of], rest.slice(1));
  return rest.length === 0;
};

/** Places that are no fields: where a record or a link is added. */
const ADDING = /^(add-goals|add-actions|links-(from|to)\/new)$/;

describe('placeOf', () => {
  it('leads every finding to a record that is there, and to a field that its form has', () => {
    const seen = new Set<string>();
    for (let seed = 1; seed <= 600; seed += 1) {
      const { agenda, options } = randomAgenda(seed);
      const catalogue = { agendas: [agenda] } as unknown as Catalogue;
      const analysis = analyseAgenda(agenda, options);
      for (const finding of analysis.findings) {
        const { record, field } = placeOf(finding, { agenda, analysis, path: ['agendas', 0] });
        seen.add(finding.code);
        expect(valueAt(catalogue, record), finding.code).toBeDefined();
        const name = RECORDS[String(record[2])] ?? 'agenda';
        expect(ADDING.test(field) || hasField(RECORD_FIELDS[name], field.split('/')), `${finding.code}: ${field}`).toBe(
          true,
        );
      }
    }
    const all: readonly string[] = Object.values(FINDING_CODES).flat();
    expect(all.filter((code) => !seen.has(code))).toEqual([]);
  });
});
