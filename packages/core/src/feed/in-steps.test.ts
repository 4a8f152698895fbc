import { describe, expect, test } from 'vitest';
import { finished } from './in-steps.js';

describe('finished', () => {
  test('takes every step, and gives what comes of them', () => {
    const taken: number[] = [];
    const work = function* (): Generator<undefined, string, undefined> {
      for (const step of [1, 2, 3]) {
        taken.push(step);
        yield;
      }
      return 'done';
    };
    expect(finished(work())).toBe('done');
    expect(taken).toEqual([1, 2, 3]);
  });
});
