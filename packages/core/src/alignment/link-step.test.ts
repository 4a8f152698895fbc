import { describe, expect, it } from 'vitest';
import { buildAction, buildAgenda, buildContribution, buildGoal } from '../testing/builders.js';
import { gradeRank } from '../evidence/grade-rank.js';
import { linkStepMaker } from './link-step.js';
import { linkGrades } from './read-grades.js';

const agenda = buildAgenda({
  goals: [buildGoal('g'), buildGoal('h')],
  actions: [buildAction('a'), buildAction('b')],
  contributions: [
    buildContribution('a', 'h', { because: 'Omdat.' }),
    buildContribution('h', 'g'),
    buildContribution('g', 'h', { id: 'back' }),
    buildContribution('b', 'g'),
  ],
});
const newMaker = () => linkStepMaker(linkGrades(agenda, { today: '2026-06-01' }));
const [ACTION, BETWEEN, BACK, LATER] = [0, 1, 2, 3];

describe('linkStepMaker', () => {
  it('says what to do with which link, what it is worth, and what it has to be worth', () => {
    const make = newMaker();
    expect(make('strengthen-link', ACTION!, gradeRank('observed'))).toEqual({
      step: 'strengthen-link',
      subject: 'a->h',
      from: 'a',
      to: 'h',
      grade: 'reasoned',
      asked: 'observed',
    });
    expect(make('give-reason', BACK!, gradeRank('reasoned'))).toEqual({
      step: 'give-reason',
      subject: 'back',
      from: 'g',
      to: 'h',
      grade: 'declared',
      asked: 'reasoned',
    });
  });

  it('makes a step with a link between two goals once, and one with a link of an action each time', () => {
    const make = newMaker();
    for (const link of [BETWEEN!, BACK!]) expect(make('give-reason', link, 2)).toBe(make('give-reason', link, 2));
    for (const link of [ACTION!, LATER!]) expect(make('give-reason', link, 2)).not.toBe(make('give-reason', link, 2));
  });

  it('takes no step for another, whatever is asked', () => {
    const make = newMaker();
    for (let round = 0; round < 2; round += 1) {
      for (const step of ['give-reason', 'add-source', 'strengthen-link'] as const) {
        for (const asked of ['none', 'declared', 'reasoned', 'observed', 'compared', 'strong', 'replicated'] as const) {
          expect(make(step, BETWEEN!, gradeRank(asked))).toMatchObject({ step, subject: 'h->g', asked });
        }
      }
    }
  });
});
