import { gradeOf } from '../evidence/grade-rank.js';
import type { Action } from '../model/action.js';
import { isBlank } from '../model/localized-text.js';
import { agendaPartners, hasOpenQuestion, isConfirmed } from './claim-status.js';
import type { Ascent } from './ascent.js';
import type { Groundwork } from './groundwork.js';
import { goalSteps } from './goal-steps.js';
import { linkSteps } from './link-steps.js';
import type { NextStep, NextStepName } from './next-step.js';
import { barRanks, PLAUSIBLE_BAR, statusRank } from './policy.js';
import type { Standing } from './toward-goal.js';

/** How an action stands toward a goal. */
export interface StandingToward {
  readonly goal: number;
  readonly standing: Standing;
}

/**
 * What the next better verdict toward one goal needs, in the order in which to do it. Nothing for an action that is
 * certain or stopped.
 */
export const nextSteps = (groundwork: Groundwork, action: Action, { goal, standing }: StandingToward): NextStep[] => {
  const { graph, setting } = groundwork;
  switch (standing.verdict) {
    case 'unlinked':
      return [{ step: 'link-to-goal', subject: graph.ids[goal]! }];
    case 'contested':
    case 'counteracts':
      return harmSteps(groundwork, action, standing);
    case 'unproven':
      return climb({ groundwork, action, chain: standing.chain, ...barRanks(PLAUSIBLE_BAR) });
    case 'plausible':
      return climb({ groundwork, action, chain: standing.chain, ...barRanks(setting.policy.likely) });
    case 'likely':
      return climb({ groundwork, action, chain: standing.chain, ...barRanks(setting.policy.certain) });
    case 'certain':
    case 'inactive':
      return [];
  }
};

const climb = (ascent: Ascent): NextStep[] => [
  ...linkSteps(ascent),
  ...(ascent.status >= statusRank('delivered') ? deliverySteps(ascent.action) : []),
  ...(ascent.status >= statusRank('seen') ? goalSteps(ascent) : []),
  ...(ascent.status >= statusRank('accounted') ? accountSteps(ascent) : []),
];

/** What was not delivered has to be; what was, has to be told. */
const deliverySteps = ({ id, status, deliveredAsPlanned }: Action): NextStep[] => {
  const answer = deliveredAsPlanned?.answer;
  if (status === 'idea' || status === 'planned' || answer === 'no' || answer === 'partly') {
    return [{ step: 'deliver', subject: id, status, ...(answer !== undefined && { answer }) }];
  }
  return answer === undefined ? [{ step: 'confirm-delivery', subject: id, status }] : [];
};

/** What makes the first link an account, and not only a story. */
const accountSteps = ({ groundwork, action, chain }: Ascent): NextStep[] => {
  const { setting, graph } = groundwork;
  const link = chain[0]!;
  const contribution = setting.agenda.contributions[link]!;
  const partners = agendaPartners(setting.agenda, setting.references);
  const missing: readonly (readonly [NextStepName, boolean])[] = [
    ['weigh-other-factors', isBlank(contribution.otherFactors)],
    ['answer-question', hasOpenQuestion(contribution)],
    ['ask-partner-to-confirm', !isConfirmed(contribution, action, { partners, setting })],
  ];
  const { from, to } = contribution;
  return missing.flatMap(([step, lacks]) => (lacks ? [{ step, subject: graph.linkIds[link]!, from, to }] : []));
};

const harmSteps = ({ graph }: Groundwork, action: Action, { harm, harmChain }: Standing): NextStep[] => [
  ...harmChain
    .filter((link) => graph.supports[link] === 0)
    .map((link): NextStep => {
      const [from, to] = [graph.ids[graph.from[link]!]!, graph.ids[graph.to[link]!]!];
      return { step: 'take-away-harm', subject: graph.linkIds[link]!, from, to, grade: gradeOf(harm) };
    }),
  { step: 'talk-with-owner', subject: action.id, owner: action.owner },
];
