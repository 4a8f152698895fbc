import { describe, expect, it } from 'vitest';
import { buildAction, buildAgenda, buildContribution } from '../testing/builders.js';
import { agendaPartners, hasOpenQuestion, isConfirmed } from './claim-status.js';
import { settle } from './setting.js';

const setting = settle(buildAgenda({ partners: ['school', 'gemeente'], coordinator: 'ggd' }), { today: '2026-06-01' });
const partners = agendaPartners(setting.agenda, setting.references);
const action = buildAction('a', { owner: 'gemeente', partners: ['school'] });

describe('isConfirmed', () => {
  it.each([
    ['the coordinator', ['ggd'], true],
    ['someone else after one who carries it out', ['gemeente', 'ggd'], true],
    ['its owner', ['gemeente'], false],
    ['one of its own partners', ['school'], false],
    ['someone who is not in the agenda', ['vreemd'], false],
    ['nobody', [], false],
  ])('asks for a partner that does not carry out the action: %s', (_, confirmedBy, confirmed) => {
    const contribution = buildContribution('a', 'g', { confirmedBy });
    expect(isConfirmed(contribution, action, { partners, setting })).toBe(confirmed);
  });

  it('is not so where there is no list of who confirms it', () => {
    const contribution = buildContribution('a', 'g', { confirmedBy: undefined as never });
    expect(isConfirmed(contribution, action, { partners, setting })).toBe(false);
  });
});

describe('hasOpenQuestion', () => {
  it('is so when a question has no answer, and not without questions', () => {
    const asking = (questions: unknown) =>
      hasOpenQuestion(buildContribution('a', 'g', { questions: questions as never }));
    expect(asking([{ text: 'Waarom?', answer: 'Daarom.' }, { text: 'Echt?' }])).toBe(true);
    expect(asking([{ text: 'Waarom?', answer: 'Daarom.' }])).toBe(false);
    expect([asking([]), asking(undefined)]).toEqual([false, false]);
  });
});
