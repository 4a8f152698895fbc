import { describe, expect, it } from 'vitest';
import type { Evidence } from '../model/evidence.js';
import { hasLapsed, isDoubt } from './lapse.js';

const judged = (evidence: Partial<Evidence>): Evidence => ({ scheme: 'nji', direction: 'positive', ...evidence });

describe('hasLapsed', () => {
  it.each([
    ['2021-06-01', '2026-06-01', false],
    ['2021-06-01', '2026-06-02', true],
    ['2020-02-29', '2025-02-28', false],
    ['2020-02-29', '2025-03-01', true],
    ['2021', '2026-01-01', false],
    ['2021', '2026-01-02', true],
    ['2021-06', '2026-06-01', false],
    ['2021-06', '2026-06-02', true],
    ['2020/2021', '2025-08-01', false],
    ['2020/2021', '2025-08-02', true],
    ['2016-02-29', '2021-03-01', true],
    ['2019-02-28', '2024-02-28', false],
    ['2019-02-28', '2024-02-29', true],
  ])('gives what NJi judged on %s five years: lapsed on %s is %s', (on, today, lapsed) => {
    expect(hasLapsed(judged({ on }), today)).toBe(lapsed);
  });

  it.each([
    ['2026-06-01', '2026-06-01', false],
    ['2026-06-01', '2026-06-02', true],
    ['2026-06', '2026-06-30', false],
    ['2026-06', '2026-07-01', true],
    ['2024-02', '2024-02-29', false],
    ['2026', '2026-12-31', false],
    ['2026', '2027-01-01', true],
    ['2025/2026', '2026-07-31', false],
    ['2025/2026', '2026-08-01', true],
  ])('takes what expires in %s for valid to the end of it: lapsed on %s is %s', (expires, today, lapsed) => {
    expect(hasLapsed(judged({ scheme: 'local', expires }), today)).toBe(lapsed);
    expect(hasLapsed(judged({ expires, on: '2000' }), today)).toBe(lapsed);
  });

  it('believes the evidence about its own end before the five years', () => {
    expect(hasLapsed(judged({ on: '2010', expires: '2027' }), '2026-06-01')).toBe(false);
    expect(hasLapsed(judged({ on: '2026', expires: '2026-02' }), '2026-03-01')).toBe(true);
  });

  it('lets nothing lapse that has no date, or comes from another scheme', () => {
    expect(hasLapsed(judged({}), '2099-01-01')).toBe(false);
    expect(hasLapsed(judged({ scheme: 'sms', on: '1990' }), '2099-01-01')).toBe(false);
    expect(hasLapsed(judged({ scheme: 'sms', expires: '2098' }), '2099-01-01')).toBe(true);
  });
});

describe('isDoubt', () => {
  it('is evidence that it does nothing, or does harm', () => {
    const directions = ['positive', 'none', 'mixed', 'negative', 'unknown'] as const;
    expect(directions.filter((direction) => isDoubt(judged({ direction })))).toEqual(['none', 'negative']);
  });
});
