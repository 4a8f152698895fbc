import { describe, expect, it } from 'vitest';
import { LevelBuckets } from './level-buckets.js';

describe('LevelBuckets', () => {
  it('gives nodes by level, the highest first, and −1 when there are no more', () => {
    const queue = new LevelBuckets(3);
    queue.put(7, 1);
    queue.put(8, 3);
    expect([queue.take(), queue.level]).toEqual([8, 3]);
    queue.put(9, 2);
    expect([queue.take(), queue.level]).toEqual([9, 2]);
    expect([queue.take(), queue.level]).toEqual([7, 1]);
    expect([queue.take(), queue.level, queue.take()]).toEqual([-1, 0, -1]);
  });
});
