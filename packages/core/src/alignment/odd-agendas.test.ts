import { describe, expect, it } from 'vitest';
import { parseCatalogue } from '../feed/parse-catalogue.js';
import type { Contribution } from '../model/contribution.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import {
  buildAction,
  buildAgenda,
  buildCatalogue,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildSharedGoal,
} from '../testing/builders.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import { analyseAgenda } from './analyse-agenda.js';

/** The agenda as it comes out of the parser. */
const parsed = (parts: Partial<SharedAgenda>): SharedAgenda =>
  parseCatalogue(buildCatalogue({ agendas: [buildAgenda(parts)] })).catalogue!.agendas[0]!;

const analysed = (parts: Partial<SharedAgenda>, today = '2026-06-01'): AgendaAnalysis =>
  analyseAgenda(parsed(parts), { today });

const verdictsOf = ({ actions }: AgendaAnalysis): Record<string, string> =>
  Object.fromEntries(actions.map(({ action, verdict }) => [action, verdict]));

const codesOf = ({ findings }: AgendaAnalysis): readonly string[] => findings.map(({ code }) => code);

const because = 'Omdat het helpt.';
const reasoned = (from: string, to: string, parts: Partial<Contribution> = {}): Contribution =>
  buildContribution(from, to, { because, ...parts });

describe('an agenda with circles', () => {
  const goals = [buildSharedGoal('g'), buildGoal('h'), buildGoal('k')];
  const circle = [reasoned('h', 'k'), reasoned('k', 'h'), reasoned('g', 'h'), reasoned('k', 'g')];

  it('gives goals that only support each other nothing, and says that they go round', () => {
    const analysis = analysed({ goals, contributions: circle, actions: [buildAction('a')] });
    expect(analysis.goals.map(({ coverage, grade }) => [coverage, grade])).toEqual([
      ['gap', 'none'],
      ['gap', 'none'],
      ['gap', 'none'],
    ]);
    expect(analysis.findings.find(({ code }) => code === 'circular-reasoning')?.subjects).toEqual(['g', 'h', 'k']);
    expect(verdictsOf(analysis)).toEqual({ a: 'unlinked' });
  });

  it('takes the shortest way out of the circle for an action that enters it', () => {
    const analysis = analysed({
      goals,
      actions: [buildAction('a')],
      contributions: [...circle, reasoned('a', 'h')],
    });
    const [toward] = analysis.actions[0]!.byGoal;
    expect(toward).toMatchObject({ verdict: 'plausible', support: 'reasoned', chain: ['a->h', 'h->k', 'k->g'] });
  });

  it('lets no two actions that only need each other hold one another up', () => {
    const analysis = analysed({
      goals: [buildSharedGoal('g'), buildGoal('h')],
      actions: [buildAction('a'), buildAction('b')],
      contributions: [reasoned('a', 'g', { needs: ['h'] }), reasoned('b', 'h', { needs: ['g'] })],
    });
    expect(analysis.goals.map(({ coverage, grade }) => [coverage, grade])).toEqual([
      ['claimed', 'none'],
      ['claimed', 'none'],
    ]);
    expect(analysis.links.map(({ grade, effective }) => [grade, effective])).toEqual([
      ['reasoned', 'none'],
      ['reasoned', 'none'],
    ]);
  });
});

