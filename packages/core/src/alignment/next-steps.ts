import { gradeOf } from '../evidence/grade-rank.js';
import type { Action } from '../model/action.js';
import { isBlank } from '../model/localized-text.js';
import { agendaPartners, hasOpenQuestion, isConfirmed } from './claim-status.js';
import type { Ascent } from './ascent.js';
import type { Groundwork } from './groundwork.js';
import { addGoalSteps } from './goal-steps.js';
import { linkStepMaker } from './link-step.js';
import { addLinkSteps } from './link-steps.js';
import type { NextStep } from './next-step.js';
import { barRanks, PLAUSIBLE_BAR, statusRank } from './policy.js';
import { StepList } from './step-list.js';
import type { Standing } from './toward-goal.js';

/** How an action stands toward a goal. */
export interface StandingToward {
  readonly goal: number;
  readonly standing: Standing;
}

/**
 * A function that finds what the next better verdict toward one goal needs, in the order in which to do it. Nothing for an
 * action that is certain or stopped.
 */
export const stepFinder = (
  groundwork: Groundwork,
): ((action: Action, toward: StandingToward) => readonly NextStep[]) => {
  const { graph, setting } = groundwork;
  const partners = agendaPartners(setting.agenda, setting.references);
  const linkStep = linkStepMaker(groundwork);
  const steps = new StepList();
  /** What the next verdict asks, by the one there is. */
  const bars = {
    unproven: barRanks(PLAUSIBLE_BAR),
    plausible: barRanks(setting.policy.likely),
    likely: barRanks(setting.policy.certain),
  };
  return (action, { goal, standing }) => {
    switch (standing.verdict) {
      case 'unlinked':
        steps.push({ step: 'link-to-goal', subject: graph.ids[goal]! });
        break;
      case 'contested':
      case 'counteracts':
        addHarmSteps({ groundwork, action, standing }, steps);
        break;
      case 'unproven':
      case 'plausible':
      case 'likely':
        climb({ groundwork, partners, linkStep, action, chain: standing.chain, ...bars[standing.verdict] }, steps);
        break;
      case 'certain':
      case 'inactive':
        break;
    }
    return steps.take();
  };
};

const climb = (ascent: Ascent, steps: StepList): void => {
  addLinkSteps(ascent, steps);
  if (ascent.status >= DELIVERED) addDeliverySteps(ascent.action, steps);
  if (ascent.status >= SEEN) addGoalSteps(ascent, steps);
  if (ascent.status >= ACCOUNTED) addAccountSteps(ascent, steps);
};

const DELIVERED = statusRank('delivered');
const SEEN = statusRank('seen');
const ACCOUNTED = statusRank('accounted');

/** What was not delivered has to be; what was, has to be told. */
const addDeliverySteps = ({ id, status, deliveredAsPlanned }: Action, steps: StepList): void => {
  const answer = deliveredAsPlanned?.answer;
  if (status === 'idea' || status === 'planned' || answer === 'no' || answer === 'partly') {
    steps.push({ step: 'deliver', subject: id, status, ...(answer !== undefined && { answer }) });
  } else if (answer === undefined) {
    steps.push({ step: 'confirm-delivery', subject: id, status });
  }
};

/** What makes the first link an account, and not only a story. */
const addAccountSteps = ({ groundwork, partners, action, chain }: Ascent, steps: StepList): void => {
  const { setting, graph } = groundwork;
  const link = chain[0]!;
  const contribution = setting.agenda.contributions[link]!;
  const { from, to } = contribution;
  const about = { subject: graph.linkIds.of(link), from, to };
  if (isBlank(contribution.otherFactors)) steps.push({ step: 'weigh-other-factors', ...about });
  if (hasOpenQuestion(contribution)) steps.push({ step: 'answer-question', ...about });
  if (!isConfirmed(contribution, action, { partners, setting }))
    steps.push({ step: 'ask-partner-to-confirm', ...about });
};

/** Whose action hinders what, and by which links. */
interface Harm {
  readonly groundwork: Groundwork;
  readonly action: Action;
  readonly standing: Standing;
}

const addHarmSteps = ({ groundwork, action, standing }: Harm, steps: StepList): void => {
  const { graph } = groundwork;
  const { harm, harmChain } = standing;
  for (let at = 0; at < harmChain.length; at += 1) {
    const link = harmChain[at]!;
    if (graph.supports[link] !== 0) continue;
    const [from, to] = [graph.ids[graph.from[link]!]!, graph.ids[graph.to[link]!]!];
    steps.push({ step: 'take-away-harm', subject: graph.linkIds.of(link), from, to, grade: gradeOf(harm) });
  }
  steps.push({ step: 'talk-with-owner', subject: action.id, owner: action.owner });
};
