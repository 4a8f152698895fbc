import { describe, expect, it } from 'vitest';
import { SearchRoom } from './search-room.js';

describe('SearchRoom', () => {
  it('gives the same room again for the same search, and another for another', () => {
    const room = new SearchRoom(3);
    for (const layers of [1, 2] as const) {
      expect(room.answer(0, layers)).toBe(room.answer(0, layers));
      expect(room.answer(1, layers)).not.toBe(room.answer(0, layers));
    }
    expect(room.answer(0, 2)).not.toBe(room.answer(0, 1));
    expect(room.queue).toBe(room.queue);
  });

  it('has a place for every goal, and two where a search can turn', () => {
    const room = new SearchRoom(3);
    expect([room.answer(0, 1).length, room.answer(0, 2).length, room.queue.length]).toEqual([3, 6, 6]);
  });
});
