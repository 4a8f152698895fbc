import { describe, expect, it } from 'vitest';
import { buildAction, buildAgenda, buildContribution, buildSharedGoal } from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';
import { keystones } from './keystones.js';

const options = { today: '2026-06-01' };
const because = 'Omdat.';
const of = (
  actions: readonly (readonly [string, Partial<Parameters<typeof buildAction>[1]>])[],
  contributions: readonly (readonly [string, string, object?])[],
) =>
  buildAgenda({
    goals: [buildSharedGoal('g'), buildSharedGoal('h')],
    actions: actions.map(([id, parts]) => buildAction(id, parts)),
    contributions: contributions.map(([from, to, parts]) => buildContribution(from, to, { because, ...parts })),
  });

describe('keystones', () => {
  it('are the actions without which a goal is worse off, with the goals and how', () => {
    const agenda = of(
      [
        ['a', {}],
        ['b', { owner: 'school' }],
        ['c', {}],
      ],
      [
        ['a', 'g'],
        ['b', 'g'],
        ['c', 'h'],
      ],
    );
    expect(keystones(agenda, options)).toEqual([
      { action: 'a', goals: [{ goal: 'g', from: 'covered', to: 'thin' }] },
      { action: 'b', goals: [{ goal: 'g', from: 'covered', to: 'thin' }] },
      { action: 'c', goals: [{ goal: 'h', from: 'thin', to: 'stalled' }] },
    ]);
    expect(keystones(agenda, options, analyseAgenda(agenda, options))).toEqual(keystones(agenda, options));
  });

  it('are not those that nothing hangs on, nor those that are not at work', () => {
    const agenda = of(
      [
        ['a', {}],
        ['b', {}],
        ['idea', { status: 'idea' }],
        ['stopped', { status: 'stopped' }],
        ['loose', {}],
      ],
      [
        ['a', 'g'],
        ['b', 'g'],
        ['idea', 'h'],
        ['stopped', 'h'],
      ],
    );
    expect(keystones(agenda, options)).toEqual([]);
  });

  it('are not those that ended before the agenda began, though what they left is needed still', () => {
    const over = { status: 'done', period: { from: '2020', to: '2020' } } as const;
    const agenda = {
      ...of(
        [
          ['a', {}],
          ['over', over],
        ],
        [['a', 'g', { needs: ['over'] }]],
      ),
      period: { from: '2026' },
    };
    expect(keystones(agenda, options)).toEqual([{ action: 'a', goals: [{ goal: 'g', from: 'thin', to: 'stalled' }] }]);
    const within = { ...agenda, period: { from: '2020' } };
    expect(keystones(within, options).map(({ action }) => action)).toEqual(['a', 'over']);
  });

  it('are also those that something else needs', () => {
    const agenda = of(
      [
        ['a', {}],
        ['needed', {}],
      ],
      [['a', 'g', { needs: ['needed'] }]],
    );
    expect(keystones(agenda, options).map(({ action }) => action)).toEqual(['a', 'needed']);
    const listless = { ...agenda, contributions: agenda.contributions.map((one) => ({ ...one, needs: undefined })) };
    expect(keystones(listless as unknown as typeof agenda, options).map(({ action }) => action)).toEqual(['a']);
  });

  it('do not change the grades they are found with', () => {
    const agenda = of(
      [
        ['a', {}],
        ['done', { status: 'done' }],
      ],
      [
        ['a', 'g', { needs: ['done'] }],
        ['done', 'h'],
      ],
    );
    expect(keystones(agenda, options)).toEqual(keystones(agenda, options));
    expect(keystones(agenda, options).map(({ action }) => action)).toContain('a');
  });
});
