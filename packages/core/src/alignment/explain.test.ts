import { describe, expect, it } from 'vitest';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildSharedGoal,
  buildGoal,
} from '../testing/builders.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import { analyseAgenda } from './analyse-agenda.js';
import { explain } from './explain.js';

const options = { today: '2026-06-01' };
const agenda = buildAgenda({
  goals: [buildSharedGoal('g'), buildGoal('step')],
  actions: [buildAction('a'), buildAction('idea', { status: 'idea' }), buildAction('over', { status: 'stopped' })],
  contributions: [
    buildContribution('a', 'step', { id: 'a-step', because: 'Omdat.', evidence: [buildEvidence()] }),
    buildContribution('step', 'g', { id: 'step-g', because: 'Omdat.', needs: ['a'] }),
    buildContribution('a', 'g', { id: 'a-g', effect: 'undermines', because: 'Het kost tijd.' }),
    buildContribution('idea', 'g', { id: 'idea-g' }),
    buildContribution('over', 'g', { id: 'over-g' }),
  ],
});

describe('explain', () => {
  it('tells the chain link by link, with the weakest marked, and the chain of harm', () => {
    const why = explain(agenda, options, 'a', 'g');
    expect(why).toMatchObject({ action: 'a', goal: 'g', verdict: 'contested', stopped: false, hypothetical: false });
    expect(why).toMatchObject({ support: 'reasoned', harm: 'reasoned' });
    expect(
      why.chain.map(({ link, from, to, effect, weakest, reasoned, needs }) => ({
        link,
        from,
        to,
        effect,
        weakest,
        reasoned,
        needs,
      })),
    ).toEqual([
      { link: 'a-step', from: 'a', to: 'step', effect: 'supports', weakest: false, reasoned: true, needs: [] },
      { link: 'step-g', from: 'step', to: 'g', effect: 'supports', weakest: true, reasoned: true, needs: ['a'] },
    ]);
    expect(why.harmChain).toHaveLength(1);
    expect(why.harmChain[0]).toMatchObject({ link: 'a-g', effect: 'undermines', weakest: false, reasoned: true });
    expect(why.chain[0]!.evidence).toEqual([
      expect.objectContaining({ scheme: 'local', mapped: 'observed', grade: 'observed' }),
    ]);
  });

  it('tells what is only an idea, and what has stopped', () => {
    expect(explain(agenda, options, 'idea', 'g')).toMatchObject({
      verdict: 'unproven',
      hypothetical: true,
      stopped: false,
    });
    expect(explain(agenda, options, 'over', 'g')).toMatchObject({ verdict: 'inactive', stopped: true });
    expect(explain(agenda, options, 'idea', 'g').chain[0]).toMatchObject({ reasoned: false, grade: 'declared' });
  });

  it('tells the same from an analysis that is there already, and refuses one of another day', () => {
    const analysis = JSON.parse(JSON.stringify(analyseAgenda(agenda, options))) as AgendaAnalysis;
    expect(explain(agenda, options, 'a', 'g', analysis)).toEqual(explain(agenda, options, 'a', 'g'));
    expect(() => explain(agenda, { today: '2026-06-02' }, 'a', 'g', analysis)).toThrowError(
      expect.objectContaining({ code: 'analysis-of-another' }),
    );
  });

  it.each([
    ['z', 'g', { code: 'unknown-action', facts: { action: 'z' }, message: 'The agenda has no action "z"' }],
    ['a', 'z', { code: 'unknown-goal', facts: { goal: 'z' }, message: 'The agenda has no shared goal "z"' }],
    ['a', 'step', { code: 'unknown-goal', facts: { goal: 'step' }, message: 'The agenda has no shared goal "step"' }],
  ])('refuses the action %s and the goal %s', (action, goal, error) => {
    expect(() => explain(agenda, options, action, goal)).toThrowError(expect.objectContaining(error));
  });
});
