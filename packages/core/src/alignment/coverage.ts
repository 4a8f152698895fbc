import { gradeRank } from '../evidence/grade-rank.js';
import { reach } from '../graph/reachability.js';
import { MANY_ORIGINS, NO_ORIGIN, soleOrigins } from '../graph/sole-origins.js';
import type { References } from '../contributions/references.js';
import type { Action } from '../model/action.js';
import type { LinkGrades } from './groundwork.js';

/** How well a goal is taken care of, from best to worst; `unknown` stands apart. */
export const COVERAGES = ['covered', 'thin', 'claimed', 'stalled', 'gap', 'unknown'] as const;
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
  /** Full IRIs. */
  readonly organisations: readonly string[];
}

/** Judges every goal, in time linear in the graph. */
export const coverGoals = (grades: LinkGrades): GoalCoverages => {
  const { graph, setting, effective, values, live } = grades;
  const covered = gradeRank(setting.policy.covered);
  const everyAction = Array.from(setting.agenda.actions, (_, at) => graph.goalCount + at);
  const reached = reach(graph.supportOutgoing, graph.to, everyAction);
  const reachedLive = reach(
    graph.supportOutgoing,
    graph.to,
    everyAction.filter((action) => live[action] !== 0),
  );
  const { origins, organisations } = actionOrganisations(grades, live);
  const open = effective.map((level) => Number(level >= covered));
  const carriers = soleOrigins(graph, graph.supportOutgoing, { origins, open });
  const coverages = setting.agenda.goals.map((_, goal): Coverage => {
    if (everyAction.length === 0) return 'unknown';
    if (reached[goal] === 0) return 'gap';
    if (reachedLive[goal] === 0) return 'stalled';
    if (values[goal]! < covered) return 'claimed';
    return carriers[goal] === MANY_ORIGINS ? 'covered' : 'thin';
  });
  return { coverages, carriers, organisations };
};

/**
 * For every marked action, the one organisation that carries it out, alone or with partners that are the same
 * organisation; `MANY_ORIGINS` for an action of several.
 */
const actionOrganisations = (
  { graph, setting }: LinkGrades,
  marks: Uint8Array,
): { readonly origins: Int32Array; readonly organisations: readonly string[] } => {
  const origins = new Int32Array(graph.nodeCount).fill(NO_ORIGIN);
  const numbers = new Map<string, number>();
  setting.agenda.actions.forEach((action, at) => {
    if (marks[graph.goalCount + at] !== 0)
      origins[graph.goalCount + at] = originOf(action, setting.references, numbers);
  });
  return { origins, organisations: [...numbers.keys()] };
};

const originOf = ({ owner, partners }: Action, { iri }: References, numbers: Map<string, number>): number => {
  const own = iri(owner);
  if ((partners ?? []).some((partner) => iri(partner) !== own)) return MANY_ORIGINS;
  const number = numbers.get(own) ?? numbers.size;
  numbers.set(own, number);
  return number;
};
