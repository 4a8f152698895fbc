import type { GradeRank } from '../evidence/grade-rank.js';
import { chainsToward } from './chains.js';
import type { Groundwork } from './groundwork.js';
import { barRanks, PLAUSIBLE_BAR } from './policy.js';
import type { SearchRoom } from './search-room.js';
import { supportAndHarm } from './support.js';
import type { EarnedVerdict, Verdict } from './verdict.js';
import { EARNED_VERDICTS, verdictOf } from './verdict.js';
import type { Openings } from './ways-on.js';

/** What there is to say of one action toward one goal, in numbers. */
export interface Standing {
  /** The best chain of support is as well supported as this (A). */
  readonly support: GradeRank;
  /** The same of the chains of harm (U). */
  readonly harm: GradeRank;
  /** The claim status of `chain`; 0 without one. */
  readonly status: number;
  readonly verdict: Verdict;
  /** Links, from the action to the goal. */
  readonly chain: readonly number[];
  readonly harmChain: readonly number[];
}

/**
 * A function that says how an action (a node of the graph) stands toward `goal`. Preparing it is linear in the graph;
 * calling it in the chains it returns.
 */
export const standingsToward = (
  groundwork: Groundwork,
  goal: number,
  search: Openings & { readonly room: SearchRoom },
): ((action: number) => Standing) => {
  const { graph, setting, ceilings, stopped } = groundwork;
  const toward = supportAndHarm(groundwork, goal);
  const chains = chainsToward(graph, goal, search);
  const bars = EARNED_VERDICTS.map((earns): EarnedBar => {
    const bar = barRanks(earns === 'plausible' ? PLAUSIBLE_BAR : setting.policy[earns]);
    return { earns, grade: bar.grade, status: bar.status };
  });
  return (action) => {
    const support = toward.support[action]!;
    const harm = toward.harm[action]!;
    const inactive = stopped[action] !== 0;
    let chain: readonly number[] | undefined;
    let earns: EarnedVerdict | undefined;
    for (let at = 0; at < bars.length && chain === undefined; at += 1) {
      const bar = bars[at]!;
      // No chain is better supported than `support`, which saves the search for a bar above it.
      if (bar.grade <= support) chain = chains.support(action, bar.grade, bar.status);
      if (chain !== undefined) earns = bar.earns;
    }
    chain ??= chains.support(action, support, 0) ?? NO_STANDING.chain;
    if (chain.length === 0 && harm === 0 && !inactive) return NO_STANDING;
    return {
      support,
      harm,
      status: statusOf(chain, ceilings),
      verdict: verdictOf({ inactive, linked: chain.length > 0, support, harm, earns }),
      chain,
      harmChain: (harm > 0 && chains.harm(action, harm, 0)) || NO_STANDING.harmChain,
    };
  };
};

/** How an action stands that has nothing to do with the goal. */
export const NO_STANDING: Standing = {
  support: 0,
  harm: 0,
  status: 0,
  verdict: 'unlinked',
  chain: Object.freeze([]),
  harmChain: Object.freeze([]),
};

interface EarnedBar {
  readonly earns: EarnedVerdict;
  readonly grade: number;
  readonly status: number;
}

/** The lowest ceiling on the chain; 0 without one. */
const statusOf = (chain: readonly number[], ceilings: Uint8Array): number => {
  let lowest = chain.length === 0 ? 0 : Infinity;
  for (let at = 0; at < chain.length; at += 1) lowest = Math.min(lowest, ceilings[chain[at]!]!);
  return lowest;
};
