import type { Action, Goal, Verdict } from '@gedeeld/core';
import { gradeRank } from '@gedeeld/core';

import type { AgendaView, ShownLink } from '../shared/agenda/agenda-view.js';
import type { GoalStanding } from '../shared/agenda/shown-coverage.js';
import { shownCoverage } from '../shared/agenda/shown-coverage.js';

/** The columns of the map, in the order in which one leads to the next. */
export const MAP_COLUMNS = ['actions', 'goals', 'sharedGoals'] as const;

interface NodeBase {
  readonly id: string;
  /** Its number in the map. */
  readonly at: number;
}

export interface ActionNode extends NodeBase {
  readonly column: 'actions';
  readonly record: Action;
  /** What this reader may see of it. */
  readonly verdict: Verdict | undefined;
}

export interface GoalNode extends NodeBase {
  readonly column: 'goals' | 'sharedGoals';
  readonly record: Goal;
  readonly standing: GoalStanding | undefined;
}

export type MapNode = ActionNode | GoalNode;

/** A contribution on the map, between two of its nodes. */
export interface MapLink {
  readonly id: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
  readonly shown: ShownLink;
  /** Whether this reader may see how well it is supported. */
  readonly graded: boolean;
}

/** What is on the map for this reader. */
export interface MapModel {
  readonly nodes: readonly MapNode[];
  readonly links: readonly MapLink[];
  readonly out: readonly (readonly MapLink[])[];
  readonly into: readonly (readonly MapLink[])[];
}

/**
 * The actions, goals and links that this reader sees. Harm is shown to partners alone, and never without a reason. Of one
 * partner's part: what they do, the goals that it leads to, and every shared goal.
 */
export const mapModel = (view: AgendaView): MapModel => {
  const actions = view.data.agenda.actions.filter(
    (action) => view.isInPart(action) && (view.isForPartners || action.status !== 'stopped'),
  );
  const shownLinks = view.data.agenda.goals
    .flatMap(({ id }) => view.linksTo(id))
    .filter((one) => isForReader(one, view));
  const goals = goalsInPart(actions, shownLinks, view);
  const nodes = [
    ...actions.map((record, at) => actionNode(record, at, view)),
    ...goals.map((record, at) => goalNode(record, actions.length + at, view)),
  ];
  return withLinks(nodes, shownLinks, view);
};

const REASONED = gradeRank('reasoned');

const isForReader = ({ contribution, link }: ShownLink, view: AgendaView): boolean => {
  if (contribution.effect !== 'undermines') return true;
  return view.isForPartners && link !== undefined && gradeRank(link.effective) >= REASONED;
};

/** All goals; of one partner's part those that their actions lead to, and every shared one. */
const goalsInPart = (
  actions: readonly Action[],
  links: readonly ShownLink[],
  { data: { agenda, partner } }: AgendaView,
): readonly Goal[] => {
  if (partner === undefined) return agenda.goals;
  const out = new Map<string, string[]>();
  for (const { contribution } of links) {
    const known = out.get(contribution.from);
    if (known) known.push(contribution.to);
    else out.set(contribution.from, [contribution.to]);
  }
  const reached = new Set(actions.map(({ id }) => id));
  // A set can be added to while it is walked.
  for (const id of reached) for (const to of out.get(id) ?? []) reached.add(to);
  return agenda.goals.filter(({ id, shared }) => shared || reached.has(id));
};

const actionNode = (record: Action, at: number, view: AgendaView): ActionNode => ({
  id: record.id,
  at,
  column: 'actions',
  record,
  verdict: view.shown(view.alignmentOf(record.id)?.verdict),
});

const goalNode = (record: Goal, at: number, view: AgendaView): GoalNode => ({
  id: record.id,
  at,
  column: record.shared ? 'sharedGoals' : 'goals',
  record,
  standing: shownCoverage(record.id, view),
});

const withLinks = (nodes: readonly MapNode[], shownLinks: readonly ShownLink[], view: AgendaView): MapModel => {
  const byId = new Map(nodes.map((node) => [node.id, node]));
  const out: MapLink[][] = nodes.map(() => []);
  const into: MapLink[][] = nodes.map(() => []);
  const links: MapLink[] = [];
  for (const shown of shownLinks) {
    const [from, to] = [byId.get(shown.contribution.from), byId.get(shown.contribution.to)];
    if (!from || !to || !shown.link) continue;
    const graded = isGraded(from, shown, view);
    const link = { id: shown.link.id, at: links.length, from: from.at, to: to.at, shown, graded };
    links.push(link);
    out[from.at]?.push(link);
    into[to.at]?.push(link);
  }
  return { nodes, links, out, into };
};

/** To everyone a link that is not substantiated yet is a link like any other: that it is weak is between the partners. */
const isGraded = (from: MapNode, { link }: ShownLink, view: AgendaView): boolean => {
  if (view.isForPartners) return true;
  const isKnown = from.column !== 'actions' || from.verdict !== undefined;
  return isKnown && link !== undefined && !link.refuted && gradeRank(link.effective) >= REASONED;
};
