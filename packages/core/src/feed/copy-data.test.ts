import { describe, expect, test } from 'vitest';
import * as steps from './copy-data.js';
import { finished } from './in-steps.js';

const LIMITS = { maxDepth: 4, maxItems: 3, maxText: 5, maxValues: 100 };
const copyData = (value: unknown, limits: steps.CopyLimits) => finished(steps.copyData(value, limits));
const copy = (value: unknown) => {
  const { data, losses } = copyData(value, LIMITS);
  return { data, lost: losses.map(({ finding, path, leftOut }) => [finding.code, path.join('.'), leftOut.join('.')]) };
};

describe('copyData', () => {
  test('copies plain data, and shares nothing with what it was given', () => {
    const value = { a: [1, 'x', null, true].slice(0, 3), b: {} };
    const { data, lost } = copy(value);
    expect(data).toEqual(value);
    expect((data as typeof value).a).not.toBe(value.a);
    expect(lost).toEqual([]);
  });

  test('passes over undefined in an object, and tells of it in a list', () => {
    expect(copy({ a: undefined })).toEqual({ data: {}, lost: [] });
    expect(copy([1, undefined, 2])).toEqual({ data: [1, 2], lost: [['not-data', '1', '1']] });
  });

  test('remembers which item each item was, once one is gone', () => {
    const { data, origins } = copyData({ list: [NaN, 'a', () => 1, 'b'].slice(0, 3) }, LIMITS);
    const { list } = data as { list: string[] };
    expect(list).toEqual(['a']);
    expect(origins.get(list)).toEqual([1]);
  });

  test('cuts at each limit, and says where', () => {
    expect(copy({ a: 'abcdef' }).lost).toEqual([['text-too-long', 'a', 'a']]);
    expect(copy([[[[[]]]]])).toEqual({ data: [[[[]]]], lost: [['too-deep', '0.0.0.0', '0.0.0.0']] });
  });

  test('looks no further than a list or an object that is too long', () => {
    expect(copy({ a: [1, 2, 3, 4], b: NaN })).toEqual({ lost: [['list-too-long', 'a', '']] });
    expect(copy({ a: 1, b: 2, c: 3, d: 4 })).toEqual({ lost: [['list-too-long', '', '']] });
    expect(copy({ a: [1, 2, 3], b: 1, c: 2 }).lost).toEqual([]);
  });

  test('reads each value once, so that a getter cannot say two things', () => {
    let reads = 0;
    const value = {
      get a() {
        reads += 1;
        return reads;
      },
    };
    expect(copy(value).data).toEqual({ a: 1 });
    expect(reads).toBe(1);
  });

  test('takes own keys only, and never one that reaches a prototype', () => {
    const value = Object.create({ inherited: 1 }) as object;
    Object.defineProperty(value, '__proto__', { value: { evil: 1 }, enumerable: true });
    Object.defineProperty(value, 'hidden', { value: 1, enumerable: false });
    expect(copy(value)).toEqual({ data: {}, lost: [['key-refused', '__proto__', '__proto__']] });
  });
});
