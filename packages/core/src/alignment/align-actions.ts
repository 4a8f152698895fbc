import type { LinkIds } from '../contributions/link-ids.js';
import { gradeOf } from '../evidence/grade-rank.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import type { Id } from '../model/id.js';
import type { ActionAlignment, GoalAlignment } from './agenda-analysis.js';
import type { Groundwork } from './groundwork.js';
import { stepFinder } from './next-steps.js';
import { SearchRoom } from './search-room.js';
import { sharedGoals } from './shared-goals.js';
import type { Standing } from './toward-goal.js';
import { NO_STANDING, standingsToward } from './toward-goal.js';
import type { Verdict } from './verdict.js';
import { overallVerdict } from './verdict.js';
import { openings } from './ways-on.js';

/** Every action toward every shared goal: its verdicts, and what to do next. In document order. */
export const alignActions = (groundwork: Groundwork): readonly ActionAlignment[] => {
  const { actions } = groundwork.setting.agenda;
  const { byGoal, best, bestGoals } = towardEveryGoal(groundwork);
  const stepsOf = stepFinder(groundwork);
  return actions.map((action, at): ActionAlignment => {
    const standing = best[at];
    return {
      action: action.id,
      verdict: overallVerdict(action.status === 'stopped', byGoal[at]!),
      hypothetical: action.status === 'idea',
      byGoal: byGoal[at]!,
      nextSteps: standing === undefined ? NOTHING : stepsOf(action, { goal: bestGoals[at]!, standing }),
    };
  });
};

/** Of every action: how it stands toward every shared goal, and toward which of them it stands best. */
interface Standings {
  readonly byGoal: readonly (readonly GoalAlignment[])[];
  readonly best: readonly (Standing | undefined)[];
  readonly bestGoals: Int32Array;
}

/** One goal after the other, so that what a search needs is there for one goal at a time. */
const towardEveryGoal = (groundwork: Groundwork): Standings => {
  const { graph, setting, effective, ceilings } = groundwork;
  const { actions } = setting.agenda;
  const search = { ...openings(graph, effective, ceilings), room: new SearchRoom(graph.goalCount) };
  const shared = sharedGoals(setting.agenda);
  const byGoal = actions.map(() => new Array<GoalAlignment>(shared.length));
  const best = new Array<Standing | undefined>(actions.length);
  const bestGoals = new Int32Array(actions.length);
  shared.forEach((goal, place) => {
    const standingOf = standingsToward(groundwork, goal, search);
    const unlinked = goalAlignment(groundwork, goal, NO_STANDING);
    for (let at = 0; at < actions.length; at += 1) {
      const standing = standingOf(graph.goalCount + at);
      // Most actions have nothing to do with most goals: one object says so for all of them.
      byGoal[at]![place] = standing === NO_STANDING ? unlinked : goalAlignment(groundwork, goal, standing);
      const known = best[at];
      const better = known === undefined ? 1 : compareStandings(standing, known);
      if (better < 0 || (better === 0 && graph.ids[goal]! > graph.ids[bestGoals[at]!]!)) continue;
      best[at] = standing;
      bestGoals[at] = goal;
    }
  });
  return { byGoal, best, bestGoals };
};

const goalAlignment = ({ graph, effective }: Groundwork, goal: number, standing: Standing): GoalAlignment => {
  const chain = idsOf(standing.chain, graph.linkIds);
  return {
    goal: graph.ids[goal]!,
    support: gradeOf(standing.support),
    harm: gradeOf(standing.harm),
    status: CLAIM_STATUSES[standing.status]!,
    verdict: standing.verdict,
    chain,
    weakest: weakestOf(chain, standing.chain, effective),
    harmChain: idsOf(standing.harmChain, graph.linkIds),
  };
};

/** Of most chains every link is as weak as the others: then the chain itself says which they are. */
const weakestOf = (chain: readonly Id[], links: readonly number[], effective: Uint8Array): readonly Id[] => {
  let lowest = Infinity;
  let count = 0;
  for (let at = 0; at < links.length; at += 1) {
    const level = effective[links[at]!]!;
    if (level < lowest) {
      lowest = level;
      count = 0;
    }
    if (level === lowest) count += 1;
  }
  if (count === chain.length) return chain;
  const weakest = new Array<Id>(count);
  for (let at = chain.length - 1; at >= 0; at -= 1) if (effective[links[at]!] === lowest) weakest[--count] = chain[at]!;
  return weakest;
};

const idsOf = (links: readonly number[], linkIds: LinkIds): readonly Id[] => {
  if (links.length === 0) return NOTHING;
  const ids = new Array<Id>(links.length);
  for (let at = 0; at < links.length; at += 1) ids[at] = linkIds.of(links[at]!);
  return ids;
};

const NOTHING: readonly never[] = Object.freeze([]);

/** From where to work on first: help that can grow comes before harm, and harm before nothing but harm. */
const BEST_FIRST = [
  'certain',
  'likely',
  'plausible',
  'unproven',
  'contested',
  'unlinked',
  'counteracts',
  'inactive',
] as const satisfies readonly Verdict[];

/** More than 0 where it is better to work from `one` on, and 0 where that makes no difference. */
const compareStandings = (one: Standing, other: Standing): number =>
  BEST_FIRST.indexOf(other.verdict) - BEST_FIRST.indexOf(one.verdict) || one.support - other.support;
