import { describe, expect, it } from 'vitest';
import type { Contribution } from '../model/contribution.js';
import { buildAction, buildAgenda, buildContribution, buildGoal } from '../testing/builders.js';
import { createRandom } from '../testing/random.js';
import { contributionGraph } from './contribution-graph.js';
import type { GradedContribution } from './grade-contribution.js';
import { CONCERNS, effectiveGrades, gradeClaims } from './grade-links.js';

/** A contribution as it is drawn: its grade, its ends, what it needs, and whether it hinders. */
type Drawn = readonly [rank: number, from: string, to: string, needs?: readonly string[], hinders?: 'hinders'];

interface Cast {
  readonly goals?: readonly string[];
  readonly live?: readonly string[];
  /** Actions that are neither live nor done. */
  readonly idle?: readonly string[];
  /** Actions that are done, live or not. */
  readonly done?: readonly string[];
}

const grades = (drawn: readonly Drawn[], cast: Cast = {}): { h: number[]; v: Record<string, number> } => {
  const { goals = ['g', 'h'], live = ['a', 'b'], idle = [], done = [] } = cast;
  const agenda = buildAgenda({
    goals: goals.map((id) => buildGoal(id)),
    actions: [...new Set([...live, ...idle, ...done])].map((id) => buildAction(id)),
    contributions: drawn.map(([, from, to, needs = [], hinders]): Contribution =>
      buildContribution(from, to, { needs, ...(hinders ? { effect: 'undermines' } : {}) }),
    ),
  });
  const graph = contributionGraph(agenda);
  const ranks = Uint8Array.from(drawn, ([rank]) => rank);
  const marks = (ids: readonly string[]): Uint8Array => Uint8Array.from(graph.ids, (id) => Number(ids.includes(id)));
  const { effective, values } = effectiveGrades(graph, agenda, { ranks, live: marks(live), done: marks(done) });
  expect([...ranks]).toEqual(drawn.map(([rank]) => rank));
  return { h: [...effective], v: Object.fromEntries(graph.ids.map((id, node) => [id, values[node]!])) };
};

describe('gradeClaims', () => {
  it('grades nothing where nothing is claimed', () => {
    const { items, ...columns } = gradeClaims([], () => expect.unreachable(), '2026-06-01');
    expect(items).toBeInstanceOf(Function);
    expect(Object.values(columns)).toEqual(new Array(7).fill(new Uint8Array(0)));
  });

  it('lays what every contribution is worth side by side, in document order', () => {
    const contributions = ['a', 'b', 'c'].map((from) => buildContribution(from, 'g'));
    const item = { unsourced: false, expired: false, context: 'near' } as GradedContribution['items'][0];
    const shown = [
      { ...item, unsourced: true },
      { ...item, on: '2026-06-02' },
    ];
    const nothing = { refuted: false, reasoned: false, unsourcedSupport: false, items: [] };
    const graded = new Map<string, GradedContribution>([
      ['a', { ...nothing, rank: 6, support: 5, doubt: 1, unsourcedSupport: true, items: [{ ...item, on: '2026-06' }] }],
      ['b', { ...nothing, rank: 0, support: 3, doubt: 4, refuted: true, items: shown }],
      [
        'c',
        {
          ...nothing,
          rank: 2,
          support: 0,
          doubt: 0,
          reasoned: true,
          items: [{ ...item, expired: true, context: 'unknown' }],
        },
      ],
    ]);
    const { items, ...columns } = gradeClaims(contributions, ({ from }) => graded.get(from)!, '2026-06-01');
    expect(items(1)).toBe(shown);
    expect(columns).toEqual({
      ranks: Uint8Array.of(6, 0, 2),
      support: Uint8Array.of(5, 3, 0),
      doubt: Uint8Array.of(1, 4, 0),
      refuted: Uint8Array.of(0, 1, 0),
      reasoned: Uint8Array.of(0, 0, 1),
      unsourcedSupport: Uint8Array.of(1, 0, 0),
      concerns: Uint8Array.of(0, CONCERNS.unsourced + CONCERNS.inFuture, CONCERNS.expired + CONCERNS.contextUnknown),
    });
  });
});

