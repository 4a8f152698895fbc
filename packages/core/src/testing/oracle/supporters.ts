import type { SharedAgenda } from '../../model/shared-agenda.js';
import { oracleWorld } from './analyse.js';
import { firstChain, lowest, supportChains, widest } from './chains.js';
import { gradeName } from './grades.js';
import { isLive } from './live.js';
import type { OracleOptions } from './types.js';
import type { Grade } from '../../model/grade.js';

export interface OracleSupporter {
  readonly action: string;
  readonly support: Grade;
  readonly live: boolean;
  readonly chain: readonly string[];
  readonly weakest: readonly string[];
}

/** Every action with a chain to the goal, with the first of the chains that carry as much as any. */
export const oracleSupporters = (agenda: SharedAgenda, options: OracleOptions, goal: string): OracleSupporter[] => {
  const world = oracleWorld(agenda, options);
  return agenda.actions.flatMap((action) => {
    const chains = supportChains(world.links, { from: action.id, goal });
    const chain = firstChain(chains.filter((one) => lowest(one) >= widest(chains)));
    if (chain === undefined) return [];
    const ids = chain.map((link) => link.id);
    const weakest = chain.filter((link) => link.h === lowest(chain)).map((link) => link.id);
    const live = isLive(action, agenda, options.today);
    return [{ action: action.id, support: gradeName(widest(chains)), live, chain: ids, weakest }];
  });
};
