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
): { readonly origins: Int32Array; readonly organisations: readonly Ref[] } => {
  const { iri } = setting.references;
  const origins = new Int32Array(graph.nodeCount).fill(NO_ORIGIN);
  const numbers = new Map<string, number>();
  const organisations: Ref[] = [];
  setting.agenda.actions.forEach(({ owner, partners }, at) => {
    const node = graph.goalCount + at;
    if (marks[node] === 0) return;
    const own = iri(owner);
    const number = numbers.get(own) ?? organisations.length;
    if (number === organisations.length) organisations.push(owner);
    numbers.set(own, number);
    origins[node] = (partners ?? []).some((partner) => iri(partner) !== own) ? MANY_ORIGINS : number;
  });
  return { origins, organisations };
};
