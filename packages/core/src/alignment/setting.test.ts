import { describe, expect, it } from 'vitest';

import { buildAgenda } from '../testing/builders.js';
import { settle } from './setting.js';

/** What it throws. */
const thrownBy = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error;
  }
  return undefined;
};

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
    expect(thrownBy(() => settle(buildAgenda(), { today: today as never }))).toMatchObject({
      code: 'today-not-a-day',
      message: `options.today must be a day such as 2026-06-01, not ${String(today)}`,
      facts: { today },
    });
  });

  it('says that it was told nothing', () => {
    expect(thrownBy(() => settle(buildAgenda(), undefined as never))).toMatchObject({ code: 'today-not-a-day' });
  });

  it('says where an agenda, or its policy, is no record', () => {
    const broken = (agenda: unknown): unknown => thrownBy(() => settle(agenda as never, { today: '2026-06-01' }));
    expect(broken(null)).toMatchObject({
      code: 'broken-agenda',
      facts: { path: [], reason: 'not-a-record', reference: null },
    });
    expect(broken('agenda')).toMatchObject({ facts: { path: [], reason: 'not-a-record' } });
    expect(broken({ ...buildAgenda(), policy: 'streng' })).toMatchObject({
      code: 'broken-agenda',
      facts: { path: ['policy'], reason: 'not-a-record', reference: 'streng' },
    });
  });
});
