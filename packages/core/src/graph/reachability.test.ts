import { describe, expect, it } from 'vitest';
import { groupLinks } from './adjacency.js';
import { reach } from './reachability.js';

const from = Int32Array.of(0, 1, 2, 3);
const to = Int32Array.of(1, 2, 1, 4);

describe('reach', () => {
  it('marks the seeds and all they lead to, circles or not', () => {
    expect([...reach(groupLinks(from, 6), to, [0])]).toEqual([1, 1, 1, 0, 0, 0]);
    expect([...reach(groupLinks(from, 6), to, [3, 5, 3])]).toEqual([0, 0, 0, 1, 1, 1]);
    expect([...reach(groupLinks(from, 6), to, [])]).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('goes backwards over links grouped by their other end', () => {
    expect([...reach(groupLinks(to, 6), from, [2])]).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('follows a chain of a hundred thousand', () => {
    const ends = Int32Array.from({ length: 100_000 }, (_, at) => at);
    const marks = reach(
      groupLinks(ends, 100_001),
      ends.map((at) => at + 1),
      [0],
    );
    expect(marks.every((mark) => mark === 1)).toBe(true);
  });
});
