import type { Indicator } from '../../model/indicator.js';
import type { SharedAgenda } from '../../model/shared-agenda.js';
import { pointsOf } from './claim-status.js';
import { firstDay, yearsAfter } from './dates.js';
import { fullIri } from './references.js';
import type { OracleGoalCoverage, OracleHealth, World } from './types.js';

type Answer = OracleHealth['met'];

/** The five conditions of collective impact. */
export const healthOf = (world: World, goals: readonly OracleGoalCoverage[]): OracleHealth[] => [
  { condition: 'common-agenda', met: commonAgenda(world) },
  { condition: 'shared-measurement', met: sharedMeasurement(world) },
  { condition: 'mutually-reinforcing', met: mutuallyReinforcing(world, goals) },
  { condition: 'continuous-communication', met: continuousCommunication(world) },
  { condition: 'backbone', met: world.agenda.coordinator === undefined ? 'unknown' : 'yes' },
];

/** Whether the last point of an indicator is older than two years, or there is none. */
export const isStale = (indicator: Indicator, today: string): boolean =>
  pointsOf(indicator, today).every((point) => today > yearsAfter(firstDay(point.on), 2));

/** A baseline that is dated after today is not there yet. */
export const hasBaseline = (indicator: Indicator, today: string): boolean =>
  indicator.baseline !== undefined && firstDay(indicator.baseline.on) <= today;

/** Partners and coordinator as full IRIs, each once. */
export const partnersOf = ({ partners, coordinator }: SharedAgenda, world: World): string[] => [
  ...new Set(
    [...partners, ...(coordinator === undefined ? [] : [coordinator])].map((ref) => fullIri(ref, world.catalogues)),
  ),
];

const commonAgenda = (world: World): Answer => {
  const { agenda } = world;
  if (!agenda.goals.some((goal) => goal.shared === true)) return 'no';
  if (agenda.partners.length === 0) return 'unknown';
  return partnersOf(agenda, world).length >= 2 ? 'yes' : 'no';
};

const sharedMeasurement = ({ agenda, today }: World): Answer => {
  const indicators = agenda.goals.filter((goal) => goal.shared === true).map((goal) => goal.indicators);
  if (indicators.flat().length === 0) return 'unknown';
  const complete = (indicator: Indicator): boolean =>
    hasBaseline(indicator, today) && indicator.targets.length > 0 && !isStale(indicator, today);
  return indicators.every((ofOneGoal) => ofOneGoal.some(complete)) ? 'yes' : 'no';
};

const mutuallyReinforcing = ({ agenda }: World, goals: readonly OracleGoalCoverage[]): Answer => {
  if (agenda.actions.length === 0) return 'unknown';
  return goals.some((goal) => goal.coverage === 'covered') ? 'yes' : 'no';
};

const continuousCommunication = ({ agenda, today }: World): Answer => {
  if (agenda.modified === undefined) return 'unknown';
  return today <= yearsAfter(firstDay(agenda.modified), 1) ? 'yes' : 'no';
};
