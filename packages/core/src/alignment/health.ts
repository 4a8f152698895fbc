import type { Facts } from '../problems/facts.js';
import { firstDay, yearsLater } from '../model/date.js';
import type { Day } from '../model/date.js';
import type { Indicator } from '../model/indicator.js';
import { agendaPartners } from './claim-status.js';
import type { GoalCoverages } from './coverage.js';
import type { Groundwork } from './groundwork.js';
import { lastDayOf } from './point-columns.js';
import { hasBaseline, isRecent } from './recency.js';
import { sharedGoals } from './shared-goals.js';

/** The five conditions of collective impact (Kania & Kramer 2011), in their order. */
export const HEALTH_CONDITIONS = [
  'common-agenda',
  'shared-measurement',
  'mutually-reinforcing',
  'continuous-communication',
  'backbone',
] as const;
/** One of the five conditions of working together (Kania and Kramer 2011). */
export type HealthConditionName = (typeof HEALTH_CONDITIONS)[number];

/** `unknown`: the document says nothing about it, which is not the same as no. */
export const HEALTH_ANSWERS = ['yes', 'no', 'unknown'] as const;
/** Whether a condition is met. `unknown`: the document does not speak of it. */
export type HealthAnswer = (typeof HEALTH_ANSWERS)[number];

/** One condition for working together well, with the facts it was judged on. */
export type HealthCondition = Facts & {
  readonly condition: HealthConditionName;
  readonly met: HealthAnswer;
};

/** Whether the partners have what it takes to reach something together, as far as the document says. */
export const judgeHealth = (groundwork: Groundwork, coverage: GoalCoverages): readonly HealthCondition[] =>
  HEALTH_CONDITIONS.map((condition) => {
    const [met, facts] = JUDGES[condition](groundwork, coverage);
    return { condition, met, ...facts };
  });

type Judgement = readonly [met: HealthAnswer, facts: Facts];

/** A shared goal, and two partners or more, the coordinator among them. */
const commonAgenda = ({ setting }: Groundwork): Judgement => {
  const { agenda, references } = setting;
  const goals = sharedGoals(agenda).length;
  const partners = agendaPartners(agenda, references).size;
  if (goals > 0 && (agenda.partners ?? []).length === 0) return ['unknown', { goals, partners }];
  return [goals > 0 && partners >= 2 ? 'yes' : 'no', { goals, partners }];
};

/**
 * Every shared goal has an indicator with a baseline, a target and a point in the last two years. An agenda that names no
 * indicator for any of them does not speak of measuring.
 */
const sharedMeasurement = ({ setting, movement }: Groundwork): Judgement => {
  const { agenda, today } = setting;
  const shared = sharedGoals(agenda);
  const indicatorsOf = (goal: number): readonly Indicator[] => agenda.goals[goal]!.indicators ?? [];
  const { columns } = movement;
  const measured = shared.filter((goal) =>
    indicatorsOf(goal).some(
      (indicator, at) =>
        isComplete(indicator, today) && isRecent(lastDayOf(columns, columns.indicators[goal]! + at), today),
    ),
  );
  const facts = { goals: shared.length, measured: measured.length };
  if (shared.every((goal) => indicatorsOf(goal).length === 0)) return ['unknown', facts];
  return [measured.length === shared.length ? 'yes' : 'no', facts];
};

const isComplete = (indicator: Indicator, today: Day): boolean =>
  hasBaseline(indicator, today) && (indicator.targets ?? []).length > 0;

/** Some goal is covered: supported well enough, by what two organisations or more do. */
const mutuallyReinforcing = ({ setting }: Groundwork, { coverages }: GoalCoverages): Judgement => {
  let goals = 0;
  for (let goal = 0; goal < coverages.length; goal += 1) if (coverages[goal] === 'covered') goals += 1;
  if (setting.agenda.actions.length === 0) return ['unknown', { goals }];
  return [goals > 0 ? 'yes' : 'no', { goals }];
};

/** The agenda was kept up in the last year. */
const continuousCommunication = ({ setting }: Groundwork): Judgement => {
  const { modified } = setting.agenda;
  if (modified === undefined) return ['unknown', {}];
  return [yearsLater(firstDay(modified), 1) >= setting.today ? 'yes' : 'no', { modified }];
};

/** Someone keeps the partners together. */
const backbone = ({ setting }: Groundwork): Judgement => {
  const { coordinator } = setting.agenda;
  return coordinator === undefined ? ['unknown', {}] : ['yes', { coordinator }];
};

const JUDGES: Readonly<Record<HealthConditionName, (groundwork: Groundwork, coverage: GoalCoverages) => Judgement>> = {
  'common-agenda': commonAgenda,
  'shared-measurement': sharedMeasurement,
  'mutually-reinforcing': mutuallyReinforcing,
  'continuous-communication': continuousCommunication,
  backbone,
};
