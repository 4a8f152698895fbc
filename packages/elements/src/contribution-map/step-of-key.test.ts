import { describe, expect, it } from 'vitest';

import { stepOf } from './step-of-key.js';

describe('stepOf', () => {
  it('is on to the right, and to the left where the map is mirrored', () => {
    expect([stepOf('ArrowRight', false), stepOf('ArrowLeft', false)]).toEqual(['on', 'back']);
    expect([stepOf('ArrowRight', true), stepOf('ArrowLeft', true)]).toEqual(['back', 'on']);
    expect([stepOf('ArrowUp', true), stepOf('Home', true)]).toEqual(['up', 'first']);
  });

  it('is nothing for another key', () => {
    expect(stepOf('x', false)).toBeUndefined();
    expect(stepOf('constructor', false)).toBeUndefined();
  });
});
