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
  /** What the next verdict asks, by the one there is. */
  const bars = {
    unproven: barRanks(PLAUSIBLE_BAR),
    plausible: barRanks(setting.policy.likely),
    likely: barRanks(setting.policy.certain),
  };
  return (action, { goal, standing }) => {
    switch (standing.verdict) {
      case 'unlinked':
        return [{ step: 'link-to-goal', subject: graph.ids[goal]! }];
      case 'contested':
      case 'counteracts':
        return harmSteps(groundwork, action, standing);
      case 'unproven':
      case 'plausible':
      case 'likely':
        return climb({ groundwork, partners, linkStep, action, chain: standing.chain, ...bars[standing.verdict] });
      case 'certain':
      case 'inactive':
        return NO_STEPS;
    }
  };
};

const NO_STEPS: readonly NextStep[] = Object.freeze([]);

/** One list for all: an agenda may have a hundred thousand actions, with a handful of steps each. */
const climb = (ascent: Ascent): NextStep[] => {
  const steps: NextStep[] = [];
  addLinkSteps(ascent, steps);
  if (ascent.status >= DELIVERED) addDeliverySteps(ascent.action, steps);
  if (ascent.status >= SEEN) addGoalSteps(ascent, steps);
  if (ascent.status >= ACCOUNTED) addAccountSteps(ascent, steps);
  return steps;
};

const DELIVERED = statusRank('delivered');
const SEEN = statusRank('seen');
const ACCOUNTED = statusRank('accounted');

/** What was not delivered has to be; what was, has to be told. */
const addDeliverySteps = ({ id, status, deliveredAsPlanned }: Action, steps: NextStep[]): void => {
  const answer = deliveredAsPlanned?.answer;
  if (status === 'idea' || status === 'planned' || answer === 'no' || answer === 'partly') {
    steps.push({ step: 'deliver', subject: id, status, ...(answer !== undefined && { answer }) });
  } else if (answer === undefined) {
    steps.push({ step: 'confirm-delivery', subject: id, status });
  }
};

/** What makes the first link an account, and not only a story. */
const addAccountSteps = ({ groundwork, partners, action, chain }: Ascent, steps: NextStep[]): void => {
  const { setting, graph } = groundwork;
  const link = chain[0]!;
  const contribution = setting.agenda.contributions[link]!;
  const { from, to } = contribution;
  const about = { subject: graph.linkIds[link]!, from, to };
  if (isBlank(contribution.otherFactors)) steps.push({ step: 'weigh-other-factors', ...about });
  if (hasOpenQuestion(contribution)) steps.push({ step: 'answer-question', ...about });
  if (!isConfirmed(contribution, action, { partners, setting }))
    steps.push({ step: 'ask-partner-to-confirm', ...about });
};

const harmSteps = ({ graph }: Groundwork, action: Action, { harm, harmChain }: Standing): NextStep[] => {
  const steps: NextStep[] = [];
  for (const link of harmChain) {
    if (graph.supports[link] !== 0) continue;
    const [from, to] = [graph.ids[graph.from[link]!]!, graph.ids[graph.to[link]!]!];
    steps.push({ step: 'take-away-harm', subject: graph.linkIds[link]!, from, to, grade: gradeOf(harm) });
  }
  steps.push({ step: 'talk-with-owner', subject: action.id, owner: action.owner });
  return steps;
};
