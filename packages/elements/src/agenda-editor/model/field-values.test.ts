import { describe, expect, it } from 'vitest';

import type { Field } from './fields.js';
import { formatField } from './field-values.js';
import { readField } from './read-field.js';

const reading = { language: 'nl', locale: 'nl' };
const english = { language: 'en', locale: 'en-GB' };

const field = (
  kind: 'line' | 'lines' | 'date' | 'number' | 'url' | 'contact' | 'municipality' | 'flag' | 'text',
  required = false,
) => ({ name: 'x', kind, required }) as Field;

describe('formatField and readField', () => {
  it.each([
    ['date', '2024-11-04', '4-11-2024'],
    ['date', '2024-11', '11-2024'],
    ['date', '2024', '2024'],
    ['date', '2024/2025', '2024/2025'],
    ['number', 58.2, '58,2'],
    ['number', 1.234, '1,234'],
    ['number', -3, '-3'],
    ['number', 1e21, '1e+21'],
    ['line', ' Lezen ', ' Lezen '],
    ['flag', true, 'yes'],
    ['lines', ['GM0599', 'Noord'], 'GM0599\nNoord'],
  ] as const)('show a %s, and read it back', (kind, value, shown) => {
    expect(formatField(field(kind), value, reading)).toBe(shown);
    expect(readField(field(kind), shown, { before: value, ...reading })).toEqual({ value });
  });

  it('read a number that was shown in any language as the same number', () => {
    for (const value of [1.234, 1234, 0.5, 12.345, 1234.5678, 100000]) {
      for (const one of [reading, english])
        expect(readField(field('number'), formatField(field('number'), value, one), { before: value, ...one })).toEqual(
          { value },
        );
    }
  });

  it.each([
    ['date', 'ooit', 'no-date'],
    ['date', '31-2-2024', 'no-date'],
    ['number', 'veel', 'no-number'],
    ['url', 'javascript:alert(1)', 'no-link'],
    ['contact', 'http://example.org', 'no-contact'],
    ['municipality', 'GM12', 'no-code'],
    ['lines', 'Noord\nGM 12', 'no-code'],
  ] as const)('say of a %s what is wrong with “%s”', (kind, typed, error) => {
    expect(readField(field(kind), typed, { before: undefined, ...reading })).toEqual({ error });
  });

  it('keep translations, and take away no more than the language that was emptied', () => {
    const text = { nl: 'Lezen', en: { text: 'Reading', translatedBy: 'machine' } };
    expect(readField(field('line'), 'Rekenen', { before: text, ...reading })).toEqual({
      value: { ...text, nl: 'Rekenen' },
    });
    expect(readField(field('line'), '', { before: text, ...reading })).toEqual({ value: { en: text.en } });
    expect(readField(field('line'), '', { before: { nl: 'Lezen' }, ...reading })).toEqual({ value: undefined });
    expect(readField(field('line', true), '', { before: text, ...reading })).toEqual({ error: 'needed' });
  });

  it('keep the translations of a line that says the same', () => {
    const noord = { nl: 'Noord', en: 'North' };
    expect(readField(field('lines'), 'Zuid\nNoord', { before: [noord], ...reading })).toEqual({
      value: ['Zuid', noord],
    });
  });
});
