import { describe, expect, it } from 'vitest';
import type { ActionStatus } from '../model/action.js';
import { buildAction, buildAgenda, buildContribution, buildGoal } from '../testing/builders.js';
import { difference, firstFailure } from '../testing/first-failure.js';
import { goalsWithOnlyIdeas } from './only-ideas.js';
import { supporters } from './supporters.js';

const goals = [buildGoal('step'), buildGoal('end')];
const from = (status: ActionStatus, ...links: readonly (readonly [string, string, 'supports' | 'undermines'])[]) => {
  const actions = [buildAction('new', { status: 'idea' }), buildAction('other', { status })];
  const contributions = links.map(([start, end, effect], at) =>
    buildContribution(start, end, { id: `link-${at}`, effect }),
  );
  return [...goalsWithOnlyIdeas(buildAgenda({ goals, actions, contributions }))];
};

describe('goalsWithOnlyIdeas', () => {
  it('finds the goals that an idea leads to, over others too, round a circle if need be', () => {
    expect(from('running', ['new', 'step', 'supports'], ['step', 'end', 'supports'])).toEqual(['step', 'end']);
    expect(
      from('running', ['new', 'end', 'supports'], ['end', 'step', 'supports'], ['step', 'end', 'supports']),
    ).toEqual(['step', 'end']);
  });

  it.each(['planned', 'running', 'done'] as const)('leaves out a goal that something %s leads to', (status) => {
    expect(from(status, ['new', 'step', 'supports'], ['new', 'end', 'supports'], ['other', 'end', 'supports'])).toEqual(
      ['step'],
    );
  });

  it('does not count what has stopped, nor what hinders', () => {
    expect(from('stopped', ['new', 'step', 'supports'], ['other', 'step', 'supports'])).toEqual(['step']);
    expect(from('running', ['new', 'step', 'supports'], ['other', 'step', 'undermines'])).toEqual(['step']);
    expect(from('stopped', ['other', 'step', 'supports'], ['new', 'end', 'undermines'])).toEqual([]);
  });

  it('is what the actions behind every goal say, on random agendas', () => {
    expect(
      firstFailure(({ agenda, options }) => {
        const statuses = new Map(agenda.actions.map(({ id, status }) => [id, status]));
        const onlyIdeas = agenda.goals.filter(({ id }) => {
          const behind = supporters(agenda, options, id).map(({ action }) => statuses.get(action));
          return behind.includes('idea') && behind.every((status) => status === 'idea' || status === 'stopped');
        });
        return difference(
          'only ideas',
          [...goalsWithOnlyIdeas(agenda)],
          onlyIdeas.map(({ id }) => id),
        );
      }, 0.1),
    ).toBeUndefined();
  });
});
