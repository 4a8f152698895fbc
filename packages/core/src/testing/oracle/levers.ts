import type { SharedAgenda } from '../../model/shared-agenda.js';
import { oracleWorld } from './analyse.js';
import { chainOrder, supportChains } from './chains.js';
import { gradeRank } from './grades.js';
import { needMet } from './needs.js';
import type { Grade } from '../../model/grade.js';
import type { OracleChain, OracleLink, OracleOptions } from './types.js';

/** The links to raise first. */
export interface OracleLevers {
  readonly raise: readonly string[];
  readonly chain: readonly string[];
}

/** The chain that reaches the grade with the fewest links raised, of all chains there are. */
export const oracleLevers = (
  agenda: SharedAgenda,
  options: OracleOptions,
  toward: { readonly action: string; readonly goal: string; readonly grade: Grade },
): OracleLevers | null => {
  const world = oracleWorld(agenda, options);
  const grade = gradeRank(toward.grade);
  const low = (link: OracleLink): boolean => link.h < grade;
  const heldDown = (link: OracleLink): boolean =>
    link.contribution.needs.some((need) => needMet(agenda, need, world.value) < grade);
  const raised = (chain: OracleChain): OracleChain => chain.filter(low);
  const [best] = supportChains(world.links, { from: toward.action, goal: toward.goal })
    .filter((chain) => !raised(chain).some(heldDown))
    .sort((one, other) => raised(one).length - raised(other).length || chainOrder(one, other));
  if (best === undefined) return null;
  return { raise: raised(best).map((link) => link.id), chain: best.map((link) => link.id) };
};
