import { describe, expect, it } from 'vitest';
import type { Contribution } from '../model/contribution.js';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildSharedGoal,
} from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';
import type { ActionAlignment } from './agenda-analysis.js';
import type { SharedAgenda } from '../model/shared-agenda.js';

const LONG = 100_000;
const options = { today: '2026-06-01' };

const firstAction = (agenda: SharedAgenda): ActionAlignment => analyseAgenda(agenda, options).actions[0]!;

/** Goals g0 … gN, of which g0 is shared, each leading to the one before it, and an action that leads to the last. */
const chainAgenda = (length: number, link: (from: string, to: string, at: number) => Contribution): SharedAgenda =>
  buildAgenda({
    goals: Array.from({ length }, (_, at) => (at === 0 ? buildSharedGoal('g0') : buildGoal(`g${at}`))),
    actions: [buildAction('a')],
    contributions: Array.from({ length }, (_, at) =>
      at === length - 1 ? link('a', `g${at}`, at) : link(`g${at + 1}`, `g${at}`, at),
    ),
  });

describe('analyseAgenda, at the edges', () => {
  it('has nothing to say of an empty agenda', () => {
    const analysis = analyseAgenda(buildAgenda(), options);
    expect(analysis).toMatchObject({ links: [], actions: [], goals: [], incomplete: false });
    expect(analysis.findings.map((finding) => finding.code)).toEqual(['no-shared-goal']);
  });

  it('is plain data, whether or not all of it was read before', () => {
    const agenda = buildAgenda({
      goals: [buildSharedGoal('g')],
      actions: [buildAction('a')],
      contributions: [buildContribution('a', 'g', { evidence: [buildEvidence()] })],
    });
    const [whole, read] = [analyseAgenda(agenda, options), analyseAgenda(agenda, options)];
    expect(read.links[0]!.items).toHaveLength(1);
    expect(read.goals[0]!.contributions).toHaveLength(1);
    expect(read.findings.length).toBeGreaterThan(0);
    expect(Object.keys(whole)).toEqual(Object.keys(read));
    expect(structuredClone(whole)).toEqual({ ...read });
    expect(JSON.stringify(whole)).toBe(JSON.stringify(read));
    expect(whole.links).toBe(whole.links);
    expect(whole.findings).toBe(whole.findings);
  });

  it('gives an action without any goal no verdict but unlinked', () => {
    expect(firstAction(buildAgenda({ actions: [buildAction('a')] }))).toMatchObject({
      verdict: 'unlinked',
      byGoal: [],
      nextSteps: [],
    });
  });

  it('does not know who does what where no action is listed', () => {
    const analysis = analyseAgenda(buildAgenda({ goals: [buildSharedGoal('g')] }), options);
    expect(analysis.goals[0]).toMatchObject({ coverage: 'unknown', grade: 'none' });
    expect(analysis.findings.map((finding) => finding.code)).toContain('no-actions');
  });

  it('follows a chain of 100,000 links', () => {
    const agenda = chainAgenda(LONG, (from, to) => buildContribution(from, to, { because: 'Omdat.' }));
    const { byGoal, verdict } = firstAction(agenda);
    expect(verdict).toBe('plausible');
    expect(byGoal[0]).toMatchObject({ support: 'reasoned', status: 'reasoned' });
    expect(byGoal[0]!.chain).toHaveLength(LONG);
    expect(byGoal[0]!.chain.slice(0, 2)).toEqual(['a->g99999', 'g99999->g99998']);
    expect(byGoal[0]!.weakest).toHaveLength(LONG);
  });

  it('finds the one weak link, however far along', () => {
    const agenda = chainAgenda(LONG, (from, to, at) =>
      buildContribution(from, to, { because: 'Omdat.', evidence: at === 50_000 ? [] : [buildEvidence()] }),
    );
    expect(firstAction(agenda).byGoal[0]).toMatchObject({ support: 'reasoned', weakest: ['g50001->g50000'] });
  });

  it('follows a hindrance at the far end of 100,000 links', () => {
    const agenda = chainAgenda(LONG, (from, to, at) =>
      buildContribution(from, to, { because: 'Omdat.', ...(at === 0 ? { effect: 'undermines' as const } : {}) }),
    );
    const { verdict, byGoal } = firstAction(agenda);
    expect(verdict).toBe('counteracts');
    expect(byGoal[0]).toMatchObject({ support: 'none', harm: 'reasoned', chain: [] });
    expect(byGoal[0]!.harmChain).toHaveLength(LONG);
  });

  it('is not caught in a circle of 100,000 goals', () => {
    const chain = chainAgenda(LONG, (from, to) => buildContribution(from, to, { because: 'Omdat.' }));
    const back = buildContribution('g0', `g${LONG - 1}`, { because: 'Omdat.' });
    const analysis = analyseAgenda({ ...chain, contributions: [...chain.contributions, back] }, options);
    expect(analysis.goals[0]).toMatchObject({ coverage: 'thin', grade: 'reasoned' });
    const circle = analysis.findings.find((finding) => finding.code === 'circular-reasoning');
    expect(circle?.subjects).toHaveLength(LONG);
  });

  it('raises 100,000 needs one after the other', () => {
    const agenda = chainAgenda(LONG, (from, to, at) =>
      buildContribution(from, to, { because: 'Omdat.', needs: at === LONG - 1 ? [] : [`g${at + 1}`] }),
    );
    const analysis = analyseAgenda(agenda, options);
    expect(analysis.goals[0]).toMatchObject({ coverage: 'thin', grade: 'reasoned' });
    expect(analysis.links.every((link) => link.effective === 'reasoned')).toBe(true);
  });

  it('keeps goals that hold only each other up at nothing', () => {
    const circle = buildAgenda({
      goals: [buildSharedGoal('g'), buildGoal('h')],
      actions: [buildAction('a'), buildAction('b', { status: 'idea' })],
      contributions: [
        buildContribution('g', 'h', { because: 'Omdat.' }),
        buildContribution('h', 'g', { because: 'Omdat.' }),
        buildContribution('a', 'h', { because: 'Omdat.', needs: ['g'] }),
      ],
    });
    expect(analyseAgenda(circle, options).goals.map((goal) => goal.grade)).toEqual(['none', 'none']);
  });

  it('works with thousands of actions that share one goal', () => {
    const agenda = buildAgenda({
      goals: [buildSharedGoal('g')],
      actions: Array.from({ length: 20_000 }, (_, at) => buildAction(`a${at}`, { owner: `o${at % 7}` })),
      contributions: Array.from({ length: 20_000 }, (_, at) =>
        buildContribution(`a${at}`, 'g', { because: 'Omdat.', mechanism: `m${at % 5_000}` }),
      ),
    });
    const analysis = analyseAgenda(agenda, options);
    expect(analysis.goals[0]).toMatchObject({ coverage: 'covered', grade: 'reasoned' });
    const overlap = analysis.findings.find((finding) => finding.code === 'reinforcing-actions');
    expect(overlap?.subjects.length).toBeLessThanOrEqual(21);
  });

  it('takes ids that every object has for what they are', () => {
    const agenda = buildAgenda({
      id: '__proto__',
      goals: [buildSharedGoal('constructor'), buildSharedGoal('toString')],
      actions: [buildAction('__proto__'), buildAction('valueOf'), buildAction('hasOwnProperty')],
      contributions: [
        buildContribution('__proto__', 'constructor', { because: 'Omdat.', needs: ['hasOwnProperty'] }),
        buildContribution('valueOf', 'toString', { because: 'Omdat.', needs: ['isPrototypeOf'] }),
      ],
    });
    const analysis = analyseAgenda(agenda, options);
    expect(analysis.links.map(({ id, effective }) => [id, effective])).toEqual([
      ['__proto__->constructor', 'reasoned'],
      ['valueOf->toString', 'none'],
    ]);
    expect(analysis.actions.map(({ action, verdict }) => [action, verdict])).toEqual([
      ['__proto__', 'plausible'],
      ['valueOf', 'unproven'],
      ['hasOwnProperty', 'unlinked'],
    ]);
  });
});
