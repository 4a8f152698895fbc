import { describe, expect, it } from 'vitest';
import { isGedeeldError } from '../error.js';
import type { Contribution } from '../model/contribution.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { seeds } from '../testing/random-runs.js';
import { randomAgenda } from '../testing/random-agenda.js';
import { createRandom } from '../testing/random.js';
import { analyseAgenda } from './analyse-agenda.js';

/** Ways to spoil a contribution, each with the reference that is then wrong. */
const SPOILT: readonly ((one: Contribution, action: string) => { broken: Contribution; wrong: string })[] = [
  (one) => ({ broken: { ...one, from: 'nergens' }, wrong: 'nergens' }),
  (one) => ({ broken: { ...one, to: 'nergens' }, wrong: 'nergens' }),
  (one) => ({ broken: { ...one, from: one.to }, wrong: one.to }),
  (one, action) => ({ broken: { ...one, to: action }, wrong: action }),
];

type Place = readonly (string | number)[];

const ODD: readonly unknown[] = [5, 'x', true, {}, [null], [5], () => 1, new Map(), Symbol('x'), undefined];

const placesIn = (value: unknown, path: Place = []): Place[] => [
  ...(path.length > 0 ? [path] : []),
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, inner]) =>
        placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]),
      )
    : []),
];

const spoil = (agenda: SharedAgenda, path: Place, value: unknown): SharedAgenda => {
  const spoilt = structuredClone(agenda);
  let holder = spoilt as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  holder[path.at(-1)!] = value;
  return spoilt;
};

describe('analyseAgenda, on agendas that no parser would hand over', () => {
  it('names the first contribution that is broken, and what is wrong in it', () => {
    const answers = seeds(0.1).flatMap((seed): unknown[] => {
      const { agenda, options } = randomAgenda(seed);
      const random = createRandom(seed);
      const [action] = agenda.actions;
      if (agenda.contributions.length === 0 || action === undefined) return [];
      const at = random.int(agenda.contributions.length);
      const { broken, wrong } = random.pick(SPOILT)(agenda.contributions[at]!, action.id);
      const contributions = agenda.contributions.map((one, index) => (index < at ? one : broken));
      try {
        return [{ seed, answer: analyseAgenda({ ...agenda, contributions }, options) }];
      } catch (error) {
        const named = isGedeeldError(error) && error.code === 'broken-agenda' ? error.facts : {};
        const right =
          JSON.stringify(named['path']).startsWith(`["contributions",${at}`) && named['reference'] === wrong;
        return right ? [] : [{ seed, named, at, wrong }];
      }
    });
    expect(answers).toEqual([]);
  });

  it('either analyses an agenda with something odd in it, or names the place', () => {
    const { agenda, options } = randomAgenda(7);
    const wrong = placesIn(agenda).flatMap((path) =>
      ODD.flatMap((value): unknown[] => {
        const spoilt = spoil(agenda, path, value);
        try {
          JSON.stringify(analyseAgenda(spoilt, options));
          return [];
        } catch (error) {
          if (!isGedeeldError(error)) return [{ path, value: String(value), error }];
          const named = error.facts['path'];
          // What is missing is told at its own place; what makes another record refer to nothing, at that one.
          return Array.isArray(named) ? [] : [{ path, value: String(value), error }];
        }
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('takes no agenda that is none', () => {
    for (const agenda of [null, undefined, 5, 'agenda', []]) {
      expect(() => analyseAgenda(agenda as unknown as SharedAgenda, { today: '2026-06-01' })).toThrowError(
        expect.objectContaining({ code: 'broken-agenda' }),
      );
    }
    expect(() => analyseAgenda({ ...randomAgenda(3).agenda, policy: 5 as never }, { today: '2026-06-01' })).toThrow(
      /^policy: /,
    );
  });

  it('does not take two records with one id', () => {
    const { agenda, options } = randomAgenda(3);
    const [goal] = agenda.goals;
    expect(() => analyseAgenda({ ...agenda, goals: [...agenda.goals, goal!] }, options)).toThrow(goal!.id);
  });
});
