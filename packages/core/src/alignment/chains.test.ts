import { describe, expect, it } from 'vitest';
import type { Contribution } from '../model/contribution.js';
import { buildAction, buildAgenda, buildContribution, buildGoal, buildSharedGoal } from '../testing/builders.js';
import { contributionGraph } from '../contributions/contribution-graph.js';
import type { GoalAlignment } from './agenda-analysis.js';
import { analyseAgenda } from './analyse-agenda.js';
import { chainsToward } from './chains.js';
import { SearchRoom } from './search-room.js';
import { openings } from './ways-on.js';

const because = 'Omdat.';
const helps = (from: string, to: string, id = `${from}>${to}`): Contribution =>
  buildContribution(from, to, { id, because });
const harms = (from: string, to: string, id = `${from}x${to}`): Contribution =>
  buildContribution(from, to, { id, because, effect: 'undermines' });

/** Toward the shared goal `g`, by action. */
const toward = (
  actions: readonly string[],
  goals: readonly string[],
  contributions: readonly Contribution[],
): Record<string, GoalAlignment> => {
  const agenda = buildAgenda({
    goals: [buildSharedGoal('g'), ...goals.map((id) => buildGoal(id))],
    actions: actions.map((id) => buildAction(id)),
    contributions,
  });
  const analysis = analyseAgenda(agenda, { today: '2026-06-01' });
  return Object.fromEntries(analysis.actions.map(({ action, byGoal }) => [action, byGoal[0]!]));
};

describe('the chain of harm', () => {
  it('has no second hindrance, however early its id comes', () => {
    const { a } = toward(['a'], ['h'], [harms('a', 'h', '9'), harms('h', 'g', '1'), helps('h', 'g', '2')]);
    expect(a).toMatchObject({ support: 'none', harm: 'reasoned', harmChain: ['9', '2'] });
  });

  it('ends where it reaches the goal, and goes through no hindrance behind it', () => {
    const { a } = toward(['a'], ['h'], [harms('g', 'h'), helps('h', 'g'), helps('a', 'g')]);
    expect(a).toMatchObject({ verdict: 'plausible', support: 'reasoned', harm: 'none', harmChain: [] });
  });
});

describe('a goal with many links', () => {
  const others = Array.from({ length: 20 }, (_, at) => `k${String(at + 10)}`);
  const crowd = others.flatMap((id) => [helps('mid', id), helps(id, 'g')]).reverse();

  it('is left by the first of its links, whoever comes by', () => {
    const { a, b } = toward(['a', 'b'], ['mid', ...others], [helps('a', 'mid'), helps('b', 'mid'), ...crowd]);
    expect(a!.chain).toEqual(['a>mid', 'mid>k10', 'k10>g']);
    expect(b!.chain).toEqual(['b>mid', 'mid>k10', 'k10>g']);
  });

  it('is looked at once for all chains that meet there, and once more for those with the hindrance behind', () => {
    const actions = Array.from({ length: 10 }, (_, at) => `a${at}`);
    const agenda = buildAgenda({
      goals: ['g', 'first', 'mid', ...others].map((id) => buildGoal(id)),
      actions: actions.map((id) => buildAction(id)),
      contributions: [...actions.flatMap((id) => [helps(id, 'mid'), harms(id, 'mid')]), ...crowd],
    });
    const graph = contributionGraph(agenda);
    let compared = 0;
    const { of, isBefore } = graph.linkIds;
    const linkIds = { of, isBefore: (one: number, other: number) => ((compared += 1), isBefore(one, other)) };
    const counting: typeof graph = { ...graph, linkIds };
    const levels = new Uint8Array(graph.linkCount).fill(1);
    const chains = chainsToward(counting, 0, {
      ...openings(graph, levels, levels),
      room: new SearchRoom(graph.goalCount),
    });
    const numbers = actions.map((_, at) => graph.goalCount + at);
    const ways = (kind: 'support' | 'harm') => numbers.map((action) => chains[kind](action, 1, 1)!.map(of));
    expect(ways('support')).toEqual(actions.map((id) => [`${id}>mid`, 'mid>k10', 'k10>g']));
    expect(compared).toBe(others.length - 1);
    expect(ways('harm')).toEqual(actions.map((id) => [`${id}xmid`, 'mid>k10', 'k10>g']));
    expect(compared).toBe(2 * (others.length - 1));
  });

  it('is left by another link once the hindrance is behind', () => {
    const { a, b } = toward(
      ['a', 'b'],
      ['mid', ...others],
      [helps('a', 'mid'), harms('b', 'mid'), harms('mid', 'k29'), ...crowd],
    );
    expect(a!.harmChain).toEqual(['a>mid', 'midxk29', 'k29>g']);
    expect(b!.harmChain).toEqual(['bxmid', 'mid>k10', 'k10>g']);
  });
});
