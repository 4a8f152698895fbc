import type { Evidence, EvidenceDirection, EvidenceScheme } from '../model/evidence.js';
import { FIGURE_LEVELS, PHASES } from '../model/local-context.js';
import type { Figure, LocalContext } from '../model/local-context.js';
import { buildContext } from './builders.js';
import { maybe } from './maybe.js';
import { anyDate, comingDate, pastDate, recentDate } from './random-dates.js';
import type { Random } from './random.js';

/** Every level of every scheme, and in each scheme codes that it does not have. */
const LEVELS: readonly (readonly [EvidenceScheme, readonly string[]])[] = [
  ['nji', ['well-described', 'well-founded', 'first-indications', 'good-indications', 'strong-indications', 'valueOf']],
  ['eef-toolkit', ['0', '1', '2', '3', '4', '5', '-1']],
  ['essa', ['tier-4', 'tier-3', 'tier-2', 'tier-1', 'tier-0']],
  ['epic', ['user-registry', 'emergent', 'promising', 'best', 'constructor']],
  ['sms', ['1', '2', '3', '4', '5', '01']],
  ['blueprints', ['promising', 'model', 'model-plus', '__proto__']],
  ['local', ['declared', 'reasoned', 'observed', 'compared', 'toString']],
];

const DOUBTS: readonly EvidenceDirection[] = ['none', 'negative', 'mixed', 'unknown'];

/**
 * One evidence item. `maturity`, 0 to 1, is how much of it is in order: at 1 it is local, positive, sourced and still
 * valid.
 */
export const randomEvidence = (random: Random, maturity: number): Evidence => {
  if (random.chance(maturity * 0.6)) return soundEvidence(random);
  if (random.chance(0.06)) {
    return {
      scheme: 'unrated',
      direction: random.pick(['positive', 'negative']),
      note: 'Onderzocht',
      source: { title: 'Bron' },
    };
  }
  const [scheme, codes] = random.pick(LEVELS);
  return {
    scheme,
    level: random.pick(codes),
    direction: random.chance(0.6) ? 'positive' : random.pick(DOUBTS),
    ...maybe(random.chance(0.75), { on: anyDate(random) }),
    ...maybe(random.chance(0.25), { expires: random.pick([pastDate, recentDate, comingDate])(random) }),
    ...maybe(random.chance(0.7), { source: { title: 'Bron' } }),
    ...maybe(random.chance(0.7), { context: randomContext(random) }),
  };
};

const soundEvidence = (random: Random): Evidence => ({
  ...random.pick(SOUND),
  direction: 'positive',
  on: recentDate(random),
  source: { title: 'Eigen meting' },
  context: WELL_KNOWN,
});

/** A place of which so much is known that it can be compared with most others. */
const WELL_KNOWN = buildContext({
  urbanity: 2,
  inhabitants: 76_000,
  sesWoa: { mean: -0.1 },
  schoolWeighting: 34,
  phases: ['primary'],
});

const SOUND = [
  { scheme: 'local', level: 'observed' },
  { scheme: 'local', level: 'compared' },
  { scheme: 'eef-toolkit', level: '5' },
  { scheme: 'blueprints', level: 'model-plus' },
] as const;

/** A place; often one of which hardly anything is known, sometimes one quite like another. */
export const randomContext = (random: Random): LocalContext => {
  if (random.chance(0.3)) return WELL_KNOWN;
  const part = random.pick([0.2, 0.6, 0.95]);
  const figure = (values: readonly number[]): Figure => {
    const value = random.pick(values);
    return random.chance(0.8) ? value : { value, on: '2024', level: random.pick(FIGURE_LEVELS) };
  };
  return buildContext({
    ...maybe(random.chance(part), { urbanity: figure([1, 2, 2, 5]) }),
    ...maybe(random.chance(part), { inhabitants: figure([1, 8_000, 76_000, 76_000, 900_000]) }),
    ...maybe(random.chance(part), { sesWoa: { mean: figure([-0.6, -0.1, -0.1, 0.4]) } }),
    ...maybe(random.chance(part), { schoolWeighting: figure([20, 30, 34, 40]) }),
    ...maybe(random.chance(part / 2), { pupils: figure([40, 400, 2_000]) }),
    ...maybe(random.chance(part / 2), { multilingualShare: figure([0, 0.2, 1]) }),
    ...maybe(random.chance(part / 2), { lateEntryShare: figure([0, 0.1]) }),
    ...maybe(random.chance(part / 2), { lowIncomeShare: figure([0.05, 0.5]) }),
    phases: random.some(PHASES, part / 2),
  });
};
