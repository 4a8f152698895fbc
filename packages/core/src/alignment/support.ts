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

/** A chain is as strong as its weakest link, and the strongest chain counts. Harm is never set off against support. */
export const supportAndHarm = ({ graph, effective }: LinkGrades, goal: number): SupportAndHarm => {
  const { nodeCount, from, to } = graph;
  const wide = { nodeCount, from, to, widths: effective, top: TOP_RANK, incoming: graph.supportIncoming };
  const support = widestPaths(wide, goal);
  const harm =
    graph.hindrances.length === 0
      ? new Uint8Array(nodeCount)
      : widestDetours(wide, graph.hindrances, { target: goal, after: support });
  return { support, harm };
};
