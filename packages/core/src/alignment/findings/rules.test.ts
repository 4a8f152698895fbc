import { describe, expect, it } from 'vitest';
import type { SharedAgenda } from '../../model/shared-agenda.js';
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
import type { FindingCode } from './finding.js';
import { FINDING_CODES } from './finding.js';
import { RULES } from './rules.js';

const today = '2026-06-01';
const foundIn = (agenda: SharedAgenda): readonly FindingCode[] =>
  analyseAgenda(agenda, { today }).findings.map(({ code }) => code);

const reason = { because: 'Omdat het helpt.' };
const indicator = buildIndicator('i', {
  baseline: { value: 1, on: '2025' },
  targets: [{ value: 9, on: '2028' }],
  measurements: [{ value: 2, on: '2026-01-01' }],
});
const taught = { indicators: [indicator] };
const action = buildAction('a', { domains: ['education'], childParticipation: { voice: 'In de raad.' } });
const other = buildAction('b', { domains: ['health'], owner: 'school' });
/** Two partners, each with an action that has a good reason to help the one shared goal. */
const sound = buildAgenda({
  partners: ['gemeente', 'school'],
  goals: [buildSharedGoal('g', taught)],
  actions: [action, other],
  contributions: [
    buildContribution('a', 'g', { ...reason, id: 'ag', mechanism: 'taal' }),
    buildContribution('b', 'g', { ...reason, id: 'bg', mechanism: 'taal', needs: [] }),
  ],
});
const withLink = (parts: object): SharedAgenda => ({
  ...sound,
  contributions: [{ ...sound.contributions[0]!, ...parts }, sound.contributions[1]!],
});
const withAction = (parts: object): SharedAgenda => ({ ...sound, actions: [{ ...action, ...parts }, other] });
const withGoal = (parts: object): SharedAgenda => ({
  ...sound,
  goals: [buildSharedGoal('g', { ...taught, ...parts })],
});
const withIndicator = (parts: object): SharedAgenda => withGoal({ indicators: [{ ...indicator, ...parts }] });
const withEvidence = (...evidence: object[]): SharedAgenda =>
  withLink({ evidence: evidence.map((parts) => buildEvidence(parts)) });
const withSecondGoal = (contributions: readonly object[], parts: object = {}): SharedAgenda => ({
  ...sound,
  goals: [...sound.goals, buildGoal('h', { indicators: [{ ...indicator, id: 'j' }], ...parts })],
  contributions: [...sound.contributions, ...(contributions as SharedAgenda['contributions'])],
});
const up = buildContribution('h', 'g', { ...reason, id: 'hg' });
const harm = (parts: object = reason) => buildContribution('a', 'g', { effect: 'undermines', id: 'harm', ...parts });
const here = { audience: { groups: ['children'] as const }, area: ['GM0363'] };
const alike = (one: object, two: object): SharedAgenda => ({
  ...sound,
  actions: [
    { ...action, ...here, ...one },
    { ...other, ...here, ...two },
  ],
});

/** The same contributions, and nobody says how they work. */
const unsaid = [buildContribution('a', 'g', reason), buildContribution('b', 'g', reason)];

