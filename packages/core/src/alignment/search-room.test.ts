import { describe, expect, it } from 'vitest';
import { SearchRoom } from './search-room.js';

describe('SearchRoom', () => {
  it('gives the same room again under the same name, and another under another', () => {
    const room = new SearchRoom(3);
    expect(room.answer(0, 1)).toBe(room.answer(0, 1));
    expect(room.answer(1, 2)).not.toBe(room.answer(0, 1));
    expect(room.queue).toBe(room.queue);
  });

  it('has a place for every goal, and two where a search can turn', () => {
    const room = new SearchRoom(3);
    expect([room.answer(0, 1).length, room.answer(1, 2).length, room.queue.length]).toEqual([3, 6, 6]);
  });
});
