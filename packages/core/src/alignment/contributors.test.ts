import { describe, expect, it } from 'vitest';
import type { Action } from '../model/action.js';
import type { Audience } from '../model/audience.js';
import type { Contribution } from '../model/contribution.js';
import { buildAction, buildAgenda, buildCatalogue, buildContribution, buildSharedGoal } from '../testing/builders.js';
import { contributorFinder } from './contributors.js';
import { layGroundwork } from './groundwork.js';

const found = (actions: readonly Action[], contributions: readonly Contribution[]) => {
  const agenda = buildAgenda({ goals: [buildSharedGoal('g'), buildSharedGoal('h')], actions, contributions });
  const finder = contributorFinder(layGroundwork(agenda, { today: '2026-06-01', catalogues: [buildCatalogue()] }));
  return [finder(0), finder(1)] as const;
};
const ids = (contributors: ReturnType<typeof found>[0]) => contributors.map(({ profile }) => profile.id);
const [a, b] = [buildAction('a'), buildAction('b')];

describe('contributorFinder', () => {
  it('finds who supports a goal directly, in the order of their links, where there are two at least', () => {
    const [g, h] = found(
      [a, b],
      [buildContribution('b', 'g'), buildContribution('a', 'g'), buildContribution('a', 'h')],
    );
    expect(ids(g)).toEqual(['b', 'a']);
    expect(ids(h)).toEqual([]);
  });

  it('leaves out what hinders, what is not at work, other goals, and what ends before it begins', () => {
    const others = [
      buildAction('idea', { status: 'idea' }),
      buildAction('late', { period: { from: '2027', to: '2026' } }),
      buildAction('harm'),
    ];
    const [g] = found(
      [a, b, ...others],
      [
        ...['a', 'b', 'idea', 'late', 'h'].map((from) => buildContribution(from, 'g')),
        buildContribution('harm', 'g', { effect: 'undermines' }),
      ],
    );
    expect(ids(g)).toEqual(['a', 'b']);
  });

  it('does not take two links of one action for two contributors', () => {
    const twice = [buildContribution('a', 'g', { id: 'one' }), buildContribution('a', 'g', { id: 'two' })];
    expect(ids(found([a, b], twice)[0])).toEqual([]);
  });

  it('reads what each link says of its own, and all that the links of one action say together', () => {
    const [g] = found(
      [a, b],
      [
        buildContribution('a', 'g', { id: '1', mechanism: 'reading', needs: ['b'] }),
        buildContribution('b', 'g', { id: '2' }),
        buildContribution('a', 'g', { id: '3', mechanism: 'play', needs: ['h'] }),
        buildContribution('a', 'g', { id: '4', mechanism: 'reading' }),
      ],
    );
    expect(g.map(({ mechanisms, needs }) => [mechanisms, needs])).toEqual([
      [
        ['play', 'reading'],
        ['b', 'h'],
      ],
      [[], []],
    ]);
  });

  it('reads an action as people, place, time and practice', () => {
    const audience = { groups: ['parents', 'parents', 'children'] as const, ages: { from: 4, to: 6 } };
    const stated = buildAction('a', {
      audience,
      area: ['Oost', 'GM0794'],
      period: { from: '2026-02', to: '2026-03' },
      basedOn: 'leesclub',
    });
    const [g] = found([stated, b], [buildContribution('a', 'g'), buildContribution('b', 'g')]);
    expect(g.map(({ profile }) => profile)).toEqual([
      {
        id: 'a',
        audience,
        areas: ['oost', '#0794'],
        from: '2026-02-01',
        to: '2026-03-31',
        basedOn: `${buildCatalogue().id}#leesclub`,
        place: JSON.stringify([
          ['#0794', 'oost'],
          ['children', 'parents'],
          [4, 6],
        ]),
      },
      { id: 'b', audience: undefined, areas: [], from: '', to: '~', basedOn: undefined, place: undefined },
    ]);
  });

  it('knows a place only where both the area and the audience are stated', () => {
    const place = (parts: Partial<Action>) =>
      found([buildAction('a', parts), b], [buildContribution('a', 'g'), buildContribution('b', 'g')])[0][0]!.profile
        .place;
    expect(place({ area: ['Oost'] })).toBeUndefined();
    expect(place({ area: ['Oost'], audience: {} as Audience })).toBeUndefined();
    expect(place({ area: ['Oost'], audience: { groups: [] } })).toBeUndefined();
    expect(place({ audience: { groups: ['parents'] } })).toBeUndefined();
    expect(place({ area: ['Oost'], audience: { groups: ['parents'] } })).toBe('[["oost"],["parents"],null]');
    expect(place({ area: ['Oost'], audience: { ages: { from: 4, to: 6 } } as Audience })).toBe('[["oost"],[],[4,6]]');
  });
});
