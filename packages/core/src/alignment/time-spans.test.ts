import { describe, expect, it } from 'vitest';
import { createRandom } from '../testing/random.js';
import type { TimeSpan } from './time-spans.js';
import { TimeSpans } from './time-spans.js';

const meets = (one: TimeSpan, other: TimeSpan): boolean => one.from <= other.to && other.from <= one.to;

describe('TimeSpans', () => {
  it('counts those with a day in common, the first and the last day too, by name', () => {
    const spans = new TimeSpans([
      { from: '2026-01-01', to: '2026-01-31', name: 'a' },
      { from: '2026-02-01', to: '2026-02-28', name: 'a' },
      { from: '', to: '~', name: undefined },
    ]);
    const when = { from: '2026-01-31', to: '2026-01-31' };
    expect([
      spans.countAll(when),
      spans.count('a', when),
      spans.count(undefined, when),
      spans.count('b', when),
    ]).toEqual([2, 1, 1, 0]);
    expect(spans.count('a', { from: '2026-01-31', to: '2026-02-01' })).toBe(2);
    expect(new TimeSpans([]).countAll(when)).toBe(0);
  });

  it('counts what going through them counts', () => {
    const random = createRandom(7);
    const day = (): string => `2026-01-${String(1 + random.int(28)).padStart(2, '0')}`;
    const span = () => {
      const [from, to] = [day(), day()].sort();
      return { from: from!, to: to!, name: random.pick(['a', 'b', undefined]) };
    };
    for (let round = 0; round < 200; round += 1) {
      const all = Array.from({ length: random.int(12) }, span);
      const when = span();
      const spans = new TimeSpans(all);
      expect(spans.countAll(when)).toBe(all.filter((one) => meets(one, when)).length);
      for (const name of ['a', undefined])
        expect(spans.count(name, when)).toBe(all.filter((one) => one.name === name && meets(one, when)).length);
    }
  });
});
