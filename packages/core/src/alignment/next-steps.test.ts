import { describe, expect, it } from 'vitest';
import type { SharedAgenda } from '../model/shared-agenda.js';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildIndicator,
  buildGoal,
  buildSharedGoal,
} from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';
import type { PolicyOptions } from './policy.js';

const today = '2026-06-01';
const moving = buildIndicator('i', { baseline: { value: 1, on: '2023' }, measurements: [{ value: 2, on: '2026' }] });
const stepsOf = (agenda: SharedAgenda, policy: PolicyOptions = {}): readonly string[] =>
  analyseAgenda(agenda, { today, policy }).actions[0]!.nextSteps.map(({ step, subject }) => `${step} ${subject}`);

const delivered = {
  period: { from: '2025' },
  deliveredAsPlanned: { answer: 'yes', on: '2026' },
} as const;
const link = { because: 'Zo.', evidence: [buildEvidence()], otherFactors: 'Ook dit.', confirmedBy: ['school'] };
/** a → h → g, and everything about it is as good as it has to be. */
const certain = buildAgenda({
  partners: ['gemeente', 'school'],
  goals: [buildSharedGoal('g', { indicators: [moving] }), buildGoal('h', { indicators: [{ ...moving, id: 'j' }] })],
  actions: [buildAction('a', delivered)],
  contributions: [buildContribution('a', 'h', link), buildContribution('h', 'g', link)],
});
const withFirst = (parts: object): SharedAgenda => ({
  ...certain,
  contributions: [{ ...certain.contributions[0]!, ...parts }, certain.contributions[1]!],
});
const withSecond = (parts: object): SharedAgenda => ({
  ...certain,
  contributions: [certain.contributions[0]!, { ...certain.contributions[1]!, ...parts }],
});
const withAction = (parts: object): SharedAgenda => ({ ...certain, actions: [{ ...certain.actions[0]!, ...parts }] });
const withGoals = (shared: object, first: object = {}): SharedAgenda => ({
  ...certain,
  goals: [
    { ...certain.goals[0]!, ...shared },
    { ...certain.goals[1]!, ...first },
  ],
});
const bare = { evidence: [], otherFactors: 'Ook dit.', confirmedBy: ['school'] };

