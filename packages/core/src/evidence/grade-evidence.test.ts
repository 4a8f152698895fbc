import { describe, expect, it } from 'vitest';
import type { Evidence } from '../model/evidence.js';
import type { LocalContext } from '../model/local-context.js';
import { gradeOf } from './grade-rank.js';
import type { Circumstances } from './grade-evidence.js';
import { gradeEvidence, STEPS_DOWN } from './grade-evidence.js';
import { LADDER, ladderWith } from './ladder.js';

const context = (share: number): LocalContext => ({
  phases: [],
  multilingualShare: share,
  lateEntryShare: share,
  lowIncomeShare: share,
});
const HERE = context(0);
const strong: Evidence = {
  scheme: 'blueprints',
  level: 'model-plus',
  direction: 'positive',
  context: HERE,
  source: { title: 'Blueprints' },
};
const around: Circumstances = { ladder: LADDER, today: '2026-06-01', context: HERE };
const grade = (evidence: Partial<Evidence>, circumstances: Partial<Circumstances> = {}): string =>
  gradeOf(gradeEvidence({ ...strong, ...evidence }, { ...around, ...circumstances }).rank);
const without = (left: keyof Evidence): Evidence =>
  Object.fromEntries(Object.entries(strong).filter(([key]) => key !== left)) as unknown as Evidence;

describe('gradeEvidence', () => {
  it('takes the level of the scheme for what it is, in a place like ours', () => {
    expect(grade({})).toBe('replicated');
    expect(gradeEvidence(strong, around)).toEqual({
      rank: 6,
      mapped: 6,
      context: 'near',
      expired: false,
      unsourced: false,
    });
  });

  it.each([
    [0.3, 'near', 'replicated'],
    [0.31, 'partly', 'strong'],
    [0.6, 'partly', 'strong'],
    [0.61, 'far', 'compared'],
  ])('lowers it where the place is unlike ours by %d: %s', (share, fit, expected) => {
    expect(gradeEvidence({ ...strong, context: context(share) }, around).context).toBe(fit);
    expect(grade({ context: context(share) })).toBe(expected);
  });

  it('lowers it by one where nobody knows how like ours the place is', () => {
    const unknown = { ladder: LADDER, today: '2026-06-01' };
    expect(gradeEvidence(without('context'), around)).toMatchObject({ context: 'unknown', rank: 5 });
    expect(gradeEvidence(strong, unknown)).toMatchObject({ context: 'unknown', rank: 5 });
    expect(gradeEvidence({ ...strong, context: { phases: [], pupils: 3 } }, around)).toMatchObject({ rank: 5 });
  });

  it('asks nothing about the place of what partners saw here themselves', () => {
    const seen = { scheme: 'local', level: 'compared', context: context(1) } as const;
    expect(gradeEvidence({ ...strong, ...seen }, { ...around, own: true })).toMatchObject({ context: 'here', rank: 4 });
    expect(grade(seen)).toBe('reasoned');
    expect(grade({ context: context(1) }, { own: true })).toBe('compared');
  });

  it('takes what has no source for no more than a reason, before it is lowered', () => {
    expect(gradeEvidence(without('source'), around)).toMatchObject({ rank: 2, unsourced: true, mapped: 6 });
    expect(gradeEvidence({ ...without('source'), context: context(0.5) }, around).rank).toBe(1);
    expect(grade({ scheme: 'epic', level: 'user-registry', source: {} })).toBe('declared');
  });

  it('lowers it by one once it has expired, from the day after', () => {
    expect(grade({ expires: '2026-06-01' })).toBe('replicated');
    expect(grade({ expires: '2026-05-31' })).toBe('strong');
    expect(gradeEvidence({ ...strong, expires: '2026-05' }, around).expired).toBe(true);
    expect(gradeEvidence({ ...strong, expires: '2026-06' }, around).expired).toBe(false);
  });

  it('never lowers it below declared', () => {
    expect(grade({ scheme: 'epic', level: 'emergent', context: context(1), expires: '2020' })).toBe('declared');
    expect(grade({ scheme: 'nji', level: 'well-described', context: context(1), expires: '2020' })).toBe('declared');
  });

  it.each(['none', 'negative'] as const)('lets doubt (%s) never lapse', (direction) => {
    expect(gradeEvidence({ ...strong, direction, expires: '2020' }, around)).toMatchObject({ rank: 6, expired: false });
  });

  it.each(['positive', 'mixed', 'unknown'] as const)('lets %s evidence lapse, but not about harm', (direction) => {
    const old = { ...strong, direction, expires: '2020' };
    expect(gradeEvidence(old, around)).toMatchObject({ rank: 5, expired: true });
    expect(gradeEvidence(old, { ...around, undermining: true })).toMatchObject({ rank: 6, expired: false });
  });

  it('takes a level that it does not know for nothing, but looks at the rest', () => {
    expect(gradeEvidence({ ...strong, level: 'gold' }, around)).toMatchObject({ rank: 0, mapped: 0, context: 'near' });
    expect(grade({ level: 'constructor' })).toBe('none');
    expect(gradeEvidence(without('level'), around).rank).toBe(0);
  });

  it('takes unrated evidence for nothing, from a place that is never known', () => {
    expect(gradeEvidence({ ...strong, scheme: 'unrated' }, { ...around, own: true })).toMatchObject({
      rank: 0,
      context: 'unknown',
    });
    const ladder = ladderWith({ unrated: { 'model-plus': 'strong' } });
    expect(gradeEvidence({ ...strong, scheme: 'unrated' }, { ...around, ladder }).rank).toBe(0);
  });

  it('takes a scheme that the ladder does not have for nothing', () => {
    expect(gradeEvidence(strong, { ...around, ladder: new Map() })).toMatchObject({ rank: 0, mapped: 0 });
    expect(gradeEvidence({ ...strong, scheme: 'constructor' as 'sms' }, around).rank).toBe(0);
  });

  it.each([
    ['model-plus', 2],
    ['promising', 2],
  ])('caps %s without a source at %d, whatever it is worth with one, and then lowers that', (level, capped) => {
    const { source, ...unsourced } = { ...strong, level };
    expect(source).toBeDefined();
    expect(gradeEvidence(unsourced, around).rank).toBe(capped);
    expect(gradeEvidence({ ...unsourced, expires: '2020' }, around).rank).toBe(capped - 1);
    expect(gradeEvidence({ ...unsourced, expires: '2020', context: context(0.5) }, around).rank).toBe(1);
  });

  it('counts every step down together: the place and the years', () => {
    expect(gradeEvidence({ ...strong, expires: '2020', context: context(0.5) }, around).rank).toBe(4);
    expect(gradeEvidence({ ...strong, expires: '2020', context: context(1) }, around).rank).toBe(3);
    expect(gradeEvidence({ ...without('context'), expires: '2020' }, around).rank).toBe(4);
  });

  it('weighs with the scales it is given', () => {
    const ladder = ladderWith({ blueprints: { 'model-plus': 'observed', model: 'none' } });
    expect(grade({}, { ladder })).toBe('observed');
    expect(grade({ level: 'model' }, { ladder })).toBe('none');
    expect(grade({ level: 'promising' }, { ladder })).toBe('none');
  });
});

describe('STEPS_DOWN', () => {
  it('is none for here and near, one for partly and unknown, two for far', () => {
    expect(STEPS_DOWN).toEqual({ here: 0, near: 0, partly: 1, unknown: 1, far: 2 });
  });
});