describe('effectiveGrades', () => {
  it('values a live action highest, and any other action and a goal that nothing supports at nothing', () => {
    expect(grades([], { live: ['a'], idle: ['b'] })).toEqual({ h: [], v: { g: 0, h: 0, a: 6, b: 0 } });
    expect(grades([], { goals: [], live: [] })).toEqual({ h: [], v: {} });
  });

  it('values a goal by its best link, and by what that comes from', () => {
    expect(
      grades([
        [3, 'a', 'g'],
        [5, 'b', 'g'],
      ]).v,
    ).toMatchObject({ g: 5, h: 0 });
    expect(
      grades([
        [5, 'a', 'g'],
        [4, 'g', 'h'],
      ]).v,
    ).toMatchObject({ g: 5, h: 4 });
    expect(
      grades([
        [2, 'a', 'g'],
        [4, 'g', 'h'],
      ]),
    ).toMatchObject({ h: [2, 4], v: { g: 2, h: 2 } });
  });

  it('carries nothing from an action that is not live, done or not, nor over a link that hinders', () => {
    const cast = { live: [], idle: ['a'], done: ['b'] };
    expect(
      grades(
        [
          [5, 'a', 'g'],
          [5, 'b', 'g'],
        ],
        cast,
      ),
    ).toMatchObject({ h: [5, 5], v: { g: 0, a: 0, b: 0 } });
    expect(grades([[5, 'a', 'g', [], 'hinders']])).toMatchObject({ h: [5], v: { g: 0 } });
  });

  it('holds a link down to the goal it needs', () => {
    expect(
      grades([
        [5, 'a', 'g', ['h']],
        [3, 'b', 'h'],
      ]),
    ).toMatchObject({ h: [3, 3], v: { g: 3, h: 3 } });
    expect(
      grades([
        [2, 'a', 'g', ['h']],
        [3, 'b', 'h'],
      ]),
    ).toMatchObject({ h: [2, 3], v: { g: 2 } });
    expect(grades([[5, 'a', 'g', ['h']]])).toMatchObject({ h: [0], v: { g: 0 } });
  });

  it('holds a link down to the action it needs: all or nothing', () => {
    expect(grades([[5, 'a', 'g', ['b']]])).toMatchObject({ h: [5], v: { g: 5 } });
    expect(grades([[5, 'a', 'g', ['b']]], { live: ['a'], idle: ['b'] })).toMatchObject({ h: [0], v: { g: 0 } });
  });

  it('takes the lowest of several needs, named once or twice', () => {
    const rest: Drawn[] = [
      [4, 'b', 'h'],
      [2, 'b', 'k'],
    ];
    const cast = { goals: ['g', 'h', 'k'] };
    expect(grades([[5, 'a', 'g', ['h', 'k']], ...rest], cast).h[0]).toBe(2);
    expect(grades([[5, 'a', 'g', ['k', 'h']], ...rest], cast).h[0]).toBe(2);
    expect(grades([[5, 'a', 'g', ['h', 'h']], ...rest], cast)).toMatchObject({ h: [4, 4, 2], v: { g: 4 } });
  });

  it('needs no more of what is done, whenever that ended', () => {
    const over = { live: ['a'], done: ['b'] };
    expect(grades([[5, 'a', 'g', ['b']]], over)).toMatchObject({ h: [5], v: { g: 5, b: 0 } });
    expect(grades([[5, 'a', 'g', ['b', 'h']]], over)).toMatchObject({ h: [0], v: { g: 0 } });
    expect(grades([[5, 'a', 'g', ['b']]], { live: ['a', 'b'], done: ['b'] }).h).toEqual([5]);
  });

  it('makes nothing of a link that needs what the agenda does not have', () => {
    expect(
      grades([
        [5, 'a', 'g', ['ghost']],
        [3, 'b', 'g'],
      ]),
    ).toMatchObject({ h: [0, 3], v: { g: 3 } });
    expect(grades([[5, 'a', 'g', ['b', 'ghost']]]).h).toEqual([0]);
    expect(
      grades([
        [5, 'a', 'g', ['constructor']],
        [5, 'b', 'h', ['__proto__']],
      ]),
    ).toMatchObject({ h: [0, 0] });
    expect(grades([[5, 'a', 'g', ['__proto__']]], { live: ['a', '__proto__'] }).h).toEqual([5]);
  });

  it('holds a link that hinders down to what it needs, in the same way', () => {
    expect(
      grades([
        [5, 'a', 'g', ['h'], 'hinders'],
        [3, 'b', 'h'],
      ]).h,
    ).toEqual([3, 3]);
    expect(grades([[5, 'a', 'g', ['ghost'], 'hinders']]).h).toEqual([0]);
  });

  it('reads the needs of a contribution that has no list of them as none', () => {
    const { needs, ...rest } = buildContribution('a', 'g');
    expect(needs).toEqual([]);
    const agenda = buildAgenda({
      goals: [buildGoal('g')],
      actions: [buildAction('a')],
      contributions: [rest as Contribution],
    });
    const atWork = { ranks: Uint8Array.of(4), live: Uint8Array.of(0, 1), done: new Uint8Array(2) };
    expect([...effectiveGrades(contributionGraph(agenda), agenda, atWork).effective]).toEqual([4]);
  });

  it('lets no circle lift itself: not of goals, not of a link that needs its own end', () => {
    const circle: Drawn[] = [
      [5, 'g', 'h'],
      [5, 'h', 'g'],
    ];
    expect(grades(circle)).toMatchObject({ h: [5, 5], v: { g: 0, h: 0 } });
    expect(grades([...circle, [2, 'a', 'g']]).v).toMatchObject({ g: 2, h: 2 });
    expect(grades([[5, 'a', 'g', ['g']]])).toMatchObject({ h: [0], v: { g: 0 } });
    expect(
      grades([
        [5, 'a', 'g', ['g']],
        [3, 'b', 'g'],
      ]),
    ).toMatchObject({ h: [3, 3], v: { g: 3 } });
    expect(
      grades([
        [5, 'a', 'g', ['h']],
        [5, 'b', 'h', ['g']],
      ]),
    ).toMatchObject({ h: [0, 0], v: { g: 0, h: 0 } });
  });

  it('gives an idea no grade of its own for the goals, but leaves its links theirs', () => {
    expect(grades([[4, 'i', 'g']], { live: [], idle: ['i'] })).toMatchObject({ h: [4], v: { g: 0, i: 0 } });
  });

  it('values the end of a chain of a hundred thousand goals', () => {
    const length = 100_000;
    const goals = Array.from({ length }, (_, at) => buildGoal(`g${at}`));
    const contributions = Array.from({ length }, (_, at) =>
      buildContribution(at === 0 ? 'a' : `g${at - 1}`, `g${at}`, { needs: at === 0 ? [] : [`g${at - 1}`] }),
    );
    const agenda = buildAgenda({ goals, actions: [buildAction('a')], contributions });
    const graph = contributionGraph(agenda);
    const live = Uint8Array.from(graph.ids, (id) => Number(id === 'a'));
    const atWork = { ranks: new Uint8Array(length).fill(3), live, done: new Uint8Array(length + 1) };
    const { effective, values } = effectiveGrades(graph, agenda, atWork);
    expect([effective[length - 1], values[length - 1], graph.linkIds.of(length - 1)]).toEqual([3, 3, 'g99998->g99999']);
  });

  it('agrees with starting at nothing, and raising until nothing changes', () => {
    const goals = ['g', 'h', 'k'];
    const [live, idle, done] = [['a', 'b'], ['i'], ['b', 'd']];
    for (let seed = 0; seed < 300; seed += 1) {
      const random = createRandom(seed);
      const drawn = Array.from({ length: random.int(9) }, (): Drawn => {
        const to = random.pick(goals);
        const from = random.pick(['a', 'b', 'i', 'd', ...goals].filter((id) => id !== to));
        const needs = random.some(['a', 'i', 'd', ...goals, 'ghost'], 0.15);
        return random.chance(0.2) ? [random.int(7), from, to, needs, 'hinders'] : [random.int(7), from, to, needs];
      });
      const v = new Map<string, number>(live.map((id) => [id, 6]));
      const have = (id: string): number => (done.includes(id) ? 6 : (v.get(id) ?? 0));
      const worth = ([rank, , , needs = []]: Drawn): number => Math.min(rank, ...needs.map(have));
      for (let changed = true; changed;) {
        changed = false;
        for (const link of drawn.filter(([, , , , hinders]) => !hinders)) {
          const carried = Math.min(worth(link), v.get(link[1]) ?? 0);
          if (carried <= (v.get(link[2]) ?? 0)) continue;
          v.set(link[2], carried);
          changed = true;
        }
      }
      const found = grades(drawn, { goals, live, idle, done });
      expect(found.h).toEqual(drawn.map(worth));
      for (const goal of goals) expect(found.v[goal]).toBe(v.get(goal) ?? 0);
    }
  });
});
