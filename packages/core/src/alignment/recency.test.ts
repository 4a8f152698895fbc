import { describe, expect, it } from 'vitest';
import { buildIndicator } from '../testing/builders.js';
import { hasBaseline, isRecent } from './recency.js';

describe('isRecent', () => {
  it('is so up to two years later, that day included', () => {
    expect(isRecent('2024-06-01', '2026-06-01')).toBe(true);
    expect(isRecent('2024-05-31', '2026-06-01')).toBe(false);
    expect(isRecent(undefined, '2026-06-01')).toBe(false);
  });
});

describe('hasBaseline', () => {
  it('counts one from its first day on', () => {
    const withBaseline = buildIndicator('i', { baseline: { on: '2026-06', value: 1 } });
    expect(hasBaseline(withBaseline, '2026-06-01')).toBe(true);
    expect(hasBaseline(withBaseline, '2026-05-31')).toBe(false);
    expect(hasBaseline(buildIndicator('i'), '2026-06-01')).toBe(false);
  });
});
