import { describe, expect, it } from 'vitest';

import { momentOf } from './moment.js';

describe('momentOf', () => {
  it('takes a partial date as the beginning of its first day', () => {
    expect(momentOf('2026-03-01')).toBe(Date.UTC(2026, 2, 1));
    expect(momentOf('2026-03')).toBe(Date.UTC(2026, 2, 1));
    expect(momentOf('2026')).toBe(Date.UTC(2026, 0, 1));
    expect(momentOf('2025/2026')).toBe(Date.UTC(2025, 7, 1));
  });

  it('reads a time with or without seconds, fraction and zone', () => {
    expect(momentOf('2026-03-01T12:30Z')).toBe(Date.UTC(2026, 2, 1, 12, 30));
    expect(momentOf('2026-03-01T12:30:15')).toBe(Date.UTC(2026, 2, 1, 12, 30, 15));
    expect(momentOf('2026-03-01T12:30:15,250+0100')).toBe(Date.UTC(2026, 2, 1, 11, 30, 15, 250));
    expect(momentOf('2026-03-01T12:30:15.250-02:00')).toBe(Date.UTC(2026, 2, 1, 14, 30, 15, 250));
  });

  it('puts the same moment in two zones together', () => {
    expect(momentOf('2026-03-01T12:00+01:00')).toBe(momentOf('2026-03-01T11:00Z'));
  });
});
