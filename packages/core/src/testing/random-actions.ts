import type { Action } from '../model/action.js';
import { DELIVERY_ANSWERS } from '../model/action.js';
import { DOMAINS } from '../model/domain.js';
import type { LocalizedText } from '../model/localized-text.js';
import { buildAction } from './builders.js';
import { maybe } from './maybe.js';
import { anyDate } from './random-dates.js';
import { randomAudience, randomParticipation, randomPeriod } from './random-goals.js';
import type { Random } from './random.js';

/** What an action may refer to, and how much of it is in order. */
export interface Surroundings {
  readonly organisations: readonly string[];
  readonly practices: readonly string[];
  readonly maturity: number;
}

/** Places: codes inside each other and beside each other, and names. */
export const PLACES: readonly LocalizedText[] = [
  'GM0363',
  'WK036301',
  'BU03630101',
  'WK036302',
  'GM0599',
  'Waterrijk',
  'waterrijk ',
  { nl: 'De Kaap', en: 'The Cape' },
];

/** An action in any state. */
export const randomAction = (random: Random, id: string, around: Surroundings): Action => {
  const { organisations, practices, maturity } = around;
  const delivery = {
    answer: random.chance(maturity) ? ('yes' as const) : random.pick(DELIVERY_ANSWERS),
    on: anyDate(random),
  };
  return buildAction(id, {
    owner: random.pick(organisations),
    partners: random.chance(0.3) ? random.some(organisations, 0.4) : [],
    status: random.chance(maturity * 0.8)
      ? 'running'
      : random.pick(['idea', 'planned', 'planned', 'running', 'done', 'stopped']),
    ...maybe(random.chance(0.8), { period: random.chance(maturity) ? { from: '2023' } : randomPeriod(random) }),
    domains: random.chance(0.6) ? ['education'] : random.some(DOMAINS, 0.15),
    ...maybe(random.chance(0.6), { audience: random.chance(0.6) ? { groups: ['children'] } : randomAudience(random) }),
    area: random.chance(0.3)
      ? ['GM0363']
      : random.chance(0.4)
        ? [random.pick(PLACES), ...random.some(PLACES, 0.05)]
        : [],
    ...maybe(random.chance(0.3) && practices.length > 0, {
      basedOn: random.pick(practices.length > 0 ? practices : ['']),
    }),
    ...maybe(random.chance(0.4 + maturity / 2), { deliveredAsPlanned: delivery }),
    ...maybe(random.chance(0.1), { childParticipation: randomParticipation(random) }),
  });
};
