import { describe, expect, it } from 'vitest';

import { GAPS } from './map-geometry.js';
import { MARK, textWidths } from './node-text.js';

const total = (room: number, layerCount: number, dense: boolean): number => {
  const { actions, goals } = textWidths(room, layerCount, dense);
  return MARK + actions + (layerCount - 1) * (GAPS.least + MARK + goals);
};

describe('how wide texts may be', () => {
  it.each([
    { room: 700, layerCount: 3 },
    { room: 1120, layerCount: 5 },
    { room: 1232, layerCount: 7 },
  ])('lets $layerCount columns stand in a room of $room', ({ room, layerCount }) => {
    expect(total(room, layerCount, false)).toBeLessThanOrEqual(room);
    expect(total(room, layerCount, true)).toBeLessThanOrEqual(room);
  });

  it('is more for actions, and never too little for others', () => {
    for (let layerCount = 2; layerCount < 12; layerCount += 1)
      for (let room = 320; room < 2000; room += 20)
        for (const dense of [false, true]) {
          const { actions, goals } = textWidths(room, layerCount, dense);
          expect(actions).toBeGreaterThanOrEqual(Math.max(goals, dense ? 152 : 108));
          expect(actions).toBeLessThanOrEqual(220);
          expect(goals).toBeGreaterThanOrEqual(dense ? 92 : 108);
          expect(goals).toBeLessThanOrEqual(172);
        }
  });

  it('is a readable width where columns do not fit in the room', () => {
    expect(textWidths(660, 7, false)).toEqual({ actions: 138, goals: 138 });
    expect(textWidths(660, 7, true)).toEqual({ actions: 220, goals: 138 });
  });
});
