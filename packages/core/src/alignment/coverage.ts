import type { ContributionGraph } from '../contributions/contribution-graph.js';
import { gradeRank } from '../evidence/grade-rank.js';
import { reach } from '../graph/reachability.js';
import { MANY_ORIGINS, NO_ORIGIN, soleOrigins } from '../graph/sole-origins.js';
import type { Ref } from '../model/id.js';
import type { LinkGrades } from './groundwork.js';

/** How well a goal is taken care of, from best to worst; `unknown` stands apart. */
export const COVERAGES = ['covered', 'thin', 'claimed', 'stalled', 'gap', 'unknown'] as const;
/** Whether a shared goal is taken care of. */
export type Coverage = (typeof COVERAGES)[number];

/** Who takes care of the goals. */
export interface GoalCoverages {
  /** By the goal's place in the document. */
  readonly coverages: readonly Coverage[];
  /**
   * For every node, the one organisation whose live actions reach it over links that are worth enough, by its number in
   * `organisations`; else `NO_ORIGIN` or `MANY_ORIGINS`.
   */
  readonly carriers: Int32Array;
  /** As the agenda first refers to each. */
  readonly organisations: readonly Ref[];
}

/** Judges every goal, in time linear in the graph. */
export const coverGoals = (grades: LinkGrades): GoalCoverages => {
  const { graph, setting, effective, values, live } = grades;
  const covered = gradeRank(setting.policy.covered);
  const actionCount = graph.nodeCount - graph.goalCount;
  const reached = reach(graph.supportOutgoing, graph.to, actionsIn(graph));
  const reachedLive = reach(graph.supportOutgoing, graph.to, actionsIn(graph, live));
  const { origins, organisations } = actionOrganisations(grades, live);
  const open = new Uint8Array(effective.length);
  for (let link = 0; link < open.length; link += 1) if (effective[link]! >= covered) open[link] = 1;
  const carriers = soleOrigins(graph, graph.supportOutgoing, { origins, open });
  const coverages = setting.agenda.goals.map((_, goal): Coverage => {
    if (actionCount === 0) return 'unknown';
    if (reached[goal] === 0) return 'gap';
    if (reachedLive[goal] === 0) return 'stalled';
    if (values[goal]! < covered) return 'claimed';
    return carriers[goal] === MANY_ORIGINS ? 'covered' : 'thin';
  });
  return { coverages, carriers, organisations };
};

/** The nodes of all actions, or of those that are marked. */
const actionsIn = ({ nodeCount, goalCount }: ContributionGraph, marks?: Uint8Array): Int32Array => {
  const actions = new Int32Array(nodeCount - goalCount);
  let count = 0;
  for (let node = goalCount; node < nodeCount; node += 1) {
    if (marks === undefined || marks[node] !== 0) actions[count++] = node;
  }
  return actions.subarray(0, count);
};

/**
 * For every marked action, the one organisation that carries it out, alone or with partners that are the same
 * organisation; `MANY_ORIGINS` for an action of several.
 */
const actionOrganisations = (
  { graph, setting }: LinkGrades,
  marks: Uint8Array,
): { readonly origins: Int32Array; readonly organisations: readonly Ref[] } => {
  const { iri } = setting.references;
  const origins = new Int32Array(graph.nodeCount).fill(NO_ORIGIN);
  const numbers = new Map<string, number>();
  const organisations: Ref[] = [];
  for (let node = graph.goalCount; node < graph.nodeCount; node += 1) {
    if (marks[node] === 0) continue;
    const { owner, partners } = setting.agenda.actions[node - graph.goalCount]!;
    const own = iri(owner);
    const number = numbers.get(own) ?? organisations.push(owner) - 1;
    numbers.set(own, number);
    const alone = partners === undefined || partners.every((partner) => iri(partner) === own);
    origins[node] = alone ? number : MANY_ORIGINS;
  }
  return { origins, organisations };
};
