import type { ContributionGraph } from '../contributions/contribution-graph.js';
import { contributionGraph } from '../contributions/contribution-graph.js';
import { contributionGrader, gradeBare } from '../contributions/grade-contribution.js';
import type { Claims } from '../contributions/grade-links.js';
import { effectiveGrades, gradeClaims } from '../contributions/grade-links.js';
import { isLive } from '../contributions/live-action.js';
import { SAYS } from '../contributions/says.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import { statusCeilings } from './claim-status.js';
import type { GoalMovement } from './goal-movement.js';
import { goalMovement } from './goal-movement.js';
import type { AlignmentOptions, Setting } from './setting.js';
import { settle } from './setting.js';

/** Who is at work, and what every link carries. */
export interface LinkGrades {
  readonly setting: Setting;
  readonly graph: ContributionGraph;
  /** For every link, how well the claim is supported (g). */
  readonly ranks: Uint8Array;
  /** For every link, the same, held down by what it needs (h). */
  readonly effective: Uint8Array;
  /** For every node, how well what is being done supports it (V); an action is 6 when it is live, else 0. */
  readonly values: Uint8Array;
  /** For every node, 1 when it is a live action. */
  readonly live: Uint8Array;
  /** For every node, 1 when it is an action that is done. */
  readonly done: Uint8Array;
  /** For every node, 1 when it is an action that is stopped. */
  readonly stopped: Uint8Array;
}

/** Everything that is known of an agenda before the first verdict. */
export interface Groundwork extends LinkGrades {
  readonly claims: Claims;
  readonly movement: GoalMovement;
  /** For every link, the best claim status that a chain over it can have. */
  readonly ceilings: Uint8Array;
}

/** Builds the graph and grades it. Throws a `GedeeldError` for an agenda that is not sound. */
export const layGroundwork = (agenda: SharedAgenda, options: AlignmentOptions): Groundwork => {
  const setting = settle(agenda, options);
  const graph = contributionGraph(agenda);
  const { live, done, stopped } = nodesAtWork(graph, setting);
  const grade = contributionGrader(
    { ladder: setting.ladder, today: setting.today, context: agenda.context },
    setting.references,
  );
  const { says, supports } = graph;
  const claims = gradeClaims(
    agenda.contributions,
    // Only a contribution that says it has evidence is gone to once more.
    (contribution, link) =>
      (says[link]! & SAYS.evidence) === 0
        ? gradeBare(supports[link] === 0, (says[link]! & SAYS.reason) !== 0)
        : grade(contribution),
    setting.today,
  );
  const { effective, values } = effectiveGrades(graph, agenda, { ranks: claims.ranks, live, done });
  const movement = goalMovement(agenda.goals, setting.today);
  const ceilings = statusCeilings(graph, { setting, movement });
  const { ranks } = claims;
  return { setting, graph, ranks, effective, values, live, done, stopped, claims, movement, ceilings };
};

/** Marks the nodes that are live actions, those that are done, live or not, and those that are stopped. */
export const nodesAtWork = (
  graph: ContributionGraph,
  { agenda, today }: Setting,
): Pick<LinkGrades, 'live' | 'done' | 'stopped'> => {
  const live = new Uint8Array(graph.nodeCount);
  const done = new Uint8Array(graph.nodeCount);
  const stopped = new Uint8Array(graph.nodeCount);
  agenda.actions.forEach((action, at) => {
    const node = graph.goalCount + at;
    if (isLive(action, agenda, today)) live[node] = 1;
    if (action.status === 'done') done[node] = 1;
    if (action.status === 'stopped') stopped[node] = 1;
  });
  return { live, done, stopped };
};
