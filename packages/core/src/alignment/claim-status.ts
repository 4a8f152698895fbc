import type { ContributionGraph } from '../contributions/contribution-graph.js';
import type { Claims } from '../contributions/grade-links.js';
import type { References } from '../contributions/references.js';
import type { Action } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import { firstDay } from '../model/date.js';
import { isBlank } from '../model/localized-text.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { GoalMovement } from './goal-movement.js';
import { statusRank } from './policy.js';
import type { Setting } from './setting.js';

/**
 * For every link, the best claim status that a chain over it can have: 1 (`declared`) to 5 (`accounted`).
 *
 * Mayne's conditions (2001, 2012) come one after the other, and each of them is a condition on one link of the chain: the
 * first link carries what is asked of the action and of the first goal, every further link what is asked of the goal it
 * goes to. So the status of a chain is the lowest ceiling on it, and "is there a chain this far" is a question of paths.
 */
export const statusCeilings = (graph: ContributionGraph, claims: Claims, sources: CeilingSources): Uint8Array => {
  const ceiling = ceilingOf(graph, (link) => claims.reasoned[link] !== 0, sources);
  const ceilings = new Uint8Array(graph.linkCount);
  for (let link = 0; link < graph.linkCount; link += 1) ceilings[link] = ceiling(link);
  return ceilings;
};

/** What the ceilings are read from. */
export interface CeilingSources {
  readonly setting: Setting;
  readonly movement: GoalMovement;
}

/** A function that gives the ceiling of one link. */
export const ceilingOf = (
  graph: ContributionGraph,
  isReasoned: (link: number) => boolean,
  { setting, movement }: CeilingSources,
): ((link: number) => number) => {
  const { agenda } = setting;
  const { from, to, goalCount } = graph;
  const partners = agendaPartners(agenda, setting.references);
  const context = { partners, setting };
  const delivered = Uint8Array.from(agenda.actions, (action) => Number(wasDelivered(action)));
  return (link) => {
    if (!isReasoned(link)) return DECLARED;
    const at = from[link]! - goalCount;
    if (at < 0) return movement.isImproving(to[link]!) ? ACCOUNTED : DELIVERED;
    if (delivered[at] === 0) return REASONED;
    const action = agenda.actions[at]!;
    if (!hasMoved(action, to[link]!, movement)) return DELIVERED;
    return isAccounted(agenda.contributions[link]!, action, context) ? ACCOUNTED : SEEN;
  };
};

const DECLARED = statusRank('declared');
const REASONED = statusRank('reasoned');
const DELIVERED = statusRank('delivered');
const SEEN = statusRank('seen');
const ACCOUNTED = statusRank('accounted');

/** The full IRIs of the coordinator and the partners. */
export const agendaPartners = (agenda: SharedAgenda, references: References): ReadonlySet<string> =>
  new Set(
    [...(agenda.coordinator === undefined ? [] : [agenda.coordinator]), ...(agenda.partners ?? [])].map(references.iri),
  );

/** Whether the action is or was carried out the way it was meant. */
const wasDelivered = ({ status, deliveredAsPlanned }: Action): boolean =>
  (status === 'running' || status === 'done') && deliveredAsPlanned?.answer === 'yes';

/** Whether the first goal on the chain moved since the action began; an action that says no start: no. */
const hasMoved = (action: Action, goal: number, movement: GoalMovement): boolean =>
  action.period?.from !== undefined && movement.movedSince(goal, firstDay(action.period.from));

/** Whether the claim was weighed against other causes, and someone else stands by it. */
const isAccounted = (
  contribution: Contribution,
  action: Action,
  context: { readonly partners: ReadonlySet<string>; readonly setting: Setting },
): boolean =>
  !isBlank(contribution.otherFactors) && isConfirmed(contribution, action, context) && !hasOpenQuestion(contribution);

/** Whether a partner confirms it who is not one of those that carry out the action. */
export const isConfirmed = (
  contribution: Contribution,
  action: Action,
  { partners, setting }: { readonly partners: ReadonlySet<string>; readonly setting: Setting },
): boolean => {
  const { confirmedBy } = contribution;
  if (confirmedBy === undefined || confirmedBy.length === 0) return false;
  const { iri } = setting.references;
  const isOwn = (who: string): boolean =>
    who === iri(action.owner) || (action.partners ?? []).some((partner) => who === iri(partner));
  return confirmedBy.some((ref) => partners.has(iri(ref)) && !isOwn(iri(ref)));
};

export const hasOpenQuestion = ({ questions }: Contribution): boolean =>
  questions !== undefined && questions.some(({ answer }) => isBlank(answer));
