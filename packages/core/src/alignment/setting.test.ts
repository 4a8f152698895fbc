import { describe, expect, it } from 'vitest';

import { buildAgenda } from '../testing/builders.js';
import { settle } from './setting.js';

describe('settle', () => {
  it('takes a day that is one, and the usual bars', () => {
    const agenda = buildAgenda();
    const { today, policy } = settle(agenda, { today: '2026-06-01' });
    expect([today, policy.covered]).toEqual(['2026-06-01', 'reasoned']);
  });

  it.each([
    ['2026-06'],
    ['2026'],
    ['2026-13-01'],
    ['2026-02-30'],
    ['01-06-2026'],
    ['2026-06-01T00:00'],
    [20260601],
    [undefined],
  ])('says that today is not a day: %s', (today) => {
    expect(() => settle(buildAgenda(), { today: today as never })).toThrowError(
      expect.objectContaining({
        code: 'today-not-a-day',
        message: `options.today must be a day such as 2026-06-01, not ${String(today)}`,
        facts: { today },
      }),
    );
  });

  it('says that it was told nothing', () => {
    expect(() => settle(buildAgenda(), undefined as never)).toThrowError(
      expect.objectContaining({ code: 'today-not-a-day' }),
    );
  });

  it.each([
    ['an agenda', [], null, null],
    ['an agenda', [], 'agenda', 'agenda'],
    ['a policy', ['policy'], { ...buildAgenda(), policy: 'streng' }, 'streng'],
  ])('says where %s is no record', (_, path, agenda, reference) => {
    expect(() => settle(agenda as never, { today: '2026-06-01' })).toThrowError(
      expect.objectContaining({ code: 'broken-agenda', facts: { path, reason: 'not-a-record', reference } }),
    );
  });
});