describe('an agenda on the border of a day', () => {
  const goals = [buildSharedGoal('g')];

  it('has a planned action on its last day, and not the day after', () => {
    const parts = {
      goals,
      actions: [buildAction('a', { status: 'planned', period: { from: '2026-01', to: '2026-05' } })],
      contributions: [reasoned('a', 'g')],
    } as const;
    expect(analysed(parts, '2026-05-31').goals[0]).toMatchObject({ coverage: 'thin', grade: 'reasoned' });
    expect(codesOf(analysed(parts, '2026-05-31'))).not.toContain('action-overdue');
    expect(analysed(parts, '2026-06-01').goals[0]).toMatchObject({ coverage: 'stalled', grade: 'none' });
    expect(codesOf(analysed(parts, '2026-06-01'))).toContain('action-overdue');
  });

  it.each([
    ['2025', '2025-12-31', '2026-01-01'],
    ['2024/2025', '2025-07-31', '2025-08-01'],
    ['2024-02', '2024-02-29', '2024-03-01'],
    ['2025-06-15', '2025-06-15', '2025-06-16'],
  ])('counts evidence that expires in %s up to and including %s', (expires, last, next) => {
    const parts = {
      goals,
      actions: [buildAction('a')],
      contributions: [reasoned('a', 'g', { evidence: [buildEvidence({ level: 'compared', expires })] })],
    };
    expect(analysed(parts, last).links[0]).toMatchObject({ grade: 'compared', items: [{ expired: false }] });
    expect(analysed(parts, next).links[0]).toMatchObject({ grade: 'observed', items: [{ expired: true }] });
  });

  it('gives a judgement of the NJi its five years, and on 29 February its last 28th', () => {
    const judged = (on: string) => ({
      goals,
      actions: [buildAction('a')],
      contributions: [
        buildContribution('a', 'g', { evidence: [buildEvidence({ scheme: 'nji', level: 'good-indications', on })] }),
      ],
    });
    const expired = (on: string, today: string): boolean => analysed(judged(on), today).links[0]!.items[0]!.expired;
    expect([expired('2020-02-29', '2025-02-28'), expired('2020-02-29', '2025-03-01')]).toEqual([false, true]);
    expect([expired('2021', '2026-01-01'), expired('2021', '2026-01-02')]).toEqual([false, true]);
  });
});

describe('an agenda with harm beside support', () => {
  const goals = [buildSharedGoal('g'), buildGoal('h')];
  const actions = [buildAction('a')];
  const hinders = { effect: 'undermines' } as const;
  const verdictWith = (...contributions: Contribution[]): string =>
    verdictsOf(analysed({ goals, actions, contributions }))['a']!;

  it('is contested where harm has a reason, and never set off against support', () => {
    expect(verdictWith(reasoned('a', 'g'), reasoned('a', 'g', hinders))).toBe('contested');
    const strong = { evidence: [buildEvidence({ level: 'compared' })] };
    expect(verdictWith(reasoned('a', 'g', strong), reasoned('a', 'g', hinders))).toBe('contested');
  });

  it('says no harm of anyone without a reason', () => {
    expect(verdictWith(reasoned('a', 'g'), buildContribution('a', 'g', hinders))).toBe('plausible');
    expect(verdictWith(buildContribution('a', 'g', hinders))).toBe('unlinked');
  });

  it('counts harm that goes over a goal, and not two hindrances in a row for help', () => {
    expect(verdictWith(reasoned('a', 'h'), reasoned('h', 'g', hinders))).toBe('counteracts');
    expect(verdictWith(reasoned('a', 'h', hinders), reasoned('h', 'g'))).toBe('counteracts');
    expect(verdictWith(reasoned('a', 'h', hinders), reasoned('h', 'g', hinders))).toBe('unlinked');
  });

  it('keeps both chains, each by its own links', () => {
    const analysis = analysed({
      goals,
      actions,
      contributions: [reasoned('a', 'h'), reasoned('h', 'g'), reasoned('a', 'g', hinders)],
    });
    expect(analysis.actions[0]!.byGoal[0]).toMatchObject({ chain: ['a->h', 'h->g'], harmChain: ['a->g'] });
  });
});

describe('an agenda in which ids came twice', () => {
  it('is analysed with the first of two actions, and contributions that lost their id get one of their ends', () => {
    const agenda = parsed({
      goals: [buildSharedGoal('g')],
      actions: [buildAction('a'), buildAction('a', { status: 'stopped' }), buildAction('b')],
      contributions: [reasoned('a', 'g', { id: 'x' }), reasoned('b', 'g', { id: 'x' }), reasoned('b', 'g')],
    });
    const analysis = analyseAgenda(agenda, { today: '2026-06-01' });
    expect(verdictsOf(analysis)).toEqual({ a: 'plausible', b: 'plausible' });
    expect(analysis.links.map(({ id }) => id)).toEqual(['x', 'b->g', 'b->g#2']);
    expect(analysis.actions.map(({ byGoal }) => byGoal[0]!.chain)).toEqual([['x'], ['b->g']]);
    expect(analysis.incomplete).toBe(true);
    expect(codesOf(analysis)).toContain('agenda-incomplete');
  });
});
