import { describe, expect, it } from 'vitest';
import { randomAgenda } from './random-agenda.js';
import type { RandomCase } from './random-agenda.js';
import { shrinkCase } from './shrink-case.js';

const hinders = ({ agenda }: RandomCase): boolean =>
  agenda.contributions.some(
    (one) => one.effect === 'undermines' && agenda.actions.some((action) => action.id === one.from),
  );

describe('shrinkCase', () => {
  it('leaves nothing that the failure can do without', () => {
    const seed = Array.from({ length: 100 }, (_, index) => index).find((one) => hinders(randomAgenda(one)))!;
    const { agenda, options } = shrinkCase(randomAgenda(seed), hinders);
    expect(agenda.contributions).toHaveLength(1);
    expect(agenda.goals).toHaveLength(1);
    expect(agenda.actions).toHaveLength(1);
    expect(agenda.contributions[0]).toMatchObject({ effect: 'undermines', evidence: [], needs: [], questions: [] });
    expect(agenda.partners).toEqual([]);
    expect(agenda.coordinator).toBeUndefined();
    expect(options).toEqual({ today: options.today });
  });

  it('leaves the case it was given alone', () => {
    const whole = randomAgenda(5);
    shrinkCase(whole, () => true);
    expect(whole).toEqual(randomAgenda(5));
  });
});
