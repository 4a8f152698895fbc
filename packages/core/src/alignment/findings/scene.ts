import { reach } from '../../graph/reachability.js';
import type { ActionAlignment } from '../agenda-analysis.js';
import type { GoalCoverages } from '../coverage.js';
import type { Groundwork } from '../groundwork.js';
import { sharedGoals } from '../shared-goals.js';

/** What is decided about an agenda before anything is found. */
export interface Decided {
  readonly groundwork: Groundwork;
  readonly coverage: GoalCoverages;
  /** In document order, as in the agenda. */
  readonly actions: readonly ActionAlignment[];
}

/** Everything the rules look at. */
export interface Scene extends Decided {
  /** For every node, 1 when it reaches a shared goal over links of support; a shared goal reaches itself. */
  readonly reachesShared: Uint8Array;
}

export const setScene = (decided: Decided): Scene => {
  const { graph, setting } = decided.groundwork;
  return { ...decided, reachesShared: reach(graph.supportIncoming, graph.from, sharedGoals(setting.agenda)) };
};
