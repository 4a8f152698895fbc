import { describe, expect, it } from 'vitest';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildAction, buildAgenda, buildContribution, buildIndicator, buildSharedGoal } from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';

const options = { today: '2026-06-01' };

const codesOf = (agenda: SharedAgenda): string[] => analyseAgenda(agenda, options).findings.map(({ code }) => code);

// Every case in here is one in which the two implementations of the method once said different things.
describe('analyseAgenda, where two implementations once differed', () => {
  it('takes areas that are listed in another order for the same areas', () => {
    const audience = { groups: ['children' as const] };
    const codes = codesOf(
      buildAgenda({
        goals: [buildSharedGoal('g')],
        actions: [
          buildAction('a', { audience, area: ['WK036301', 'GM0599'] }),
          buildAction('b', { audience, area: ['GM0599', 'WK036301', 'GM0599'] }),
        ],
        contributions: [
          buildContribution('a', 'g', { mechanism: 'geld' }),
          buildContribution('b', 'g', { mechanism: 'geld' }),
        ],
      }),
    );
    expect(codes).toContain('duplicate-actions');
    expect(codes).not.toContain('overlap-undecided');
  });

  it('looks at all mechanisms of an action toward a goal, whichever comes first', () => {
    const links = ['steun', 'taal'].map((mechanism) => buildContribution('a', 'g', { mechanism }));
    const agenda = buildAgenda({
      goals: [buildSharedGoal('g')],
      actions: [buildAction('a'), buildAction('b')],
      contributions: [...links, buildContribution('b', 'g', { mechanism: 'taal' })],
    });
    expect(codesOf(agenda)).toContain('overlap-undecided');
    expect(codesOf({ ...agenda, contributions: [...agenda.contributions].reverse() })).toEqual(codesOf(agenda));
    expect(codesOf(agenda)).not.toContain('reinforcing-actions');
  });

  it('does not count a baseline that is still to come', () => {
    const baseline = { value: 1, on: '2026-06-02' };
    const agenda = buildAgenda({ goals: [buildSharedGoal('g', { indicators: [buildIndicator('i', { baseline })] })] });
    expect(codesOf(agenda)).toContain('indicator-without-baseline');
    expect(analyseAgenda(agenda, { today: '2026-06-02' }).findings.map(({ code }) => code)).not.toContain(
      'indicator-without-baseline',
    );
  });

  it('does not know whether actions reinforce each other where the agenda lists none', () => {
    const met = analyseAgenda(buildAgenda(), options).health.map(({ met: answer }) => answer);
    expect(met).toEqual(['no', 'unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('asks for a source only where that helps the claim', () => {
    const evidence = { scheme: 'blueprints', level: 'promising', direction: 'negative' } as const;
    const agenda = buildAgenda({
      goals: [buildSharedGoal('g')],
      actions: [buildAction('a')],
      contributions: [buildContribution('a', 'g', { evidence: [evidence] })],
    });
    const steps = analyseAgenda(agenda, options).actions[0]!.nextSteps.map(({ step }) => step);
    expect(steps).toEqual(['give-reason']);
  });
});
