import type { Audience } from '../model/audience.js';
import { AUDIENCE_GROUPS } from '../model/audience.js';
import type { ChildParticipation } from '../model/child-participation.js';
import { DOMAINS } from '../model/domain.js';
import type { Goal } from '../model/goal.js';
import type { Indicator } from '../model/indicator.js';
import type { LocalizedText } from '../model/localized-text.js';
import { buildGoal, buildIndicator } from './builders.js';
import { maybe } from './maybe.js';
import { firstDay, lastDay } from './oracle/dates.js';
import { anyDate, comingDate, pastDate, recentDate } from './random-dates.js';
import type { Random } from './random.js';

/** A goal with its indicators; the more mature the agenda, the more of them have moved the right way. */
export const randomGoal = (random: Random, id: string, maturity: number): Goal => {
  const count = random.chance(maturity * 0.8) ? 1 : random.pick([0, 0, 1, 1, 2, 3]);
  const indicators = Array.from({ length: count }, (_, index) => randomIndicator(random, `${id}:i${index}`, maturity));
  return buildGoal(id, {
    indicators,
    domains: random.some(DOMAINS, 0.1),
    ...maybe(random.chance(0.4), { audience: randomAudience(random) }),
    ...maybe(random.chance(0.1), { childParticipation: randomParticipation(random) }),
  });
};

const randomIndicator = (random: Random, id: string, maturity: number): Indicator => {
  const direction = random.pick(['up', 'down'] as const);
  const step = direction === 'up' ? 1 : -1;
  if (random.chance(maturity * 0.8)) {
    return buildIndicator(id, {
      direction,
      baseline: { value: 50, on: random.pick(['2019', '2020-02-29', '2021/2022']) },
      targets: [{ value: 50 + 9 * step, on: '2028' }],
      measurements: [
        { value: 50 + step, on: pastDate(random) },
        { value: 50 + 3 * step, on: '2025-02' },
      ],
    });
  }
  const point = (): { value: number; on: string } => ({ value: random.int(5) - 2, on: anyDate(random) });
  return buildIndicator(id, {
    direction,
    ...maybe(random.chance(0.7), { baseline: point() }),
    targets: random.chance(0.7) ? [{ value: 9 * step, on: comingDate(random) }] : [],
    measurements: Array.from({ length: random.int(5) }, point),
  });
};

/** For whom; often children of some ages. */
export const randomAudience = (random: Random): Audience => ({
  ...maybe(random.chance(0.5), { ages: random.pick(AGES) }),
  groups: random.chance(0.5)
    ? [random.pick(['children', 'young-people'] as const)]
    : random.some(AUDIENCE_GROUPS, 0.25),
});

const AGES = [
  { from: -1, to: 4 },
  { from: 4, to: 12 },
  { from: 4.5, to: 4.5 },
  { from: 12, to: 18 },
  { from: 12.5, to: 23 },
];

/** A way in which children take part, or only blanks where it should be. */
export const randomParticipation = (random: Random): ChildParticipation => ({
  ...maybe(random.chance(0.5), { voice: randomText(random, 0.6) }),
  ...maybe(random.chance(0.3), { influence: randomText(random, 0.6) }),
});

/** A text in one language or more; in this part of the cases there is something to read. */
export const randomText = (random: Random, readable: number): LocalizedText =>
  random.chance(readable)
    ? random.pick([
        'Omdat het zo is.',
        { nl: '', en: 'Because.' },
        { nl: { text: ' Dus ', translatedBy: 'machine' as const } },
      ])
    : random.pick([
        '',
        ' \n\t',
        { nl: ' ' },
        { nl: '', en: ' ' },
        { nl: { text: '', translatedBy: 'human' as const } },
      ]);

/** When something happens; each end may be missing. */
export const randomPeriod = (random: Random): { from: string; to?: string } => {
  const from = random.pick([pastDate, pastDate, recentDate, comingDate])(random);
  const ends = ENDS.filter((end) => lastDay(end) >= firstDay(from));
  return { from, ...maybe(random.chance(0.4), { to: random.pick(ends) }) };
};

const ENDS = ['2023-07-31', '2025', '2026-05-31', '2026-06-01', '2026/2027', '2029-02', '2030'];
