import type { SharedAgenda } from '../../model/shared-agenda.js';
import { oracleWorld } from './analyse.js';
import { COVERAGE_ORDER, coverGoal } from './coverage.js';
import { isLive } from './live.js';
import type { OracleCoverage, OracleOptions } from './types.js';

/** An action that a goal cannot do without. */
export interface OracleKeystone {
  readonly action: string;
  readonly goals: readonly { readonly goal: string; readonly from: OracleCoverage; readonly to: OracleCoverage }[];
}

/** Every live action stopped in turn, and what that does to each goal. */
export const oracleKeystones = (agenda: SharedAgenda, options: OracleOptions): OracleKeystone[] => {
  const before = coverages(agenda, options);
  return agenda.actions
    .filter((action) => isLive(action, agenda, options.today))
    .flatMap((action) => {
      const after = coverages(withStopped(agenda, action.id), options);
      const goals = agenda.goals
        .map(({ id }, index) => ({ goal: id, from: before[index]!, to: after[index]! }))
        .filter(({ from, to }) => COVERAGE_ORDER.indexOf(to) < COVERAGE_ORDER.indexOf(from));
      return goals.length === 0 ? [] : [{ action: action.id, goals }];
    });
};

const coverages = (agenda: SharedAgenda, options: OracleOptions): OracleCoverage[] => {
  const world = oracleWorld(agenda, options);
  return agenda.goals.map((goal) => coverGoal(world, goal).coverage);
};

const withStopped = (agenda: SharedAgenda, id: string): SharedAgenda => ({
  ...agenda,
  actions: agenda.actions.map((action) => (action.id === id ? { ...action, status: 'stopped' } : action)),
});
