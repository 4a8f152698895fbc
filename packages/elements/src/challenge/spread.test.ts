import { describe, expect, it } from 'vitest';

import { spreadOf } from './spread.js';

describe('spreadOf', () => {
  it.each([
    [0, 'near'],
    [0.3, 'near'],
    [0.31, 'partly'],
    [0.6, 'partly'],
    [0.61, 'far'],
    [1, 'far'],
  ])('says of %d that the places stand %s', (spread, pins) => {
    expect(spreadOf(spread)).toBe(pins);
  });

  it('says nothing where nothing can be compared', () => {
    expect(spreadOf(null)).toBeUndefined();
  });
});
