import { describe, expect, it } from 'vitest';

import { kept } from './kept.js';

describe('kept', () => {
  it('makes it once for the same parts, and again for others', () => {
    const keep = kept<object>();
    const [one, other] = [{}, {}];
    const first = keep([one, 1], () => ({}));
    expect(keep([one, 1], () => ({}))).toBe(first);
    expect(keep([other, 1], () => ({}))).not.toBe(first);
  });

  it('keeps nothing, too', () => {
    const keep = kept<undefined>();
    let times = 0;
    const make = (): undefined => void (times += 1);
    keep([], make);
    keep([], make);
    expect(times).toBe(1);
  });
});
