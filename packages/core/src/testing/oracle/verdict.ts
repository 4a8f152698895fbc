import type { Action } from '../../model/action.js';
import { firstChain, harmChains, lowest, supportChains, widest } from './chains.js';
import { claimStatus } from './claim-status.js';
import { gradeName, gradeRank, statusName, statusRank } from './grades.js';
import type { OracleChain, OracleGoalAlignment, OracleVerdict, World } from './types.js';

interface Bar {
  readonly grade: number;
  readonly status: number;
}

/** A and U, the claim status, the verdict and the chains of one action toward one goal. */
export const alignWithGoal = (world: World, action: Action, goal: string): OracleGoalAlignment => {
  const chains = supportChains(world.links, { from: action.id, goal });
  const harmful = harmChains(world.links, { from: action.id, goal });
  const support = widest(chains);
  const harm = widest(harmful);
  const chain = firstChain(shownAmong(world, action, chains)) ?? [];
  const harmChain = harm === 0 ? [] : firstChain(harmful.filter((way) => lowest(way) >= harm))!;
  return {
    goal,
    support: gradeName(support),
    harm: gradeName(harm),
    status: statusName(claimStatus(world, action, chain)),
    verdict: verdictOf(world, action, { chains, support, harm }),
    chain: chain.map((link) => link.id),
    weakest: chain.filter((link) => link.h === lowest(chain)).map((link) => link.id),
    harmChain: harmChain.map((link) => link.id),
  };
};

/** The bars of rows 4, 5 and 6. */
export const barsOf = (world: World): { certain: Bar; likely: Bar; plausible: Bar } => {
  const { certain, likely } = world.policy;
  return {
    certain: { grade: gradeRank(certain.grade), status: statusRank(certain.status) },
    likely: { grade: gradeRank(likely.grade), status: statusRank(likely.status) },
    plausible: { grade: gradeRank('reasoned'), status: statusRank('reasoned') },
  };
};

/** The verdict of an action over all shared goals. */
export const overallVerdict = (action: Action, byGoal: readonly OracleGoalAlignment[]): OracleVerdict => {
  const verdicts = byGoal.map((one) => one.verdict);
  if (action.status === 'stopped') return 'inactive';
  if (verdicts.includes('contested')) return 'contested';
  if (verdicts.includes('counteracts')) {
    const helpsElsewhere = byGoal.some((one) => one.verdict !== 'counteracts' && gradeRank(one.support) >= 2);
    return helpsElsewhere ? 'contested' : 'counteracts';
  }
  const order: OracleVerdict[] = ['certain', 'likely', 'plausible', 'unproven'];
  return order.find((verdict) => verdicts.includes(verdict)) ?? 'unlinked';
};

interface Found {
  readonly chains: readonly OracleChain[];
  readonly support: number;
  readonly harm: number;
}

const verdictOf = (world: World, action: Action, { chains, support, harm }: Found): OracleVerdict => {
  const bars = barsOf(world);
  const reasoned = gradeRank('reasoned');
  if (action.status === 'stopped') return 'inactive';
  if (chains.length === 0 && harm < reasoned) return 'unlinked';
  if (support < reasoned && harm >= reasoned) return 'counteracts';
  if (harm >= reasoned) return 'contested';
  if (chains.some((chain) => clears(world, action, { chain, bar: bars.certain }))) return 'certain';
  if (chains.some((chain) => clears(world, action, { chain, bar: bars.likely }))) return 'likely';
  if (chains.some((chain) => clears(world, action, { chain, bar: bars.plausible }))) return 'plausible';
  return 'unproven';
};

/** Those that earn the best row that any earns, harm set aside; else those that carry A. */
const shownAmong = (world: World, action: Action, chains: readonly OracleChain[]): readonly OracleChain[] => {
  const { certain, likely, plausible } = barsOf(world);
  const sets = [certain, likely, plausible].map((bar) =>
    chains.filter((chain) => clears(world, action, { chain, bar })),
  );
  return sets.find((set) => set.length > 0) ?? chains.filter((chain) => lowest(chain) >= widest(chains));
};

const clears = (world: World, action: Action, { chain, bar }: { chain: OracleChain; bar: Bar }): boolean =>
  chain.every((link) => link.h >= bar.grade) && claimStatus(world, action, chain) >= bar.status;
