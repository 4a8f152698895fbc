import { reach } from '../../graph/reachability.js';
import type { ActionAlignment } from '../agenda-analysis.js';
import type { GoalCoverages } from '../coverage.js';
import type { Groundwork } from '../groundwork.js';
import { sharedGoals } from '../shared-goals.js';

/** Everything the rules look at. */
export interface Scene {
  readonly groundwork: Groundwork;
  readonly coverage: GoalCoverages;
  /** In document order, as in the agenda. */
  readonly actions: readonly ActionAlignment[];
  /** For every node, 1 when it reaches a shared goal over links of support; a shared goal reaches itself. */
  readonly reachesShared: Uint8Array;
}

export const setScene = (parts: Omit<Scene, 'reachesShared'>): Scene => {
  const { graph, setting } = parts.groundwork;
  const { groundwork, coverage, actions } = parts;
  return {
    groundwork,
    coverage,
    actions,
    reachesShared: reach(graph.supportIncoming, graph.from, sharedGoals(setting.agenda)),
  };
};
