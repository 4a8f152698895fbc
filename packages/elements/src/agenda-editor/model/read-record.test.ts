import { describe, expect, it } from 'vitest';

import { ITEM_FIELDS, ITEM_RULES, RECORD_FIELDS } from './record-fields.js';
import { readRecord } from './read-record.js';

const reading = { language: 'nl', locale: 'nl' };

const typing = (typed: Readonly<Record<string, string>>) => (way: string) => typed[way];

const evidence = { fields: ITEM_FIELDS.evidence, rule: ITEM_RULES.evidence };
const period = { fields: RECORD_FIELDS.action.filter(({ name }) => name === 'period') };

describe('readRecord', () => {
  it('keeps what nobody typed in, and what no field knows', () => {
    const before = { scheme: 'local', level: 'observed', direction: 'positive', context: { urbanity: 2 }, 'x-new': 1 };
    const { value, errors } = readRecord({ ...evidence, before: before }, typing({ note: 'Gezien in mei' }), reading);
    expect(errors.size).toBe(0);
    expect(value).toEqual({ ...before, note: 'Gezien in mei' });
  });

  it('says of every field that is needed that it is', () => {
    expect(Object.fromEntries(readRecord({ ...evidence, before: undefined }, typing({}), reading).errors)).toEqual({
      scheme: 'needed',
      direction: 'needed',
    });
  });

  it('wants a level of the scheme; of research without one, a source and what was studied', () => {
    const known = { scheme: 'nji', level: 'good-indications', direction: 'positive' };
    const errorsOf = (typed: Readonly<Record<string, string>>, before: object | undefined = known) =>
      Object.fromEntries(readRecord({ ...evidence, before: before }, typing(typed), reading).errors);
    expect(errorsOf({ scheme: 'local' })).toEqual({ level: 'level-needed' });
    expect(errorsOf({ scheme: 'local', level: 'observed' })).toEqual({});
    expect(errorsOf({ scheme: 'unrated' })).toEqual({ 'source/title': 'source-empty', note: 'note-needed' });
    const unrated = { scheme: 'unrated', note: 'Ouders', 'source/url': 'https://example.org' };
    expect(readRecord({ ...evidence, before: known }, typing(unrated), reading).value).toEqual({
      scheme: 'unrated',
      direction: 'positive',
      source: { url: 'https://example.org' },
      note: 'Ouders',
    });
  });

  it('lets a level that we do not know be, as long as nobody changes it', () => {
    const before = { scheme: 'nji', level: 'later', direction: 'positive' };
    expect(readRecord({ ...evidence, before: before }, typing({ note: 'x' }), reading).errors.size).toBe(0);
  });

  it('takes a group away when its last field is emptied, and wants all that it needs before', () => {
    const before = { period: { from: '2024' } };
    expect(readRecord({ ...period, before: before }, typing({ 'period/from': '' }), reading).value).toEqual({});
    expect(
      Object.fromEntries(readRecord({ ...period, before: {} }, typing({ 'period/to': '2025' }), reading).errors),
    ).toEqual({
      'period/from': 'needed',
    });
    expect(
      Object.fromEntries(readRecord({ ...period, before: before }, typing({ 'period/to': '2023' }), reading).errors),
    ).toEqual({
      'period/to': 'ends-first',
    });
  });
});
