import { describe, expect, it } from 'vitest';
import { buildAction, buildAgenda, buildContribution, buildSharedGoal } from '../../testing/builders.js';
import { analyseAgenda } from '../analyse-agenda.js';

const because = 'Omdat.';
const agenda = buildAgenda({
  goals: ['both', 'harmed', 'helped', 'other'].map((id) => buildSharedGoal(id)),
  actions: [buildAction('a'), buildAction('b')],
  contributions: [
    buildContribution('a', 'both', { id: '1', because }),
    buildContribution('a', 'both', { id: '2', because, effect: 'undermines' }),
    buildContribution('a', 'harmed', { id: '3', because, effect: 'undermines' }),
    buildContribution('a', 'helped', { id: '4', because }),
    buildContribution('b', 'other', { id: '5', because }),
  ],
});

describe('actionContested', () => {
  it('names the goals that the action hinders, and is not there for one that only helps', () => {
    const { findings } = analyseAgenda(agenda, { today: '2026-06-01' });
    const found = findings.filter(({ code }) => code === 'action-contested');
    expect(found.map(({ subjects, facts }) => ({ subjects, facts }))).toEqual([
      { subjects: ['a'], facts: expect.objectContaining({ goals: ['both', 'harmed'] }) as unknown },
    ]);
  });
});
