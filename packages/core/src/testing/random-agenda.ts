import type { AgendaPolicy } from '../model/agenda-policy.js';
import type { Catalogue } from '../model/catalogue.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import { GRADES } from '../model/grade.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { buildAgenda, buildCatalogue, buildContribution, buildPractice, CATALOGUE_ID } from './builders.js';
import { maybe } from './maybe.js';
import type { EvidenceLevels, OracleOptions, OraclePolicyOption } from './oracle/types.js';
import { PLACES, randomAction } from './random-actions.js';
import { randomContributions } from './random-contributions.js';
import { anyDate, recentDate, randomToday } from './random-dates.js';
import { randomContext, randomEvidence } from './random-evidence.js';
import { randomGoal, randomParticipation, randomPeriod } from './random-goals.js';
import { createRandom } from './random.js';
import type { Random } from './random.js';

/** An agenda as a parser would hand it over, and what to analyse it with. */
export interface RandomCase {
  readonly agenda: SharedAgenda;
  readonly options: OracleOptions;
}

const OTHER_ID = 'https://example.net/other.json';

/** Ids that are property names of every object, that look like numbers, or that sort in a surprising way. */
const NAMES = [
  'constructor',
  '__proto__',
  'toString',
  'valueOf',
  'hasOwnProperty',
  '10',
  '9',
  'a',
  'B',
  'a-b',
  'école',
  '_',
  'x:1',
  '数',
];

/** Two organisations that are the same one written in two ways, and three others. */
const ORGANISATIONS = ['gemeente', `${CATALOGUE_ID}#gemeente`, 'isPrototypeOf', 'school', `${OTHER_ID}#gemeente`];

/** Practices of the agenda's own catalogue and of another one, written in both ways, and one that is nowhere. */
const PRACTICES = ['__defineGetter__', `${CATALOGUE_ID}#__defineGetter__`, 'thuis', `${OTHER_ID}#thuis`, 'nergens'];

/**
 * A small agenda in which anything a parser lets through may happen: hostile ids, circles, needs that nobody meets,
 * evidence that contradicts itself, dates in every notation. The same seed gives the same agenda. Made so that every
 * verdict, coverage, claim status, finding and next step comes up often.
 */
export const randomAgenda = (seed: number): RandomCase => {
  const random = createRandom(seed);
  const today = randomToday(random);
  const maturity = random.pick([0, 0.3, 0.7, 0.95]);
  const catalogues = randomCatalogues(random);
  const names = random.shuffle(NAMES);
  const goalIds = names.splice(0, random.chance(0.04) ? 0 : 1 + random.int(5));
  const actionIds = names.splice(0, random.chance(0.08) ? 0 : 1 + random.int(5));
  const around = { goals: goalIds, actions: actionIds, organisations: ORGANISATIONS, practices: PRACTICES, maturity };
  const goals = goalIds.map((id, index) => {
    const shared = random.chance(index === 0 ? 0.92 : 0.25);
    return { ...randomGoal(random, id, maturity), ...maybe(shared || random.chance(0.3), { shared }) };
  });
  const actions = actionIds.map((id) => randomAction(random, id, around));
  const agenda = buildAgenda({
    ...randomFrame(random),
    goals,
    actions,
    contributions: randomContributions(random, around),
  });
  return {
    agenda: random.chance(0.15) ? withTwins(agenda) : agenda,
    options: {
      today,
      ...maybe(random.chance(0.9), { catalogues }),
      ...maybe(random.chance(0.25), { policy: randomPolicy(random) }),
    },
  };
};

/** The same, with two actions that hardly differ: they are for the same children in the same place, toward one goal. */
const withTwins = (agenda: SharedAgenda): SharedAgenda => {
  const [one, other] = agenda.actions;
  const goal = agenda.goals.at(-1);
  if (one === undefined || other === undefined || goal === undefined) return agenda;
  const same = { basedOn: 'thuis', area: ['GM0363'], audience: { groups: ['parents'] }, status: 'running' } as const;
  return {
    ...agenda,
    actions: [{ ...one, ...same }, { ...other, ...same }, ...agenda.actions.slice(2)],
    contributions: [...agenda.contributions, buildContribution(one.id, goal.id), buildContribution(other.id, goal.id)],
  };
};

const randomFrame = (random: Random): Partial<SharedAgenda> => ({
  ...maybe(random.chance(0.5), { area: random.some(PLACES, 0.3) }),
  ...maybe(random.chance(0.5), { period: random.chance(0.1) ? { to: '2025' } : randomPeriod(random) }),
  ...maybe(random.chance(0.7), { coordinator: random.pick(ORGANISATIONS) }),
  partners: random.chance(0.2) ? [] : random.some(ORGANISATIONS, 0.8),
  ...maybe(random.chance(0.8), { context: randomContext(random) }),
  ...maybe(random.chance(0.2), { childParticipation: randomParticipation(random) }),
  ...maybe(random.chance(0.2), { policy: randomAgendaPolicy(random) }),
  ...maybe(random.chance(0.7), {
    modified: random.pick([anyDate(random), `${recentDate(random).slice(0, 4)}-06-01T23:59:59Z`]),
  }),
  ...maybe(random.chance(0.1), { incomplete: random.chance(0.7) }),
});

const randomAgendaPolicy = (random: Random): AgendaPolicy => ({
  ...maybe(random.chance(0.5), {
    certain: {
      ...maybe(random.chance(0.5), { grade: random.pick(GRADES) }),
      ...maybe(random.chance(0.5), { status: random.pick(CLAIM_STATUSES) }),
    },
  }),
  ...maybe(random.chance(0.5), {
    likely: {
      ...maybe(random.chance(0.5), { grade: random.pick(GRADES) }),
      ...maybe(random.chance(0.5), { status: random.pick(CLAIM_STATUSES) }),
    },
  }),
  ...maybe(random.chance(0.5), { covered: random.pick(GRADES) }),
});

/** Two schemes replaced: one by levels of which an object has one of its own, one by nothing. */
const OWN_LEVELS: EvidenceLevels = { local: { observed: 'strong', toString: 'observed' }, sms: {} } as const;

const randomPolicy = (random: Random): OraclePolicyOption => ({
  ...randomAgendaPolicy(random),
  ...maybe(random.chance(0.3), { evidenceLevels: OWN_LEVELS }),
});

const randomCatalogues = (random: Random): Catalogue[] => {
  const practice = (id: string): ReturnType<typeof buildPractice> =>
    buildPractice(id, { evidence: Array.from({ length: 1 + random.int(2) }, () => randomEvidence(random, 0)) });
  const own = buildCatalogue({ practices: [practice('__defineGetter__'), practice('thuis')] });
  const other = buildCatalogue({ id: OTHER_ID, practices: [practice('thuis')] });
  return random.pick([[own, other], [own, other], [own], []]);
};
