import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';

const ends = Int32Array.of(2, 0, 2, 0, 1);

describe('groupLinks', () => {
  it('lists the links at every node, in the order they have', () => {
    const { start, links } = groupLinks(ends, 4);
    expect([...start]).toEqual([0, 2, 3, 5, 5]);
    expect([...links]).toEqual([1, 3, 4, 0, 2]);
  });

  it('leaves out what is not to be kept', () => {
    const { start, links } = groupLinks(ends, 4, Uint8Array.of(1, 0, 0, 1, 1));
    expect([...start]).toEqual([0, 1, 2, 3, 3]);
    expect([...links]).toEqual([3, 4, 0]);
  });

  it('groups nothing into nothing', () => {
    expect([...groupLinks(new Int32Array(0), 0).start]).toEqual([0]);
  });
});
