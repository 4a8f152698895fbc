import { describe, expect, it } from 'vitest';
import { isGedeeldError } from '../error.js';
import type { Contribution } from '../model/contribution.js';
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

  it('does not take two records with one id', () => {
    const { agenda, options } = randomAgenda(3);
    const [goal] = agenda.goals;
    expect(() => analyseAgenda({ ...agenda, goals: [...agenda.goals, goal!] }, options)).toThrow(goal!.id);
  });
});
