import { gradeRank } from '../evidence/grade-rank.js';
import { MANY_ORIGINS, soleOrigins } from '../graph/sole-origins.js';
import type { Facts } from '../locales/message.js';
import { firstDay, yearsLater } from '../model/date.js';
import type { Indicator } from '../model/indicator.js';
import type { HealthCondition } from './agenda-analysis.js';
import { agendaPartners } from './claim-status.js';
import { actionOrganisations } from './coverage.js';
import type { Groundwork } from './groundwork.js';
import { hasRecentPoint } from './recency.js';

/** The five conditions of collective impact (Kania & Kramer 2011), in their order. */
export const HEALTH_CONDITIONS = [
  'common-agenda',
  'shared-measurement',
  'mutually-reinforcing',
  'continuous-communication',
  'backbone',
] as const;
export type HealthConditionName = (typeof HEALTH_CONDITIONS)[number];

/** `unknown`: the document says nothing about it, which is not the same as no. */
export const HEALTH_ANSWERS = ['yes', 'no', 'unknown'] as const;
export type HealthAnswer = (typeof HEALTH_ANSWERS)[number];

/** Whether the partners have what it takes to reach something together, as far as the document says. */
export const judgeHealth = (groundwork: Groundwork): readonly HealthCondition[] =>
  HEALTH_CONDITIONS.map((condition) => {
    const [met, facts] = JUDGES[condition](groundwork);
    return { condition, met, ...facts };
  });

type Judgement = readonly [met: HealthAnswer, facts: Facts];

/** A shared goal, and two partners or more, the coordinator among them. */
const commonAgenda = ({ setting }: Groundwork): Judgement => {
  const { agenda, references } = setting;
  const goals = agenda.goals.filter(({ shared }) => shared).length;
  const partners = agendaPartners(agenda, references).size;
  if (goals > 0 && partners < 2 && (agenda.partners ?? []).length === 0) return ['unknown', { goals, partners }];
  return [goals > 0 && partners >= 2 ? 'yes' : 'no', { goals, partners }];
};

/** Every shared goal has an indicator with a baseline, a target and a point in the last two years. */
const sharedMeasurement = ({ setting, movement }: Groundwork): Judgement => {
  const answers = setting.agenda.goals.flatMap(({ shared, indicators }, goal): HealthAnswer[] => {
    if (!shared) return [];
    const points = movement.points(goal);
    if (points.length === 0) return ['unknown'];
    const measured = (indicators ?? []).some(
      (indicator, at) => isComplete(indicator) && hasRecentPoint(points[at]!, setting.today),
    );
    return [measured ? 'yes' : 'no'];
  });
  const facts = { goals: answers.length, measured: answers.filter((answer) => answer === 'yes').length };
  if (answers.length === 0 || answers.includes('no')) return ['no', facts];
  return [answers.includes('unknown') ? 'unknown' : 'yes', facts];
};

const isComplete = ({ baseline, targets }: Indicator): boolean => baseline !== undefined && (targets ?? []).length > 0;

/** Some goal that is covered is reached by what two organisations do. */
const mutuallyReinforcing = (groundwork: Groundwork): Judgement => {
  const { graph, setting, values, live } = groundwork;
  if (setting.agenda.actions.length === 0) return ['unknown', { goals: 0 }];
  const covered = gradeRank(setting.policy.covered);
  const { origins } = actionOrganisations(groundwork, live);
  const reachedBy = soleOrigins(graph, graph.supportOutgoing, { origins });
  const goals = setting.agenda.goals.filter((_, goal) => values[goal]! >= covered && reachedBy[goal] === MANY_ORIGINS);
  return [goals.length > 0 ? 'yes' : 'no', { goals: goals.length }];
};

/** The agenda was kept up in the last year. */
const continuousCommunication = ({ setting }: Groundwork): Judgement => {
  const { modified } = setting.agenda;
  if (modified === undefined) return ['unknown', {}];
  return [firstDay(modified) >= yearsLater(setting.today, -1) ? 'yes' : 'no', { modified }];
};

/** Someone keeps the partners together. */
const backbone = ({ setting }: Groundwork): Judgement => {
  const { coordinator } = setting.agenda;
  return coordinator === undefined ? ['unknown', {}] : ['yes', { coordinator }];
};

const JUDGES: Readonly<Record<HealthConditionName, (groundwork: Groundwork) => Judgement>> = {
  'common-agenda': commonAgenda,
  'shared-measurement': sharedMeasurement,
  'mutually-reinforcing': mutuallyReinforcing,
  'continuous-communication': continuousCommunication,
  backbone,
};
