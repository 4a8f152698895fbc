import { describe, expect, it } from 'vitest';
import type { Contribution } from '../../model/contribution.js';
import type { Goal } from '../../model/goal.js';
import type { SharedAgenda } from '../../model/shared-agenda.js';
import type { Facts } from '../../problems/facts.js';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildIndicator,
  buildSharedGoal,
} from '../../testing/builders.js';
import { analyseAgenda } from '../analyse-agenda.js';
import type { PolicyOptions } from '../policy.js';
import type { FindingCode } from './finding.js';

const today = '2026-06-01';
const because = 'Omdat het helpt.';
const helps = (from: string, to: string, parts: Partial<Contribution> = {}): Contribution =>
  buildContribution(from, to, { id: `${from}-${to}`, because, ...parts });
const harms = (from: string, to: string): Contribution =>
  helps(from, to, { id: `${from}-x-${to}`, effect: 'undermines' });

/** One action with a good reason to help the one shared goal. */
const sound = buildAgenda({
  partners: ['gemeente'],
  goals: [buildSharedGoal('g')],
  actions: [buildAction('a')],
  contributions: [helps('a', 'g')],
});
const withLink = (parts: Partial<Contribution>): SharedAgenda => ({
  ...sound,
  contributions: [helps('a', 'g', parts)],
});
const withAction = (parts: object): SharedAgenda => ({ ...sound, actions: [buildAction('a', parts)] });
const withIndicators = (...indicators: Goal['indicators']): SharedAgenda => ({
  ...sound,
  goals: [buildSharedGoal('g', { indicators }), buildSharedGoal('other')],
});
const goals = (...ids: readonly string[]): SharedAgenda['goals'] => ids.map((id) => buildSharedGoal(id));

type Said = readonly (readonly [subjects: readonly string[], facts: Facts])[];

const said = (code: FindingCode, agenda: SharedAgenda, policy: PolicyOptions = {}): Said =>
  analyseAgenda(agenda, { today, policy })
    .findings.filter((finding) => finding.code === code)
    .map(({ subjects, facts }) => [subjects, facts]);

const link = { link: 'a-g', from: 'a', to: 'g' };
const unsourced = { scheme: 'local', level: 'observed', direction: 'positive' } as const;

