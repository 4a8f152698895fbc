import { TOP_RANK } from '../evidence/grade-rank.js';
import { widestDetours } from '../graph/widest-detours.js';
import { widestPaths } from '../graph/widest-paths.js';
import type { LinkGrades } from './groundwork.js';

/** For every node, how well its best chain toward a goal is supported. */
export interface SupportAndHarm {
  /** The best chain of support (A). */
  readonly support: Uint8Array;
  /** The best chain with exactly one hindrance (U): two hindrances in a row are not counted as help. */
  readonly harm: Uint8Array;
}

/**
 * A chain is as strong as its weakest link, and the strongest chain counts. Harm is never set off against support.
 *
 * Nothing leads to an action, so that the search is only for the goals; what there is to say of an action is then read off
 * its own links. Most links come from actions.
 */
export const supportAndHarm = (grades: LinkGrades, goal: number): SupportAndHarm => {
  const { graph, effective } = grades;
  const { nodeCount, goalCount, from, to } = graph;
  const [support, harm] = [new Uint8Array(nodeCount), new Uint8Array(nodeCount)];
  const wide = { nodeCount: goalCount, from, to, widths: effective, top: TOP_RANK, incoming: graph.goalSupports };
  const after = widestPaths(wide, goal);
  support.set(after);
  const turns = graph.goalHindrances.links;
  if (turns.length > 0) harm.set(widestDetours(wide, turns, { target: goal, after }));
  readActions(grades, { support, harm });
  return { support, harm };
};

const readActions = ({ graph, effective }: LinkGrades, { support, harm }: SupportAndHarm): void => {
  const { goalCount, linkCount, from, to, supports } = graph;
  for (let link = 0; link < linkCount; link += 1) {
    const node = from[link]!;
    if (node < goalCount) continue;
    const goal = to[link]!;
    const helps = supports[link] !== 0;
    const width = effective[link]!;
    // A hindrance of what helps harms, and so does help for what harms.
    const harms = Math.min(width, helps ? harm[goal]! : support[goal]!);
    if (harms > harm[node]!) harm[node] = harms;
    if (helps) support[node] = Math.max(support[node]!, Math.min(width, support[goal]!));
  }
};
