import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { finished } from './in-steps.js';
import * as steps from './scan-json.js';

const LIMITS = { maxDepth: 50, maxItems: 1000, maxValues: 1500 };
const scanJson = (text: string, limits: steps.ScanLimits) => finished(steps.scanJson(text, limits));

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('scanJson', () => {
  test('agrees with JSON.parse on any JSON, however it is spaced', () => {
    fc.assert(
      fc.property(fc.json({ maxDepth: 5 }), fc.constantFrom(undefined, 1, '\t'), (text, space) => {
        expect(scanJson(JSON.stringify(JSON.parse(text), null, space), LIMITS)).toEqual({ losses: [] });
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  test('agrees with JSON.parse on any text made of its marks', () => {
    const mark = fc.constantFrom(
      '{',
      '}',
      '[',
      ']',
      ',',
      ':',
      '"',
      '\\',
      'u0041',
      '0',
      '1',
      '-',
      '.',
      'e',
      '+',
      'true',
      'nul',
      'l',
      ' ',
      '\n',
      '"a"',
      '\u2028',
      '\t',
    );
    fc.assert(
      fc.property(fc.array(mark, { maxLength: 12 }), (marks) => {
        const text = marks.join('');
        expect(scanJson(text, LIMITS).fatal === undefined).toBe(isJson(text));
      }),
      { numRuns: 20_000, seed: 1 },
    );
  });

  test('gives the path to where it goes wrong', () => {
    expect(scanJson('{"a": [1, {"b": NaN}]}', LIMITS).fatal).toMatchObject({
      path: ['a', 1, 'b'],
      finding: { code: 'json-not-a-number' },
    });
    expect(scanJson('{,}', LIMITS).fatal).toMatchObject({ path: [], finding: { code: 'json-unexpected' } });
  });

  test('stops at a limit', () => {
    expect(scanJson(`[${'0,'.repeat(1000)}0]`, LIMITS).fatal).toMatchObject({ finding: { code: 'list-too-long' } });
    expect(scanJson(`[${'0,'.repeat(999)}0]`, LIMITS).fatal).toBeUndefined();
    const zeros = (count: number) => `[${Array(count).fill(0).join()}]`;
    expect(scanJson(`[${zeros(999)},${zeros(499)}]`, LIMITS).fatal).toBeUndefined();
    expect(scanJson(`[${zeros(999)},${zeros(500)}]`, LIMITS).fatal).toMatchObject({
      finding: { code: 'too-many-values', facts: { maxValues: 1500 } },
    });
    expect(scanJson('['.repeat(51), LIMITS).fatal).toMatchObject({ finding: { code: 'too-deep' } });
  });

  test('finds every key that is written twice, at its own place', () => {
    const { losses } = scanJson('{"a":{"x":1,"x":2},"b":[{"y":1,"y":2}],"a":0}', LIMITS);
    expect(losses.map(({ path }) => path.join('.'))).toEqual(['a.x', 'b.0.y', 'a']);
  });
});