/** For every code: an agenda that it is said of, and its nearest neighbour of which it is not. */
const cases: Record<FindingCode, readonly (readonly [fires: SharedAgenda, silent: SharedAgenda])[]> = {
  'no-shared-goal': [[{ ...sound, goals: [buildGoal('g', taught)] }, sound]],
  'goal-gap': [
    [withSecondGoal([up]), withSecondGoal([up, buildContribution('a', 'h')])],
    [withSecondGoal([up]), withSecondGoal([])],
  ],
  'action-counteracts': [
    [
      { ...sound, contributions: [harm(), sound.contributions[1]!] },
      { ...sound, contributions: [harm({}), sound.contributions[1]!] },
    ],
  ],
  'action-unlinked': [
    [{ ...sound, contributions: [sound.contributions[1]!] }, sound],
    [
      { ...sound, contributions: [sound.contributions[1]!] },
      { ...withAction({ status: 'stopped' }), contributions: [sound.contributions[1]!] },
    ],
  ],
  'action-contested': [
    [
      { ...sound, contributions: [...sound.contributions, harm()] },
      { ...sound, contributions: [...sound.contributions, harm({})] },
    ],
  ],
  'goal-stalled': [
    [
      {
        ...sound,
        actions: [
          { ...action, status: 'idea' },
          { ...other, status: 'stopped' },
        ],
      },
      {
        ...sound,
        actions: [
          { ...action, status: 'planned' },
          { ...other, status: 'stopped' },
        ],
      },
    ],
  ],
  'goal-claimed': [
    [
      { ...sound, contributions: [buildContribution('a', 'g'), buildContribution('b', 'g')] },
      { ...sound, contributions: [buildContribution('a', 'g', reason), buildContribution('b', 'g')] },
    ],
  ],
  'goal-unreachable': [[withSecondGoal([]), withSecondGoal([up])]],
  'goal-without-indicator': [
    [withGoal({ indicators: [] }), sound],
    [withGoal({ indicators: undefined }), sound],
  ],
  'indicator-without-baseline': [
    [withGoal({ indicators: [buildIndicator('i')] }), sound],
    [withIndicator({ baseline: { value: 1, on: '2026-06-02' } }), withIndicator({ baseline: { value: 1, on: today } })],
  ],
  'indicator-without-target': [
    [withIndicator({ targets: [] }), sound],
    [withIndicator({ targets: undefined }), sound],
  ],
  'indicator-worsening': [
    [
      withIndicator({ measurements: [{ value: 0, on: '2026' }] }),
      withIndicator({ measurements: [{ value: 1, on: '2026' }] }),
    ],
    [withIndicator({ direction: 'down' }), sound],
  ],
  'contribution-without-reason': [
    [withLink({ because: ' ' }), sound],
    [withLink({ because: { nl: ' ' } }), withLink({ because: { nl: ' ', en: 'x' } })],
  ],
  'harm-without-reason': [
    [
      { ...sound, contributions: [harm({})] },
      { ...sound, contributions: [harm()] },
    ],
  ],
  'contribution-refuted': [
    [withEvidence({ direction: 'negative' }), withEvidence({ direction: 'negative', level: 'reasoned' })],
    [withEvidence({ direction: 'none' }, {}), withEvidence({ direction: 'none' }, { level: 'compared' })],
  ],
  'evidence-mixed': [
    [withEvidence({ direction: 'none' }, { level: 'compared' }), withEvidence({ direction: 'none' }, {})],
    [
      withEvidence({ direction: 'none' }, { level: 'compared' }),
      withEvidence({ direction: 'none', level: 'reasoned' }, { level: 'compared' }),
    ],
  ],
  'evidence-without-source': [
    [withLink({ evidence: [{ scheme: 'local', level: 'observed', direction: 'positive' }] }), withEvidence({})],
  ],
  'circular-reasoning': [
    [
      withSecondGoal([up, buildContribution('g', 'h', { id: 'gh' })]),
      withSecondGoal([up, buildContribution('g', 'h', { id: 'gh', effect: 'undermines' })]),
    ],
    [withLink({ needs: ['g'] }), withLink({ needs: ['b'] })],
  ],
  'audience-mismatch': [
    [
      {
        ...withGoal({ audience: { groups: ['young-people'] } }),
        actions: [{ ...action, audience: { groups: ['children'] } }, other],
      },
      {
        ...withGoal({ audience: { groups: ['young-people', 'parents'] } }),
        actions: [{ ...action, audience: { groups: ['children'] } }, other],
      },
    ],
    [
      {
        ...withGoal({ audience: { ages: { from: 12, to: 18 }, groups: [] } }),
        actions: [{ ...action, audience: { ages: { from: 4, to: 11 }, groups: ['children'] } }, other],
      },
      {
        ...withGoal({ audience: { ages: { from: 12, to: 18 }, groups: [] } }),
        actions: [{ ...action, audience: { ages: { from: 4, to: 12 }, groups: ['children'] } }, other],
      },
    ],
  ],
  'period-mismatch': [
    [
      { ...withAction({ period: { from: '2020', to: '2022' } }), period: { from: '2023' } },
      { ...withAction({ period: { from: '2020', to: '2023' } }), period: { from: '2023' } },
    ],
    [
      { ...withAction({ period: { from: '2028' } }), period: { from: '2023', to: '2027' } },
      withAction({ period: { from: '2028' } }),
    ],
  ],
  'area-mismatch': [
    [
      { ...withAction({ area: ['GM0599'] }), area: ['GM0363'] },
      { ...withAction({ area: ['BU03630101'] }), area: ['GM0363'] },
    ],
    [
      { ...withAction({ area: ['GM0599'] }), area: ['GM0363'] },
      { ...withAction({ area: ['Noord'] }), area: ['GM0363'] },
    ],
    [
      { ...withAction({ area: ['GM0599'] }), area: ['GM0363'] },
      { ...withAction({ area: ['GM0599'] }), area: ['Noord'] },
    ],
  ],
  'owner-not-partner': [
    [
      { ...sound, partners: ['gemeente'] },
      { ...sound, partners: ['gemeente'], coordinator: 'school' },
    ],
    [
      { ...sound, partners: ['gemeente'] },
      { ...sound, partners: ['gemeente'], actions: [action, { ...other, status: 'stopped' }] },
    ],
  ],
  'goal-contested': [
    [
      { ...sound, contributions: [...sound.contributions, harm()] },
      { ...withAction({ status: 'idea' }), contributions: [...sound.contributions, harm()] },
    ],
  ],
  'action-overdue': [
    [
      withAction({ status: 'planned', period: { from: '2025', to: '2026-05-31' } }),
      withAction({ status: 'planned', period: { from: '2025', to: today } }),
    ],
    [
      withAction({ status: 'planned', period: { from: '2025', to: '2026-05-31' } }),
      withAction({ period: { from: '2025', to: '2026-05-31' } }),
    ],
  ],
  'duplicate-actions': [
    [alike({}, {}), alike({}, { area: ['GM0599'] })],
    [alike({}, {}), alike({}, { area: [] })],
    [
      {
        ...alike({ basedOn: 'p' }, { basedOn: 'p' }),
        contributions: unsaid,
      },
      {
        ...alike({ basedOn: 'p' }, { basedOn: 'q' }),
        contributions: unsaid,
      },
    ],
  ],
  'reinforcing-actions': [
    [withLink({ mechanism: 'sport' }), sound],
    [withLink({ needs: ['b'] }), withLink({ needs: ['c'] })],
    [
      withLink({ mechanism: 'sport' }),
      { ...withLink({ mechanism: 'sport' }), actions: [{ ...action, status: 'idea' }, other] },
    ],
  ],
  'overlap-undecided': [
    [sound, withLink({ mechanism: 'sport' })],
    [sound, alike({ period: { from: '2024', to: '2024' } }, { period: { from: '2025' } })],
    [sound, alike({ audience: { groups: ['parents'] } }, {})],
  ],
  'children-not-involved': [
    [withAction({ childParticipation: { voice: ' ' } }), sound],
    [
      withAction({ childParticipation: {} }),
      { ...withAction({ childParticipation: {} }), childParticipation: { influence: 'Ja.' } },
    ],
    [
      withAction({ childParticipation: {} }),
      {
        ...withAction({ childParticipation: {} }),
        goals: [buildSharedGoal('g', { ...taught, childParticipation: { space: 'Ja.' } })],
      },
    ],
    [withAction({ childParticipation: {} }), withAction({ childParticipation: { audience: 'Ja.' } })],
  ],
  'agenda-incomplete': [
    [
      { ...sound, incomplete: true },
      { ...sound, incomplete: false },
    ],
  ],
  'goal-thin': [[{ ...sound, contributions: [sound.contributions[0]!] }, sound]],
  'question-unanswered': [
    [withLink({ questions: [{ text: 'Echt?' }] }), withLink({ questions: [{ text: 'Echt?', answer: 'Ja.' }] })],
  ],
  'evidence-expired': [[withEvidence({ expires: '2026-05' }), withEvidence({ expires: '2026-06' })]],
  'evidence-context-unknown': [[withEvidence({ scheme: 'sms', level: '1' }), withEvidence({})]],
  'indicator-stale': [
    [
      withIndicator({ measurements: [{ value: 2, on: '2024-05-31' }], baseline: { value: 1, on: '2020' } }),
      withIndicator({ measurements: [{ value: 2, on: '2024-06-01' }], baseline: { value: 1, on: '2020' } }),
    ],
    [withIndicator({ measurements: [{ value: 2, on: '2026-06-02' }], baseline: { value: 1, on: '2020' } }), sound],
  ],
  'one-domain-only': [
    [{ ...sound, actions: [action, { ...other, domains: ['education'] }] }, sound],
    [
      { ...sound, actions: [action, { ...other, domains: ['education'] }] },
      { ...sound, actions: [action, { ...other, domains: [] }] },
    ],
    [{ ...sound, actions: [action, { ...other, status: 'stopped' }] }, sound],
  ],
  'date-in-future': [
    [
      withAction({ deliveredAsPlanned: { answer: 'yes', on: '2026-06-02' } }),
      withAction({ deliveredAsPlanned: { answer: 'yes', on: today } }),
    ],
    [withIndicator({ measurements: [{ value: 2, on: '2026-07' }] }), sound],
    [withEvidence({ on: '2027' }), withEvidence({ on: '2026' })],
  ],
  'no-actions': [[{ ...sound, actions: [], contributions: [] }, sound]],
};

