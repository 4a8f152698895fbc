import { buildAgenda, buildContribution, buildSharedGoal } from './builders.js';
import { maybe } from './maybe.js';
import { randomAction } from './random-actions.js';
import type { RandomCase } from './random-agenda.js';
import { randomToday } from './random-dates.js';
import { createRandom } from './random.js';

/** A random agenda in which up to 32 actions crowd around one goal, many of them in each other's way. */
export const crowdedAgenda = (seed: number): RandomCase => {
  const random = createRandom(seed);
  const ids = Array.from({ length: 2 + random.int(random.pick([5, 15, 31])) }, (_, at) => `a${at}`);
  const around = { organisations: ['gemeente', 'school'], practices: ['thuis', 'school'], maturity: 0.8 };
  const agenda = buildAgenda({
    goals: [buildSharedGoal('g')],
    actions: ids.map((id) => randomAction(random, id, around)),
    contributions: ids.flatMap((id) =>
      Array.from({ length: random.pick([1, 1, 1, 2]) }, () =>
        buildContribution(id, 'g', {
          ...maybe(random.chance(0.7), { mechanism: random.pick(['steun', 'taal', ' ', 'geld']) }),
          ...maybe(random.chance(0.1), { effect: 'undermines' }),
          needs: random.chance(0.2) ? [random.pick(ids)] : [],
        }),
      ),
    ),
  });
  return { agenda, options: { today: randomToday(random) } };
};
