import type { Action } from '../../model/action.js';
import type { Goal } from '../../model/goal.js';
import { lowest, supportChains } from './chains.js';
import { gradeName, gradeRank } from './grades.js';
import { isLive } from './live.js';
import { fullIri } from './references.js';
import type { OracleCoverage, OracleGoalCoverage, World } from './types.js';

/** Whether anyone takes care of a goal. */
export const coverGoal = (world: World, goal: Goal): OracleGoalCoverage => ({
  goal: goal.id,
  shared: goal.shared === true,
  coverage: coverageOf(world, goal.id),
  grade: gradeName(world.value.get(goal.id)!),
  contributions: world.links
    .filter((link) => link.to === goal.id)
    .map((link) => ({
      contribution: link.id,
      effect: link.effect,
      grade: gradeName(link.g),
      effective: gradeName(link.h),
    })),
});

/** From worst to best; `unknown` stands apart. */
export const COVERAGE_ORDER: readonly OracleCoverage[] = ['gap', 'stalled', 'claimed', 'thin', 'covered'];

/** Whether one supporting link after another leads from here to there; a goal reaches itself. */
export const reaches = (world: World, from: string, goal: string): boolean => {
  const reached = new Set([from]);
  for (let size = 0; size < reached.size;) {
    size = reached.size;
    for (const link of world.links) if (link.effect === 'supports' && reached.has(link.from)) reached.add(link.to);
  }
  return reached.has(goal);
};

const coverageOf = (world: World, goal: string): OracleCoverage => {
  const { agenda, today } = world;
  if (agenda.actions.length === 0) return 'unknown';
  const reaching = agenda.actions.filter((action) => reaches(world, action.id, goal));
  if (reaching.length === 0) return 'gap';
  const live = reaching.filter((action) => isLive(action, agenda, today));
  if (live.length === 0) return 'stalled';
  const bar = gradeRank(world.policy.covered);
  if (world.value.get(goal)! < bar) return 'claimed';
  const carrying = live.filter((action) => carries(world, action, { goal, bar }));
  return organisationsOf(world, carrying).size === 1 ? 'thin' : 'covered';
};

const carries = (world: World, action: Action, { goal, bar }: { goal: string; bar: number }): boolean =>
  supportChains(world.links, { from: action.id, goal }).some((chain) => lowest(chain) >= bar);

const organisationsOf = ({ catalogues }: World, actions: readonly Action[]): Set<string> =>
  new Set(actions.flatMap((action) => [action.owner, ...action.partners]).map((ref) => fullIri(ref, catalogues)));