/** For a code and an agenda: all that is said under that code, with the facts that a sentence needs. */
const cases: readonly (readonly [FindingCode, what: string, agenda: SharedAgenda, Said])[] = [
  [
    'no-shared-goal',
    'how many goals there are',
    { ...sound, goals: [buildGoal('g'), buildGoal('h')] },
    [[['agenda'], { goals: 2 }]],
  ],
  [
    'action-counteracts',
    'the goals it works against, and no goal that it has nothing to do with',
    {
      ...sound,
      goals: goals('h', 'g', 'claimed', 'far'),
      contributions: [harms('a', 'g'), harms('a', 'h'), helps('a', 'claimed', { because: '' })],
    },
    [[['a'], { action: 'a', goals: ['h', 'g'] }]],
  ],
  ['action-unlinked', 'the action', { ...sound, contributions: [] }, [[['a'], { action: 'a' }]]],
  [
    'action-overdue',
    'until when it was, as it was written',
    withAction({ status: 'planned', period: { to: '2026-05' } }),
    [[['a'], { action: 'a', until: '2026-05' }]],
  ],
  ['action-overdue', 'nothing where no end is said', withAction({ status: 'planned', period: { from: '2020' } }), []],
  ['action-overdue', 'nothing where no period is said', withAction({ status: 'planned' }), []],
  [
    'agenda-incomplete',
    'nothing but the agenda',
    { ...sound, incomplete: true, goals: goals('g') },
    [[['agenda'], {}]],
  ],
  [
    'area-mismatch',
    'how many codes lie outside all codes of the agenda, and no text',
    { ...withAction({ area: ['GM0599', 'Noord', 'WK036301', 'BU05180001', 'GM0384'] }), area: ['GM0363', 'GM0384'] },
    [[['a'], { action: 'a', count: 2 }]],
  ],
  ['area-mismatch', 'nothing of an action that names no place', { ...sound, area: ['GM0363'] }, []],
  [
    'area-mismatch',
    'nothing in an agenda that names no code',
    { ...withAction({ area: ['GM0599'] }), area: ['Noord'] },
    [],
  ],
  ['children-not-involved', 'nothing but the agenda', sound, [[['agenda'], {}]]],
  [
    'circular-reasoning',
    'the goals in the order of the document, and each circle by itself',
    {
      ...sound,
      goals: goals('z', 'b', 'c', 'a1', 'a0'),
      contributions: [
        helps('z', 'b'),
        helps('b', 'z'),
        helps('c', 'a1'),
        helps('a1', 'a0'),
        helps('a0', 'c'),
        helps('b', 'c'),
      ],
    },
    [
      [['a0', 'a1', 'c'], { goals: ['c', 'a1', 'a0'], count: 3 }],
      [['b', 'z'], { goals: ['z', 'b'], count: 2 }],
    ],
  ],
  [
    'circular-reasoning',
    'once that links to a goal need that goal, and nothing of what a stopped action needs',
    {
      ...sound,
      goals: goals('h', 'g'),
      actions: [buildAction('a'), buildAction('b'), buildAction('c', { status: 'stopped' })],
      contributions: [
        helps('a', 'g', { needs: ['b', 'g'] }),
        helps('b', 'g', { needs: ['g'] }),
        helps('c', 'h', { needs: ['h'] }),
      ],
    },
    [[['g'], { goals: ['g'], count: 1 }]],
  ],
  ['contribution-without-reason', 'the link and its ends', withLink({ because: '' }), [[['a-g'], link]]],
  ['harm-without-reason', 'the link and its ends', withLink({ because: '', effect: 'undermines' }), [[['a-g'], link]]],
  [
    'contribution-refuted',
    'what the best evidence against it is worth',
    withLink({ evidence: [buildEvidence({ level: 'compared', direction: 'negative' }), buildEvidence()] }),
    [[['a-g'], { ...link, grade: 'compared' }]],
  ],
  [
    'evidence-mixed',
    'what the best evidence for and against it is worth',
    withLink({ evidence: [buildEvidence({ level: 'compared' }), buildEvidence({ direction: 'none' })] }),
    [[['a-g'], { ...link, grade: 'compared', against: 'observed' }]],
  ],
  [
    'evidence-without-source',
    'how many pieces say none',
    withLink({ evidence: [unsourced, buildEvidence(), unsourced] }),
    [[['a-g'], { ...link, count: 2 }]],
  ],
  [
    'evidence-expired',
    'how many pieces no longer hold',
    withLink({ evidence: [buildEvidence({ expires: '2025' }), buildEvidence(), buildEvidence({ expires: '2020' })] }),
    [[['a-g'], { ...link, count: 2 }]],
  ],
  [
    'evidence-context-unknown',
    'of how many pieces nobody can say how like ours the place is',
    withLink({ evidence: [buildEvidence({ scheme: 'sms', level: '5' }), buildEvidence()] }),
    [[['a-g'], { ...link, count: 1 }]],
  ],
  [
    'question-unanswered',
    'how many questions got no answer',
    withLink({
      questions: [{ text: 'Waarom?' }, { text: 'Hoe?', answer: 'Zo.' }, { text: 'Echt?', answer: ' ' }],
    }),
    [[['a-g'], { ...link, count: 2 }]],
  ],
  [
    'date-in-future',
    'the day of a delivery',
    withAction({ deliveredAsPlanned: { answer: 'yes', on: '2026-06-02' } }),
    [[['a'], { action: 'a', on: '2026-06-02' }]],
  ],
  ['date-in-future', 'nothing of a delivery without a day', withAction({ deliveredAsPlanned: { answer: 'yes' } }), []],
  [
    'date-in-future',
    'the first day of the measurements that is still to come',
    withIndicators(
      buildIndicator('i', {
        measurements: [
          { value: 1, on: '2026-06' },
          { value: 2, on: '2027' },
          { value: 3, on: '2028' },
        ],
      }),
      buildIndicator('j', { measurements: [{ value: 1, on: '2026' }] }),
    ),
    [[['i'], { indicator: 'i', goal: 'g', on: '2027' }]],
  ],
  [
    'date-in-future',
    'the first day of the evidence that is still to come',
    withLink({ evidence: [buildEvidence(), buildEvidence({ on: '2026' }), buildEvidence({ on: '2027' })] }),
    [[['a-g'], { ...link, on: '2027' }]],
  ],
  [
    'goal-contested',
    'the live actions that work against it, also where they help',
    {
      ...sound,
      goals: goals('spared', 'g'),
      actions: [buildAction('b'), buildAction('idea', { status: 'idea' }), buildAction('a'), buildAction('c')],
      contributions: [harms('a', 'g'), harms('idea', 'g'), harms('b', 'g'), helps('b', 'g'), helps('c', 'g')],
    },
    [[['g'], { goal: 'g', actions: ['b', 'a'], count: 2 }]],
  ],
  [
    'goal-claimed',
    'what it is worth, and what was asked',
    withLink({ because: '' }),
    [[['g'], { goal: 'g', grade: 'declared', asked: 'reasoned' }]],
  ],
  ['goal-gap', 'the goal', { ...sound, goals: goals('g', 'h') }, [[['h'], { goal: 'h' }]]],
  ['goal-stalled', 'the goal', withAction({ status: 'stopped' }), [[['g'], { goal: 'g' }]]],
  ['goal-thin', 'who carries it alone', sound, [[['g'], { goal: 'g', owner: 'gemeente' }]]],
  [
    'goal-thin',
    'who carries it alone, and not who does so without a reason',
    {
      ...sound,
      actions: [buildAction('b', { owner: 'school' }), buildAction('a')],
      contributions: [helps('b', 'g', { because: '' }), helps('a', 'g')],
    },
    [[['g'], { goal: 'g', owner: 'gemeente' }]],
  ],
  ['goal-without-indicator', 'the goal', sound, [[['g'], { goal: 'g' }]]],
  [
    'indicator-without-target',
    'the indicator and its goal',
    {
      ...sound,
      goals: [
        ...goals('g'),
        buildSharedGoal('h', { indicators: [buildIndicator('i', { targets: [{ value: 1, on: '2027' }] })] }),
        buildSharedGoal('k', { indicators: [buildIndicator('j')] }),
      ],
    },
    [[['j'], { indicator: 'j', goal: 'k' }]],
  ],
  [
    'indicator-without-baseline',
    'the indicator and its goal',
    withIndicators(buildIndicator('i')),
    [[['i'], { indicator: 'i', goal: 'g' }]],
  ],
  [
    'indicator-worsening',
    'the first value and the last, of each indicator its own',
    withIndicators(
      buildIndicator('one', { measurements: [{ value: 9, on: '2026' }] }),
      buildIndicator('none'),
      buildIndicator('worse', {
        baseline: { value: 7, on: '2020' },
        measurements: [
          { value: 2, on: '2026' },
          { value: 4, on: '2025' },
        ],
      }),
      buildIndicator('better', { baseline: { value: 1, on: '2020' }, measurements: [{ value: 3, on: '2026' }] }),
    ),
    [[['worse'], { indicator: 'worse', goal: 'g', first: 7, last: 2 }]],
  ],
  [
    'indicator-stale',
    'the day of the last point, where there is one',
    withIndicators(
      buildIndicator('i', {
        measurements: [
          { value: 2, on: '2024-05' },
          { value: 1, on: '2023' },
        ],
      }),
      buildIndicator('j'),
    ),
    [
      [['i'], { indicator: 'i', goal: 'g', last: '2024-05-01' }],
      [['j'], { indicator: 'j', goal: 'g' }],
    ],
  ],
  ['no-actions', 'nothing but the agenda', { ...sound, actions: [], contributions: [] }, [[['agenda'], {}]]],
  ['one-domain-only', 'which one', withAction({ domains: ['education'] }), [[['agenda'], { domain: 'education' }]]],
  ['one-domain-only', 'nothing where an action has two', withAction({ domains: ['education', 'health'] }), []],
  ['one-domain-only', 'nothing where no action says any', sound, []],
  [
    'one-domain-only',
    'nothing where an action has no list of them at all',
    {
      ...sound,
      actions: [buildAction('a', { domains: ['education'] }), buildAction('b', { domains: undefined as never })],
    },
    [],
  ],
  ['one-domain-only', 'nothing where there is no action', { ...sound, actions: [], contributions: [] }, []],
  [
    'owner-not-partner',
    'whose action it is',
    { ...sound, partners: ['school'] },
    [[['a'], { action: 'a', owner: 'gemeente' }]],
  ],
  [
    'period-mismatch',
    'the action',
    { ...withAction({ period: { from: '2020', to: '2022' } }), period: { from: '2023' } },
    [[['a'], { action: 'a' }]],
  ],
  ['period-mismatch', 'nothing of an action that names no period', { ...sound, period: { from: '2023' } }, []],
  [
    'period-mismatch',
    'that there is no day in a period that ends before it begins',
    { ...withAction({ period: { from: '2025', to: '2024' } }), period: { from: '2023' } },
    [[['a'], { action: 'a' }]],
  ],
  [
    'period-mismatch',
    'that there is no day in an agenda that ends before it begins',
    { ...withAction({ period: { from: '2020' } }), period: { from: '2025', to: '2024' } },
    [[['a'], { action: 'a' }]],
  ],
];

describe('the facts of a finding', () => {
  it.each(cases)('of %s say %s', (code, _, agenda, expected) => {
    expect(said(code, agenda)).toStrictEqual(expected);
  });

  it('of overlap-undecided name only the two that are there in one year, of more than a number has bits', () => {
    const ids = Array.from({ length: 34 }, (_, at) => `a${String(at + 10)}`);
    const inTurn: SharedAgenda = {
      ...sound,
      actions: ids.map((id, at) => {
        const year = String(2000 + Math.max(1, at));
        return buildAction(id, { period: { from: year, to: year } });
      }),
      contributions: ids.map((id) => helps(id, 'g')),
    };
    expect(said('overlap-undecided', inTurn)).toStrictEqual([
      [['a10', 'a11', 'g'], { goal: 'g', actions: ['a10', 'a11'], count: 2 }],
    ]);
  });

  it('of goal-claimed say what the policy asks', () => {
    expect(said('goal-claimed', sound, { covered: 'observed' })).toStrictEqual([
      [['g'], { goal: 'g', grade: 'reasoned', asked: 'observed' }],
    ]);
  });
});