describe('nextSteps', () => {
  it('asks nothing of what is certain, or stopped', () => {
    expect(stepsOf(certain)).toEqual([]);
    expect(stepsOf({ ...withAction({ status: 'stopped' }), contributions: [] })).toEqual([]);
  });

  it('asks nothing where there is no shared goal', () => {
    expect(stepsOf(buildAgenda({ goals: [buildGoal('g')], actions: [buildAction('a')] }))).toEqual([]);
  });

  it('asks to link what is not linked, to the goal that comes first by id', () => {
    const goals = [buildSharedGoal('g'), buildSharedGoal('f')];
    expect(stepsOf(buildAgenda({ goals, actions: [buildAction('a')] }))).toEqual(['link-to-goal f']);
  });

  it.each([
    ['a reason on each link', withFirst({ ...bare, because: ' ' }), ['give-reason a->h']],
    [
      'nothing but a reason, where that is enough',
      { ...certain, contributions: [buildContribution('a', 'h'), buildContribution('h', 'g')] },
      ['give-reason a->h', 'give-reason h->g'],
    ],
    [
      'better evidence than a refuted claim has',
      withFirst({ evidence: [buildEvidence({ direction: 'none' })] }),
      ['strengthen-link a->h'],
    ],
    [
      'a reason and better evidence for a refuted claim without one',
      withFirst({ because: ' ', evidence: [buildEvidence({ direction: 'none' })] }),
      ['give-reason a->h', 'strengthen-link a->h'],
    ],
    [
      'what a link needs and does not have',
      withFirst({ needs: ['nergens', 'h'] }),
      ['start-needed nergens', 'start-needed h'],
    ],
  ])('asks of what is unproven for %s', (_, agenda, steps) => {
    expect(stepsOf(agenda)).toEqual(steps);
  });

  it('asks for a needed thing only once', () => {
    const needy = { ...certain, contributions: certain.contributions.map((one) => ({ ...one, needs: ['nergens'] })) };
    expect(stepsOf(needy)).toEqual(['start-needed nergens']);
  });

  it.each([
    [
      'a source',
      withFirst({ evidence: [{ scheme: 'local', level: 'observed', direction: 'positive' }] }),
      ['add-source a->h', 'strengthen-link a->h'],
    ],
    [
      'no source of evidence against it',
      withFirst({ evidence: [{ scheme: 'local', level: 'observed', direction: 'none' }] }),
      ['strengthen-link a->h'],
    ],
    [
      'stronger links, along the chain',
      { ...certain, contributions: certain.contributions.map((one) => ({ ...one, evidence: [] })) },
      ['strengthen-link a->h', 'strengthen-link h->g'],
    ],
    ['delivery of an idea', withAction({ status: 'idea' }), ['deliver a']],
    ['delivery of what is planned', withAction({ status: 'planned' }), ['deliver a']],
    [
      'delivery of what was partly delivered',
      withAction({ deliveredAsPlanned: { answer: 'partly', on: '2026' } }),
      ['deliver a'],
    ],
    [
      'delivery of what was not delivered',
      withAction({ deliveredAsPlanned: { answer: 'no', on: '2026' } }),
      ['deliver a'],
    ],
    [
      'a word on the delivery',
      { ...certain, actions: [buildAction('a', { period: { from: '2025' }, status: 'done' })] },
      ['confirm-delivery a'],
    ],
  ])('asks of what is plausible for %s', (_, agenda, steps) => {
    expect(stepsOf(agenda)).toEqual(steps);
  });

  it.each([
    [
      'a start',
      { ...certain, actions: [buildAction('a', { deliveredAsPlanned: { answer: 'yes', on: '2026' } })] },
      ['set-start a'],
    ],
    ['an indicator', withGoals({ indicators: [] }, { indicators: [] }), ['add-indicator h', 'add-indicator g']],
    [
      'a baseline before the action began',
      withGoals({}, { indicators: [buildIndicator('j', { measurements: [{ value: 2, on: '2026' }] })] }),
      ['add-baseline h'],
    ],
    ['a baseline', withGoals({ indicators: [buildIndicator('i')] }), ['add-baseline g']],
    [
      'a measurement after the action began',
      withGoals({}, { indicators: [buildIndicator('j', { baseline: { value: 1, on: '2024' } })] }),
      ['measure h'],
    ],
    [
      'a second measurement',
      withGoals({ indicators: [buildIndicator('i', { baseline: { value: 1, on: '2024' } })] }),
      ['measure g'],
    ],
    [
      'movement since the action began',
      withGoals({}, { indicators: [{ ...moving, direction: 'down' }] }),
      ['not-moving h'],
    ],
    [
      'movement at all',
      withGoals({ indicators: [{ ...moving, measurements: [{ value: 1, on: '2026' }] }] }),
      ['not-moving g'],
    ],
    ['other factors', withFirst({ otherFactors: ' ' }), ['weigh-other-factors a->h']],
    ['an answer', withFirst({ questions: [{ text: 'Echt?', answer: ' ' }] }), ['answer-question a->h']],
    [
      'a partner who does not carry it out',
      withFirst({ confirmedBy: ['gemeente', 'vreemd'] }),
      ['ask-partner-to-confirm a->h'],
    ],
    [
      'all of these in order',
      withFirst({ otherFactors: '', confirmedBy: [], questions: [{ text: 'Echt?' }] }),
      ['weigh-other-factors a->h', 'answer-question a->h', 'ask-partner-to-confirm a->h'],
    ],
  ])('asks of what is likely for %s', (_, agenda, steps) => {
    expect(stepsOf(agenda)).toEqual(steps);
  });

  it('asks for a start, and for points that no start would give', () => {
    const startless = {
      ...withGoals({}, { indicators: [buildIndicator('j')] }),
      actions: [buildAction('a', { deliveredAsPlanned: delivered.deliveredAsPlanned })],
    };
    expect(stepsOf(startless)).toEqual(['set-start a', 'add-baseline h']);
  });

  it('asks to take harm away, and to talk', () => {
    const contested = withSecond({ effect: 'undermines' });
    expect(stepsOf(contested)).toEqual(['take-away-harm h->g', 'talk-with-owner a']);
    const both = {
      ...certain,
      contributions: [...certain.contributions, buildContribution('a', 'g', { because: 'Zo.', effect: 'undermines' })],
    };
    expect(stepsOf(both)).toEqual(['take-away-harm a->g', 'talk-with-owner a']);
  });

  it('says of harm which way the link goes', () => {
    const [first] = analyseAgenda(withSecond({ effect: 'undermines' }), { today }).actions[0]!.nextSteps;
    expect(first).toEqual({ step: 'take-away-harm', subject: 'h->g', from: 'h', to: 'g', grade: 'observed' });
  });

  it('tells of an answer about the delivery only where there is one', () => {
    const deliverOf = (parts: object) =>
      Object.keys(analyseAgenda(withAction({ status: 'idea', ...parts }), { today }).actions[0]!.nextSteps[0]!);
    expect(deliverOf({ deliveredAsPlanned: undefined })).toEqual(['step', 'subject', 'status']);
    expect(deliverOf({ deliveredAsPlanned: { answer: 'no', on: '2026' } })).toContain('answer');
  });

  it('asks for what the bars of the caller ask, and no more', () => {
    const unseen = withGoals({ indicators: [] }, { indicators: [] });
    const seen = { certain: { grade: 'observed', status: 'seen' } } as const;
    expect(stepsOf(unseen, seen)).toEqual(['add-indicator h', 'add-indicator g']);
    const withoutAccount = withFirst({ otherFactors: '' });
    expect(stepsOf(withoutAccount)).toEqual(['weigh-other-factors a->h']);
    expect(stepsOf(withoutAccount, seen)).toEqual([]);
  });

  it('asks for evidence and a reason where the caller let a chain pass without reasons', () => {
    const claimed = { grade: 'observed', status: 'declared' } as const;
    const certainBar = { grade: 'compared', status: 'declared' } as const;
    const reasonless = withFirst({ because: ' ' });
    expect(stepsOf(reasonless, { likely: claimed, certain: certainBar })).toEqual([
      'strengthen-link a->h',
      'strengthen-link h->g',
    ]);
    expect(stepsOf(reasonless, { likely: claimed, certain: { ...certainBar, status: 'reasoned' } })).toEqual([
      'give-reason a->h',
      'strengthen-link a->h',
      'strengthen-link h->g',
    ]);
  });

  it('works toward the shared goal where the action stands best', () => {
    const two = {
      ...certain,
      goals: [...certain.goals, buildSharedGoal('b')],
      contributions: [...certain.contributions, buildContribution('a', 'b')],
    };
    expect(stepsOf(two)).toEqual([]);
    expect(
      stepsOf({
        ...two,
        contributions: [buildContribution('a', 'b'), buildContribution('a', 'g', { because: 'Zo.' })],
      })[0],
    ).toBe('strengthen-link a->g');
  });

  it('of two goals where it stands as well, works toward the better supported one', () => {
    const goals = [buildSharedGoal('b'), buildSharedGoal('g')];
    const contributions = [buildContribution('a', 'b', { because: 'Zo.' }), buildContribution('a', 'g', link)];
    const agenda = buildAgenda({ goals, contributions, actions: [buildAction('a')], partners: ['school'] });
    expect(stepsOf(agenda)).toEqual(['confirm-delivery a']);
  });
});
