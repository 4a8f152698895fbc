import { describe, expect, it } from 'vitest';
import { fieldsOnFirstRead } from './on-first-read.js';

describe('fieldsOnFirstRead', () => {
  const counting = () => {
    const asked: string[] = [];
    const withSums = fieldsOnFirstRead<number, { readonly more: number; readonly nothing: undefined }>({
      more: (number) => asked.push('more') && number + 1,
      nothing: () => void asked.push('nothing') as undefined,
    });
    return { asked, withSums };
  };

  it('makes nothing before it is read, and then only once, also where it is nothing', () => {
    const { asked, withSums } = counting();
    const sum = withSums({ of: 20 }, 20);
    expect([sum.of, asked]).toEqual([20, []]);
    expect([sum.more, sum.more, sum.nothing, sum.nothing]).toEqual([21, 21, undefined, undefined]);
    expect(asked).toEqual(['more', 'nothing']);
  });

  it('gives every object its own', () => {
    const { withSums } = counting();
    const [one, other] = [withSums({}, 1), withSums({}, 2)];
    expect([one.more, other.more, one.more]).toEqual([2, 3, 2]);
  });

  it('reads, copies and writes like any other field', () => {
    const { withSums } = counting();
    const sum = withSums({ of: 1 }, 1);
    expect(Object.keys(sum)).toEqual(['of', 'more', 'nothing']);
    expect({ ...sum }).toEqual({ of: 1, more: 2, nothing: undefined });
    expect(JSON.stringify(sum)).toBe('{"of":1,"more":2}');
    expect(structuredClone(sum)).toStrictEqual({ of: 1, more: 2, nothing: undefined });
  });

  it('lets go of what the fields are made from with the last of them, and no sooner', () => {
    const sum = counting().withSums({}, 20);
    const [unread] = Object.getOwnPropertySymbols(sum).map((key) => Reflect.get(sum, key) as { source: unknown });
    expect([sum.more, unread!.source]).toEqual([21, 20]);
    expect([sum.nothing, unread!.source]).toEqual([undefined, undefined]);
  });

  it('leaves the object that it was given as it is', () => {
    const given = Object.freeze({ of: 1 });
    expect(counting().withSums(given, 1)).not.toBe(given);
  });
});
