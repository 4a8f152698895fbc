import { describe, expect, it } from 'vitest';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildAction, buildAgenda, buildContribution, buildIndicator, buildSharedGoal } from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';
import type { HealthCondition, HealthConditionName } from './health.js';
import { HEALTH_CONDITIONS } from './health.js';

const today = '2026-06-01';
const conditionOf = (name: HealthConditionName, parts: Partial<SharedAgenda>): HealthCondition | undefined =>
  analyseAgenda(buildAgenda(parts), { today }).health.find(({ condition }) => condition === name);

const shared = [buildSharedGoal('g')];

describe('judgeHealth', () => {
  it('judges the five conditions in their order', () => {
    expect(analyseAgenda(buildAgenda(), { today }).health.map(({ condition }) => condition)).toEqual(HEALTH_CONDITIONS);
  });

  it.each<[string, Partial<SharedAgenda>, object]>([
    ['two partners', { goals: shared, partners: ['a', 'b'] }, { met: 'yes', goals: 1, partners: 2 }],
    [
      'a partner and the coordinator',
      { goals: shared, partners: ['b'], coordinator: 'a' },
      { met: 'yes', goals: 1, partners: 2 },
    ],
    ['one partner', { goals: shared, partners: ['a'] }, { met: 'no', goals: 1, partners: 1 }],
    ['one partner twice', { goals: shared, partners: ['a', 'a'] }, { met: 'no', goals: 1, partners: 1 }],
    ['no word of partners', { goals: shared, coordinator: 'a' }, { met: 'unknown', goals: 1, partners: 1 }],
    ['no shared goal', { partners: ['a', 'b'] }, { met: 'no', goals: 0, partners: 2 }],
    ['nothing', {}, { met: 'no', goals: 0, partners: 0 }],
  ])('asks for a shared goal and two partners: %s', (_, parts, answer) => {
    expect(conditionOf('common-agenda', parts)).toEqual({ condition: 'common-agenda', ...answer });
  });

  it('knows the partners of an agenda that has no list of them by its coordinator alone', () => {
    const silent = { goals: shared, partners: undefined as never };
    expect(conditionOf('common-agenda', silent)).toEqual({
      condition: 'common-agenda',
      met: 'unknown',
      goals: 1,
      partners: 0,
    });
  });

  it('asks for a baseline, a target and a recent point of every shared goal', () => {
    const whole = buildIndicator('i', {
      baseline: { value: 1, on: '2023' },
      targets: [{ value: 3, on: '2027' }],
      measurements: [{ value: 2, on: '2026' }],
    });
    const measured = (...indicators: (typeof whole)[]) =>
      conditionOf('shared-measurement', { goals: [...shared, buildSharedGoal('h', { indicators })] });
    expect(conditionOf('shared-measurement', { goals: [buildSharedGoal('h', { indicators: [whole] })] })).toEqual({
      condition: 'shared-measurement',
      met: 'yes',
      goals: 1,
      measured: 1,
    });
    expect(measured(whole)).toMatchObject({ met: 'no', goals: 2, measured: 1 });
    expect(measured(buildIndicator('i'), whole)).toMatchObject({ measured: 1 });
    expect(measured({ ...whole, targets: [] })).toMatchObject({ met: 'no', measured: 0 });
    expect(measured({ ...whole, targets: undefined as never })).toMatchObject({ met: 'no', measured: 0 });
    expect(measured({ ...whole, measurements: [] })).toMatchObject({ met: 'no', measured: 0 });
    expect(conditionOf('shared-measurement', { goals: shared })).toMatchObject({
      met: 'unknown',
      goals: 1,
      measured: 0,
    });
    expect(conditionOf('shared-measurement', { goals: [{ ...shared[0]!, indicators: undefined as never }] })).toEqual({
      condition: 'shared-measurement',
      met: 'unknown',
      goals: 1,
      measured: 0,
    });
  });

  it('asks for a goal that is covered', () => {
    const reason = { because: 'Zo.' };
    const both = {
      goals: shared,
      actions: [buildAction('a'), buildAction('b', { owner: 'school' })],
      contributions: [buildContribution('a', 'g', reason), buildContribution('b', 'g', reason)],
    };
    expect(conditionOf('mutually-reinforcing', both)).toMatchObject({ met: 'yes', goals: 1 });
    expect(conditionOf('mutually-reinforcing', { ...both, contributions: [] })).toMatchObject({ met: 'no', goals: 0 });
    expect(conditionOf('mutually-reinforcing', { goals: shared })).toEqual({
      condition: 'mutually-reinforcing',
      met: 'unknown',
      goals: 0,
    });
  });

  it('asks that the agenda was kept up, at the latest a year ago', () => {
    const kept = (modified: string) => conditionOf('continuous-communication', { modified })?.met;
    expect(kept('2025-06-01T12:00:00Z')).toBe('yes');
    expect(kept('2025-05-31T12:00:00Z')).toBe('no');
    expect(conditionOf('continuous-communication', {})).toEqual({
      condition: 'continuous-communication',
      met: 'unknown',
    });
  });

  it('asks for somebody who keeps all together', () => {
    expect(conditionOf('backbone', { coordinator: 'a' })).toMatchObject({ met: 'yes', coordinator: 'a' });
    expect(conditionOf('backbone', {})).toEqual({ condition: 'backbone', met: 'unknown' });
  });
});
