import { describe, expect, it } from 'vitest';
import type { Grade } from '../model/grade.js';
import { randomAgenda } from '../testing/random-agenda.js';
import type { AgendaAnalysis, GoalAlignment } from './agenda-analysis.js';
import { analyseAgenda } from './analyse-agenda.js';
import { compareAnalyses } from './compare-analyses.js';
import type { Verdict } from './verdict.js';
import { whatIf } from './what-if.js';

/** An analysis of one action toward two goals, as far as a comparison looks at it. */
const judged = (
  verdict: Verdict,
  byGoal: readonly Partial<GoalAlignment>[],
  links: Readonly<Record<string, Grade>> = {},
): AgendaAnalysis =>
  ({
    actions: [
      {
        action: 'a',
        verdict,
        byGoal: byGoal.map((toward, at) => ({ goal: `g${at}`, chain: [], harmChain: [], ...toward })),
      },
    ],
    links: Object.entries(links).map(([id, effective]) => ({ id, effective })),
    goals: [],
    findings: [],
  }) as unknown as AgendaAnalysis;

describe('compareAnalyses', () => {
  it('says what made the difference toward the goal that decides, or else toward the first', () => {
    const before = judged('unproven', [{ verdict: 'unlinked' }, { verdict: 'unproven', chain: ['old'] }]);
    const toward = [
      { verdict: 'unproven', chain: ['first'] },
      { verdict: 'likely', chain: ['old', 'new'] },
    ] as const;
    const links = (verdict: Verdict) =>
      compareAnalyses(before, judged(verdict, toward)).verdicts.map(({ link }) => link);
    expect(links('likely')).toEqual(['new']);
    expect(links('unproven')).toEqual(['first']);
    expect(links('contested')).toEqual(['first']);
  });

  it('names the action whose verdict changed toward one goal only, and the one that changed over all only', () => {
    const before = judged('likely', [{ verdict: 'likely' }, { verdict: 'unproven' }]);
    const oneGoal = judged('likely', [{ verdict: 'likely' }, { verdict: 'plausible' }]);
    expect(compareAnalyses(before, oneGoal).verdicts).toEqual([
      {
        action: 'a',
        from: 'likely',
        to: 'likely',
        link: null,
        goals: [{ goal: 'g1', from: 'unproven', to: 'plausible', link: null }],
      },
    ]);
    const overAll = judged('inactive', [{ verdict: 'likely' }, { verdict: 'unproven' }]);
    expect(compareAnalyses(before, overAll).verdicts).toEqual([
      { action: 'a', from: 'likely', to: 'inactive', link: null, goals: [] },
    ]);
  });

  it('finds the link that is new, else the one whose grade changed, in the chain of harm too', () => {
    const link = (before: AgendaAnalysis, after: AgendaAnalysis) => compareAnalyses(before, after).verdicts[0]?.link;
    const chain = ['same', 'other'];
    const grown = judged('likely', [{ verdict: 'likely', chain }], { same: 'reasoned', other: 'observed' });
    expect(
      link(judged('unproven', [{ verdict: 'unproven', chain }], { same: 'reasoned', other: 'declared' }), grown),
    ).toBe('other');
    expect(link(judged('unproven', [{ verdict: 'unproven', chain: ['other'] }], { other: 'declared' }), grown)).toBe(
      'same',
    );
    const harmed = judged('contested', [{ verdict: 'contested', harmChain: ['harm'] }], { harm: 'reasoned' });
    expect(link(judged('unlinked', []), harmed)).toBe('harm');
    expect(link(judged('likely', [{ verdict: 'likely', harmChain: ['harm'] }], { harm: 'declared' }), harmed)).toBe(
      'harm',
    );
    expect(
      link(judged('likely', [{ verdict: 'likely', harmChain: ['harm'] }], { harm: 'reasoned' }), harmed),
    ).toBeNull();
  });

  it('finds nothing between an analysis and itself', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const { agenda, options } = randomAgenda(seed);
      const analysis = analyseAgenda(agenda, options);
      expect(compareAnalyses(analysis, analysis)).toEqual({ verdicts: [], coverage: [], opened: [], closed: [] });
    }
  });

  it('finds between two analyses what whatIf says of the edit that lies between them', () => {
    let changed = 0;
    for (let seed = 0; seed < 100; seed += 1) {
      const { agenda, options } = randomAgenda(seed);
      const action = agenda.actions[0];
      if (!action) continue;
      const stopped = agenda.actions.with(0, { ...action, status: 'stopped' });
      const between = compareAnalyses(
        analyseAgenda(agenda, options),
        analyseAgenda({ ...agenda, actions: stopped }, options),
      );
      expect(between).toEqual(whatIf(agenda, options, [{ kind: 'stop', action: action.id }]));
      changed += between.verdicts.length;
    }
    expect(changed).toBeGreaterThan(20);
  });
});
