import { describe, expect, it } from 'vitest';

import { barRanks, DEFAULT_POLICY, resolvePolicy, statusRank } from './policy.js';

describe('resolvePolicy', () => {
  it('is the usual one where nobody asks for another', () => {
    expect(resolvePolicy()).toStrictEqual(DEFAULT_POLICY);
    expect(resolvePolicy({}, {})).not.toHaveProperty('evidenceLevels');
  });

  it('takes from a document what is stricter, bar by bar, and nothing that is less strict', () => {
    expect(
      resolvePolicy({
        certain: { grade: 'compared', status: 'declared' },
        likely: { status: 'seen' },
        covered: 'none',
      }),
    ).toEqual({
      certain: { grade: 'compared', status: 'accounted' },
      likely: { grade: 'observed', status: 'seen' },
      covered: 'reasoned',
    });
  });

  it('takes from a document no word that is no step', () => {
    expect(resolvePolicy({ certain: { grade: 'gold' as never }, covered: 'most' as never })).toEqual(DEFAULT_POLICY);
  });

  it('takes from whoever calls it what they ask, also when that is less strict', () => {
    const evidenceLevels = { nji: { none: 'reasoned' } } as never;
    const policy = resolvePolicy(
      { certain: { grade: 'strong' }, covered: 'strong' },
      { certain: { grade: 'reasoned' }, covered: 'declared', evidenceLevels },
    );
    expect(policy).toEqual({
      ...DEFAULT_POLICY,
      certain: { grade: 'reasoned', status: 'accounted' },
      covered: 'declared',
      evidenceLevels,
    });
  });

  it.each([
    ['certain.grade', { certain: { grade: 'gold' } }, 'none, declared, reasoned'],
    ['likely.status', { likely: { status: 'gold' } }, 'unlinked, declared, reasoned'],
    ['covered', { covered: 'gold' }, 'none, declared, reasoned'],
  ])('says which bar does not exist, and which there are: %s', (name, asked, steps) => {
    expect(() => resolvePolicy({}, asked as never)).toThrowError(
      expect.objectContaining({
        code: 'unknown-bar',
        message: expect.stringContaining(`policy.${name}: "gold" is not one of ${steps}`) as string,
        facts: { name, value: 'gold' },
      }),
    );
  });
});

describe('statusRank', () => {
  it('counts from no chain to an account', () => {
    expect([statusRank('unlinked'), statusRank('declared'), statusRank('accounted')]).toEqual([0, 1, 5]);
  });
});

describe('barRanks', () => {
  it('is a bar in whole numbers', () => {
    expect(barRanks({ grade: 'observed', status: 'delivered' })).toEqual({ grade: 3, status: 3 });
  });
});
