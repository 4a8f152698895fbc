import { describe, expect, it } from 'vitest';
import type { Grade } from '../model/grade.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import {
  buildAction,
  buildAgenda,
  buildContribution,
  buildEvidence,
  buildGoal,
  buildSharedGoal,
} from '../testing/builders.js';
import { analyseAgenda } from './analyse-agenda.js';
import { levers } from './levers.js';

const options = { today: '2026-06-01' };
const seen = { evidence: [buildEvidence()] };
const bareLink = (from: string, to: string, parts: object = {}) =>
  buildContribution(from, to, { id: `${from}-${to}`, ...parts });
const agenda = buildAgenda({
  goals: [buildSharedGoal('end'), buildGoal('near'), buildGoal('far'), buildGoal('side'), buildGoal('alone')],
  actions: [buildAction('a'), buildAction('b'), buildAction('lost'), buildAction('idea', { status: 'idea' })],
  contributions: [
    // Two links of which one is to be raised, beside a straight one that is to be raised as well, and one that hinders.
    bareLink('a', 'near', seen),
    bareLink('near', 'end'),
    bareLink('a', 'side', seen),
    bareLink('side', 'far', seen),
    bareLink('far', 'end', seen),
    bareLink('b', 'near'),
    bareLink('b', 'end', { id: 'b-end', needs: ['idea'] }),
    bareLink('lost', 'end', { effect: 'undermines' }),
  ],
});

describe('levers', () => {
  it('are none for a chain that is good enough, the shortest of those', () => {
    expect(levers(agenda, options, 'a', 'end', 'declared')).toEqual({ raise: [], chain: ['a-near', 'near-end'] });
    expect(levers(agenda, options, 'a', 'end', 'observed')).toEqual({
      raise: [],
      chain: ['a-side', 'side-far', 'far-end'],
    });
  });

  it('are the fewest links to raise, in the order of the chain', () => {
    expect(levers(agenda, options, 'a', 'end', 'compared')).toEqual({
      raise: ['a-near', 'near-end'],
      chain: ['a-near', 'near-end'],
    });
  });

  it('pass by what is held down by something it needs, which no evidence raises', () => {
    expect(levers(agenda, options, 'b', 'end', 'reasoned')).toEqual({
      raise: ['b-near', 'near-end'],
      chain: ['b-near', 'near-end'],
    });
  });

  it('lie on the shortest of the chains with as few, whatever its links are called', () => {
    const ways = (...links: readonly (readonly [string, string, string, object?])[]) =>
      buildAgenda({
        goals: ['end', 'x', 'y', 'z'].map((id) => buildSharedGoal(id)),
        actions: [buildAction('a'), buildAction('idea', { status: 'idea' })],
        contributions: links.map(([id, from, to, parts]) => buildContribution(from, to, { id, ...seen, ...parts })),
      });
    const chainIn = (agenda: SharedAgenda) => levers(agenda, options, 'a', 'end', 'observed')?.chain;
    const long = ways(['1', 'a', 'x'], ['2', 'x', 'y'], ['3', 'y', 'end'], ['4', 'a', 'z'], ['5', 'z', 'end']);
    expect(chainIn(long)).toEqual(['4', '5']);
    const dear = ways(['1', 'a', 'x'], ['2', 'x', 'end', { evidence: [] }], ['3', 'a', 'y'], ['4', 'y', 'end']);
    expect(chainIn(dear)).toEqual(['3', '4']);
    const shut = ways(['1', 'a', 'x', { needs: ['idea'] }], ['2', 'x', 'end'], ['3', 'a', 'y'], ['4', 'y', 'end']);
    expect(chainIn(shut)).toEqual(['3', '4']);
    const none = { evidence: [] };
    const shutBesideDear = ways(
      ['1', 'a', 'x', { needs: ['idea'] }],
      ['2', 'x', 'end'],
      ['3', 'a', 'y', none],
      ['4', 'y', 'end', none],
    );
    expect(chainIn(shutBesideDear)).toEqual(['3', '4']);
    const alike = ways(['2', 'a', 'x'], ['3', 'x', 'end'], ['1', 'a', 'y'], ['4', 'y', 'end']);
    expect(chainIn(alike)).toEqual(['1', '4']);
  });

  it('count what was done before the agenda began as done', () => {
    const over = buildAction('over', { status: 'done', period: { from: '2020-01-01', to: '2020-12-31' } });
    const later = {
      ...agenda,
      period: { from: '2026-01-01' },
      actions: [...agenda.actions, over],
      contributions: [...agenda.contributions, bareLink('idea', 'end', { needs: ['over'] })],
    };
    expect(levers(later, options, 'idea', 'end', 'reasoned')?.raise).toEqual(['idea-end']);
    const stopped = { ...later, actions: [...agenda.actions, { ...over, status: 'stopped' as const }] };
    expect(levers(stopped, options, 'idea', 'end', 'reasoned')).toBeNull();
  });

  it('read a contribution without a list of what it needs', () => {
    const listless = agenda.contributions.map((one) => ({ ...one, needs: undefined as unknown as readonly string[] }));
    expect(levers({ ...agenda, contributions: listless }, options, 'b', 'end', 'reasoned')?.raise).toEqual(['b-end']);
  });

  it('are null where no chain can get there', () => {
    expect(levers(agenda, options, 'lost', 'end', 'declared')).toBeNull();
    expect(levers(agenda, options, 'a', 'alone', 'declared')).toBeNull();
  });

  it('are the same from an analysis that is there already', () => {
    const analysis = analyseAgenda(agenda, options);
    expect(levers(agenda, options, 'a', 'end', 'observed', analysis)).toEqual(
      levers(agenda, options, 'a', 'end', 'observed'),
    );
  });

  it.each([
    ['z', 'end', 'observed', { code: 'unknown-action', facts: { action: 'z' } }],
    ['a', 'z', 'observed', { code: 'unknown-goal', facts: { goal: 'z' } }],
    ['a', 'end', 'proven', { code: 'unknown-grade', facts: { grade: 'proven' }, message: '"proven" is not a grade' }],
  ])('refuse the action %s, the goal %s and the grade %s', (action, goal, grade, error) => {
    expect(() => levers(agenda, options, action, goal, grade as Grade)).toThrowError(expect.objectContaining(error));
  });
});
