import { describe, expect, it } from 'vitest';
import { createRandom } from '../testing/random.js';
import { LevelBuckets } from './level-buckets.js';

describe('LevelBuckets', () => {
  it('has nothing to give when nothing was put in', () => {
    const queue = new LevelBuckets(6);
    expect(queue.level).toBe(6);
    expect(queue.take()).toBe(-1);
    expect(queue.level).toBe(0);
    expect(queue.take()).toBe(-1);
  });

  it('gives the node of the highest level, and says which level that was', () => {
    const queue = new LevelBuckets(6);
    queue.put(7, 1);
    queue.put(8, 6);
    queue.put(9, 3);
    expect([queue.take(), queue.level]).toEqual([8, 6]);
    expect([queue.take(), queue.level]).toEqual([9, 3]);
    expect([queue.take(), queue.level]).toEqual([7, 1]);
    expect([queue.take(), queue.level]).toEqual([-1, 0]);
  });

  it('takes in more while it is being emptied, up to the level it is at', () => {
    const queue = new LevelBuckets(2);
    queue.put(0, 2);
    expect(queue.take()).toBe(0);
    queue.put(5, 1);
    queue.put(4, 2);
    expect([queue.take(), queue.take(), queue.take()]).toEqual([4, 5, -1]);
  });

  it('gives node 0 like any other, and a node as often as it was put in', () => {
    const queue = new LevelBuckets(1);
    queue.put(0, 1);
    queue.put(0, 1);
    expect([queue.take(), queue.take(), queue.take()]).toEqual([0, 0, -1]);
  });

  it('empties in order of level, whatever went in', () => {
    const random = createRandom(1);
    const queue = new LevelBuckets(6);
    const levels = Array.from({ length: 200 }, () => 1 + random.int(6));
    levels.forEach((level, node) => {
      queue.put(node, level);
    });
    const taken: number[] = [];
    for (let node = queue.take(); node >= 0; node = queue.take()) {
      expect(queue.level).toBe(levels[node]);
      taken.push(queue.level);
    }
    expect(taken).toEqual([...levels].sort((one, other) => other - one));
  });
});
