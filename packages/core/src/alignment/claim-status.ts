import type { ContributionGraph } from '../contributions/contribution-graph.js';
import type { References } from '../contributions/references.js';
import { SAYS } from '../contributions/says.js';
import type { Action } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import type { Day } from '../model/date.js';
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
export const statusCeilings = (graph: ContributionGraph, sources: CeilingSources): Uint8Array => {
  const ceiling = ceilingOf(graph, sources);
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
  { setting, movement }: CeilingSources,
): ((link: number) => number) => {
  const { agenda } = setting;
  const { from, to, goalCount, says } = graph;
  const partners = agendaPartners(agenda, setting.references);
  const context = { partners, setting };
  const starts = agenda.actions.map(deliveredFrom);
  return (link) => {
    if ((says[link]! & SAYS.reason) === 0) return DECLARED;
    const at = from[link]! - goalCount;
    if (at < 0) return movement.isImproving(to[link]!) ? ACCOUNTED : DELIVERED;
    const start = starts[at];
    if (start === undefined) return REASONED;
    if (!movement.movedSince(to[link]!, start)) return DELIVERED;
    const weighed = (says[link]! & WEIGHED) === (SAYS.otherFactors | SAYS.confirmedBy);
    return weighed && isConfirmed(agenda.contributions[link]!, agenda.actions[at]!, context) ? ACCOUNTED : SEEN;
  };
};

/** The claim was weighed against other causes, someone stands by it, and no question about it is open. */
const WEIGHED = SAYS.otherFactors | SAYS.confirmedBy | SAYS.openQuestion;

/** Since when an action is or was carried out the way it was meant; `undefined` for one that is not. */
const deliveredFrom = ({ status, deliveredAsPlanned, period }: Action): Day | undefined => {
  if ((status !== 'running' && status !== 'done') || deliveredAsPlanned?.answer !== 'yes') return undefined;
  return period?.from === undefined ? NO_START : firstDay(period.from);
};

/** Before every day: no point of an indicator is that early, so that nobody can say whether a goal moved since. */
const NO_START = '';

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

/** Whether a partner confirms it who is not one of those that carry out the action. */
export const isConfirmed = (
  { confirmedBy }: Contribution,
  action: Action,
  { partners, setting }: { readonly partners: ReadonlySet<string>; readonly setting: Setting },
): boolean => {
  const { iri } = setting.references;
  return (confirmedBy ?? []).map(iri).some((who) => partners.has(who) && !carriesOut(who, action, iri));
};

const carriesOut = (who: string, { owner, partners }: Action, iri: References['iri']): boolean =>
  who === iri(owner) || (partners !== undefined && partners.some((partner) => who === iri(partner)));

export const hasOpenQuestion = ({ questions }: Contribution): boolean =>
  questions !== undefined && questions.some(({ answer }) => isBlank(answer));
