import { audiencesMeet } from '../alignment/audiences.js';
import { GedeeldError } from '../error.js';
import type { Action } from '../model/action.js';
import type { Catalogue } from '../model/catalogue.js';
import type { Domain } from '../model/domain.js';
import type { Goal } from '../model/goal.js';
import type { Id, Ref } from '../model/id.js';
import { iriOf } from '../model/id.js';
import type { LocalizedText } from '../model/localized-text.js';
import { isBlank } from '../model/localized-text.js';
import type { SharedAgenda } from '../model/shared-agenda.js';

/** Why somebody else thought that a similar action helps a similar goal. */
export interface GivenReason {
  readonly because: LocalizedText;
  /** The catalogue whose language a plain text is in; absent for the agenda's own when no catalogue was given. */
  readonly catalogue?: string;
  readonly agenda: Id;
  readonly action: Id;
  readonly goal: Id;
  /** Based on the same practice, or about the same domains for the same people. */
  readonly similarBy: 'practice' | 'domains';
}

/** A goal that an action may belong to. */
export interface GoalSuggestion {
  readonly goal: Id;
  /** The domains that the action and the goal share; empty when one of them names none. */
  readonly domains: readonly Domain[];
  readonly reasons: readonly GivenReason[];
}

/** Limits the list of goals. */
export interface GoalSuggestionOptions {
  /** Where others' reasons are looked for; the first is the agenda's own. */
  readonly catalogues?: readonly Catalogue[];
}

/**
 * For an action that belongs to no goal yet: the goals whose domains and audience meet its own, as far as these are
 * said, and which it does not point at already. Those that share most domains come first, then shared goals, then as in
 * the document. With the reasons others gave for similar actions, those based on the same practice first.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const action = { ...agenda.actions[0], id: 'new', domains: ['sport'] };
 * Array.isArray(suggestGoals(agenda, action)); // → true
 */
export const suggestGoals = (
  agenda: SharedAgenda,
  action: Id | Action,
  { catalogues = [] }: GoalSuggestionOptions = {},
): GoalSuggestion[] => {
  const own = typeof action === 'string' ? actionOf(agenda, action) : action;
  const linked = new Set(agenda.contributions.filter(({ from }) => from === own.id).map(({ to }) => to));
  const others = otherClaims(agenda, own, catalogues);
  return agenda.goals
    .map((goal, at) => ({ goal, at }))
    .filter(({ goal }) => !linked.has(goal.id) && meets(own, goal))
    .sort((one, other) => compareGoals(own, one, other))
    .map(({ goal }) => ({ goal: goal.id, domains: sharedDomains(own, goal), reasons: reasonsFor(goal, others) }));
};

const actionOf = (agenda: SharedAgenda, id: Id): Action => {
  const found = agenda.actions.find((action) => action.id === id);
  if (found !== undefined) return found;
  throw new GedeeldError('unknown-action', `The agenda has no action "${id}"`, { facts: { action: id } });
};

type Aimed = Pick<Action | Goal, 'domains' | 'audience'>;

/** What is not said limits nothing. */
const meets = (one: Aimed, other: Aimed): boolean =>
  (one.domains.length === 0 || other.domains.length === 0 || sharedDomains(one, other).length > 0) &&
  audiencesMeet(one.audience, other.audience);

const sharedDomains = (one: Aimed, other: Aimed): Domain[] =>
  one.domains.filter((domain) => other.domains.includes(domain));

interface Placed {
  readonly goal: Goal;
  readonly at: number;
}

const compareGoals = (own: Action, one: Placed, other: Placed): number =>
  sharedDomains(own, other.goal).length - sharedDomains(own, one.goal).length ||
  Number(other.goal.shared === true) - Number(one.goal.shared === true) ||
  one.at - other.at;

interface Claim {
  readonly reason: GivenReason;
  readonly goal: Goal;
}

/** The reasons given anywhere for actions like this one. */
const otherClaims = (agenda: SharedAgenda, own: Action, catalogues: readonly Catalogue[]): Claim[] => {
  const [home] = catalogues;
  const practiceOf = (basedOn: Ref | undefined, catalogue: string | undefined): string | undefined =>
    basedOn === undefined ? undefined : iriOf(basedOn, catalogue ?? '');
  const practice = practiceOf(own.basedOn, home?.id);
  const others = catalogues.flatMap((it) => it.agendas.map((other) => ({ other, catalogue: it.id })));
  const isHere = others.some(({ other, catalogue }) => other.id === agenda.id && catalogue === home?.id);
  const all = isHere ? others : [{ other: agenda, catalogue: home?.id }, ...others];
  return all.flatMap(({ other, catalogue }) => {
    const isOwn = other.id === agenda.id && catalogue === home?.id;
    return claimsIn(other, (action) => {
      if (isOwn && action.id === own.id) return undefined;
      if (practice !== undefined && practiceOf(action.basedOn, catalogue) === practice) return 'practice';
      return own.domains.length > 0 && sharedDomains(own, action).length > 0 && meets(own, action)
        ? 'domains'
        : undefined;
    }).map(({ reason, goal }) => ({ goal, reason: { ...reason, ...(catalogue !== undefined && { catalogue }) } }));
  });
};

const claimsIn = (
  agenda: SharedAgenda,
  likeness: (action: Action) => GivenReason['similarBy'] | undefined,
): Claim[] => {
  const actions = new Map(agenda.actions.map((action) => [action.id, action]));
  const goals = new Map(agenda.goals.map((goal) => [goal.id, goal]));
  return agenda.contributions.flatMap(({ from, to, because, effect }): Claim[] => {
    const [action, goal] = [actions.get(from), goals.get(to)];
    if (action === undefined || goal === undefined || effect === 'undermines') return [];
    if (because === undefined || isBlank(because)) return [];
    const similarBy = likeness(action);
    if (similarBy === undefined) return [];
    return [{ goal, reason: { because, agenda: agenda.id, action: from, goal: to, similarBy } }];
  });
};

const MOST_REASONS = 5;

const reasonsFor = (goal: Goal, claims: readonly Claim[]): GivenReason[] => {
  const fitting = claims.filter((claim) => claim.goal.id === goal.id || meets(claim.goal, goal));
  const byPractice = fitting.filter(({ reason }) => reason.similarBy === 'practice');
  const byDomains = fitting.filter(({ reason }) => reason.similarBy === 'domains');
  return [...byPractice, ...byDomains].slice(0, MOST_REASONS).map(({ reason }) => reason);
};
