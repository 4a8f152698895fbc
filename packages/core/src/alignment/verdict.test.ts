import { describe, expect, it } from 'vitest';
import type { Grade } from '../model/grade.js';
import { gradeRank } from '../evidence/grade-rank.js';
import type { EarnedVerdict, Verdict } from './verdict.js';
import { overallVerdict, verdictOf } from './verdict.js';

const given = (support: Grade | undefined, harm: Grade, earns?: EarnedVerdict): Verdict =>
  verdictOf({
    inactive: false,
    linked: support !== undefined,
    support: gradeRank(support ?? 'none'),
    harm: gradeRank(harm),
    earns,
  });

describe('verdictOf', () => {
  it.each<readonly [Grade | undefined, Grade, EarnedVerdict | undefined, Verdict]>([
    [undefined, 'none', undefined, 'unlinked'],
    [undefined, 'declared', undefined, 'unlinked'],
    [undefined, 'reasoned', undefined, 'counteracts'],
    ['none', 'none', undefined, 'unproven'],
    ['declared', 'declared', undefined, 'unproven'],
    ['declared', 'reasoned', undefined, 'counteracts'],
    ['reasoned', 'declared', 'plausible', 'plausible'],
    ['reasoned', 'reasoned', 'plausible', 'contested'],
    ['observed', 'none', 'likely', 'likely'],
    ['replicated', 'reasoned', 'certain', 'contested'],
    ['replicated', 'declared', 'certain', 'certain'],
  ])('with support %s, harm %s and %s earned is the first row that holds', (support, harm, earns, verdict) => {
    expect(given(support, harm, earns)).toBe(verdict);
  });

  it('is inactive before anything else', () => {
    expect(verdictOf({ inactive: true, linked: true, support: 6, harm: 6, earns: 'certain' })).toBe('inactive');
  });
});

describe('overallVerdict', () => {
  const over = (...toward: readonly (readonly [Verdict, Grade])[]): Verdict =>
    overallVerdict(
      false,
      toward.map(([verdict, support]) => ({ verdict, support })),
    );

  it('is the best toward any goal, whichever comes first', () => {
    expect(over()).toBe('unlinked');
    expect(over(['unlinked', 'none'], ['plausible', 'reasoned'], ['certain', 'replicated'])).toBe('certain');
    expect(over(['likely', 'observed'], ['unproven', 'declared'])).toBe('likely');
    expect(over(['unproven', 'declared'], ['unlinked', 'none'])).toBe('unproven');
  });

  it('does not make good harm to one goal by help to another', () => {
    expect(over(['certain', 'replicated'], ['contested', 'observed'])).toBe('contested');
    expect(over(['contested', 'observed'], ['certain', 'replicated'])).toBe('contested');
    expect(over(['counteracts', 'none'], ['plausible', 'reasoned'])).toBe('contested');
    expect(over(['plausible', 'reasoned'], ['counteracts', 'none'])).toBe('contested');
  });

  it('is that it works against where no help has a reason', () => {
    expect(over(['counteracts', 'none'])).toBe('counteracts');
    expect(over(['unproven', 'declared'], ['counteracts', 'none'], ['unlinked', 'none'])).toBe('counteracts');
  });

  it('is inactive for an action that has stopped, whatever it did', () => {
    expect(overallVerdict(true, [{ verdict: 'certain', support: 'replicated' }])).toBe('inactive');
  });
});