describe.each(Object.entries(cases) as [FindingCode, (typeof cases)[FindingCode]][])('%s', (code, pairs) => {
  it.each(pairs.map((pair, at) => [at + 1, ...pair] as const))(
    'is said in case %d, and not in the neighbour',
    (_, fires, silent) => {
      expect(foundIn(fires)).toContain(code);
      expect(foundIn(silent)).not.toContain(code);
    },
  );
});

describe('RULES', () => {
  it('has a row for every code, by severity and code', () => {
    const rows = RULES.map(({ code, severity }) => [severity, code]);
    const codes = Object.entries(FINDING_CODES).flatMap(([severity, names]) => names.map((code) => [severity, code]));
    expect(rows).toEqual(codes);
  });

  it('says nothing else of an agenda without a shared goal', () => {
    expect(foundIn({ ...buildAgenda({ incomplete: true, goals: [buildGoal('g')] }) })).toEqual(['no-shared-goal']);
  });

  it('says nothing of what a stopped action does or says', () => {
    const stopped = {
      ...sound,
      actions: [{ ...action, status: 'stopped' as const, owner: 'vreemd', area: ['GM0599'] }, other],
      area: ['GM0363'],
      contributions: [
        buildContribution('a', 'g', {
          id: 'ag',
          needs: ['g'],
          evidence: [{ scheme: 'sms', level: '1', direction: 'none', expires: '2020' }],
        }),
        sound.contributions[1]!,
      ],
    };
    expect(foundIn(stopped)).toEqual(['goal-thin', 'one-domain-only']);
  });

  it('sorts by severity, then code, then subjects, each by code unit', () => {
    const many = buildAgenda({
      goals: ['b', 'a', 'B', 'a1'].map((id) => buildSharedGoal(id)),
      actions: [buildAction('x')],
    });
    const { findings } = analyseAgenda(many, { today });
    expect(findings.map(({ severity, code, subjects }) => `${severity} ${code} ${subjects.join()}`)).toEqual([
      'error goal-gap B',
      'error goal-gap a',
      'error goal-gap a1',
      'error goal-gap b',
      'warning action-unlinked x',
      'warning children-not-involved agenda',
      'warning goal-without-indicator B',
      'warning goal-without-indicator a',
      'warning goal-without-indicator a1',
      'warning goal-without-indicator b',
      'warning owner-not-partner x',
    ]);
  });

  it('names at most twenty actions that overlap, and counts them all', () => {
    const ids = Array.from({ length: 25 }, (_, at) => `a${String(at).padStart(2, '0')}`);
    const crowd = buildAgenda({
      goals: [buildSharedGoal('g')],
      actions: ids.map((id) => buildAction(id)),
      contributions: ids.map((id) => buildContribution(id, 'g', reason)),
    });
    const found = analyseAgenda(crowd, { today }).findings.find(({ code }) => code === 'overlap-undecided');
    expect(found?.facts).toEqual({ goal: 'g', actions: ids.slice(0, 20), count: 25 });
    expect(found?.subjects).toEqual([...ids.slice(0, 20), 'g']);
  });
});
