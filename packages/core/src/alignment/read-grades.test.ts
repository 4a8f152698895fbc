import { describe, expect, it } from 'vitest';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildSharedGoal,
} from '../testing/builders.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import { analyseAgenda } from './analyse-agenda.js';
import { layGroundwork } from './groundwork.js';
import { checkSameAnalysis, linkGrades, nodeOf } from './read-grades.js';
import { settle } from './setting.js';

const options = { today: '2026-06-01' };
const agenda = buildAgenda({
  goals: [buildSharedGoal('g'), buildGoal('step')],
  actions: [
    buildAction('a'),
    buildAction('idea', { status: 'idea' }),
    buildAction('done', { status: 'done' }),
    buildAction('stopped', { status: 'stopped' }),
  ],
  contributions: [
    buildContribution('a', 'step', { evidence: [buildEvidence()] }),
    buildContribution('step', 'g', { because: 'Omdat.', needs: ['idea'] }),
    buildContribution('idea', 'g'),
  ],
});
const analysis = analyseAgenda(agenda, options);

describe('linkGrades', () => {
  it('reads from an analysis, through JSON too, what it works out without one', () => {
    const { setting, graph, ranks, effective, values, live, done, stopped } = layGroundwork(agenda, options);
    const copy = JSON.parse(JSON.stringify(analysis)) as AgendaAnalysis;
    for (const read of [linkGrades(agenda, options, copy), linkGrades(agenda, options)]) {
      expect(read.ranks).toEqual(ranks);
      expect(read.effective).toEqual(effective);
      expect(read.values).toEqual(values);
      expect([read.live, read.done, read.stopped]).toEqual([live, done, stopped]);
      expect(read.graph.linkCount).toBe(graph.linkCount);
      expect(read.setting.today).toBe(setting.today);
    }
  });

  it('trusts the analysis that it is given', () => {
    const links = analysis.links.map((link) => ({ ...link, grade: 'none', effective: 'none' }) as const);
    expect([...linkGrades(agenda, options, { ...analysis, links }).ranks]).toEqual([0, 0, 0]);
  });
});

describe('nodeOf', () => {
  const grades = linkGrades(agenda, options);

  it('finds actions and goals by their ids', () => {
    expect([nodeOf(grades, 'goal', 'g'), nodeOf(grades, 'goal', 'step'), nodeOf(grades, 'action', 'a')]).toEqual([
      0, 1, 2,
    ]);
  });

  it.each([
    ['action', 'z'],
    ['action', 'g'],
    ['goal', 'z'],
    ['goal', 'a'],
  ] as const)('refuses the %s "%s", which is not there', (kind, id) => {
    expect(() => nodeOf(grades, kind, id)).toThrowError(
      expect.objectContaining({
        code: `unknown-${kind}`,
        facts: { [kind]: id },
        message: `The agenda has no ${kind} "${id}"`,
      }),
    );
  });
});

describe('checkSameAnalysis', () => {
  const setting = settle(agenda, options);

  it('takes the analysis of this agenda, on this day, by these bars', () => {
    expect(() => checkSameAnalysis(analysis, agenda, setting)).not.toThrow();
    expect(() => checkSameAnalysis(structuredClone({ ...analysis }), agenda, setting)).not.toThrow();
  });

  it.each<readonly [string, Partial<AgendaAnalysis>]>([
    ['another agenda', { agenda: 'other' }],
    ['another day', { today: '2026-06-02' }],
    ['other bars', { policy: { ...analysis.policy, covered: 'observed' } }],
    ['other contributions', { links: analysis.links.slice(1) }],
    ['other goals', { goals: analysis.goals.slice(1) }],
    ['other actions', { actions: analysis.actions.slice(1) }],
  ])('refuses one of %s', (_, parts) => {
    const other = { ...analysis, ...parts };
    expect(() => checkSameAnalysis(other, agenda, setting)).toThrowError(
      expect.objectContaining({
        code: 'analysis-of-another',
        message: 'The analysis is not one of this agenda, on this day, by these bars',
        facts: { agenda: 'agenda', today: '2026-06-01', analysed: other.agenda, on: other.today },
      }),
    );
  });
});
