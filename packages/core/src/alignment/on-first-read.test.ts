import { describe, expect, it } from 'vitest';
import { onFirstRead } from './on-first-read.js';

describe('onFirstRead', () => {
  it('makes nothing before it is read, and then only once', () => {
    const made: number[] = [];
    const read = onFirstRead(20, (source) => made.push(source) + source);
    expect(made).toEqual([]);
    expect([read(), read()]).toEqual([21, 21]);
    expect(made).toEqual([20]);
  });

  it('keeps a value that is nothing, too', () => {
    let made = 0;
    const read = onFirstRead(undefined, () => {
      made += 1;
    });
    expect([read(), read(), made]).toEqual([undefined, undefined, 1]);
  });
});
