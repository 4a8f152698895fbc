import { describe, expect, it } from 'vitest';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildIndicator,
  buildSharedGoal,
} from './builders.js';
import { letTimePass } from './changes.js';
import { comparableOracle } from './comparable.js';
import type { ComparableAnalysis } from './comparable.js';
import { LAWS } from './laws.js';
import type { Analyse } from './laws.js';
import { oracleAnalysis } from './oracle/analyse.js';
import type { OracleGoalAlignment } from './oracle/types.js';
import { randomAgenda } from './random-agenda.js';
import type { RandomCase } from './random-agenda.js';
import { createRandom } from './random.js';

const sound: Analyse = ({ agenda, options }) => comparableOracle(oracleAnalysis(agenda, options));

/** The sound answer with every alignment changed by what the case looks like. */
const bent =
  (bend: (one: OracleGoalAlignment, whole: RandomCase) => Partial<OracleGoalAlignment>): Analyse =>
  (whole): ComparableAnalysis => {
    const analysis = sound(whole);
    const actions = analysis.actions.map((action) => ({
      ...action,
      byGoal: action.byGoal.map((one) => ({ ...one, ...bend(one, whole) })),
    }));
    return { ...analysis, actions };
  };

const isBroken = (index: number, analyse: Analyse): boolean =>
  Array.from({ length: 200 }, (_, seed) => seed).some(
    (seed) => LAWS[index]!.broken(analyse, createRandom(seed), randomAgenda(seed)).length > 0,
  );

/** For each law, an implementation that does what it forbids. */
const WRONG: readonly Analyse[] = [
  bent((_, { agenda }) => ({ goal: agenda.goals[0]!.id })),
  bent((_, { agenda }) => (agenda.contributions.flatMap((one) => one.evidence).length > 2 ? { support: 'none' } : {})),
  bent((_, { agenda }) =>
    agenda.contributions.some((one) => one.because === undefined) ? {} : { verdict: 'unlinked' },
  ),
  bent((one, { agenda }) =>
    one.verdict === 'likely' && agenda.actions.every((action) => action.deliveredAsPlanned)
      ? { verdict: 'unproven' }
      : {},
  ),
  bent((_, { agenda }) =>
    agenda.contributions.filter((one) => one.effect === 'undermines').length > 1 ? { support: 'replicated' } : {},
  ),
  bent((one, { options }) => (options.today > '2026-06-01' && one.harm === 'none' ? { verdict: 'certain' } : {})),
  bent((_, { agenda }) =>
    agenda.actions.some((action) => action.status === 'stopped') ? { support: 'replicated' } : {},
  ),
];

describe('LAWS', () => {
  it.each(LAWS.map(({ name }, index) => ({ name, index })))('can be broken: $name', ({ index }) => {
    expect(isBroken(index, sound)).toBe(false);
    expect(isBroken(index, WRONG[index]!)).toBe(true);
  });

  it('leave out points that begin to count, because with them time does raise a verdict', () => {
    const goal = buildSharedGoal('g', {
      indicators: [
        buildIndicator('i', { baseline: { value: 1, on: '2024' }, measurements: [{ value: 2, on: '2026-07-01' }] }),
      ],
    });
    const action = buildAction('a', { period: { from: '2025' }, deliveredAsPlanned: { answer: 'yes', on: '2025' } });
    const contribution = buildContribution('a', 'g', {
      because: 'Omdat het helpt.',
      evidence: [buildEvidence()],
      otherFactors: 'Niets anders.',
      confirmedBy: ['school'],
    });
    const agenda = buildAgenda({
      partners: ['school'],
      goals: [goal],
      actions: [action],
      contributions: [contribution],
    });
    const verdictOn = (today: string): string => oracleAnalysis(agenda, { today }).actions[0]!.verdict;
    expect(verdictOn('2026-06-01')).toBe('likely');
    expect(verdictOn('2026-07-01')).toBe('certain');
    expect(letTimePass(createRandom(1), { agenda, options: { today: '2026-06-01' } })?.options.today).toMatch(/^20/);
  });
});
