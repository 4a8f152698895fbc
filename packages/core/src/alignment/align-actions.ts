import { gradeOf } from '../evidence/grade-rank.js';
import type { Action } from '../model/action.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import type { Id } from '../model/id.js';
import type { ActionAlignment, GoalAlignment } from './agenda-analysis.js';
import type { Groundwork } from './groundwork.js';
import type { StandingToward } from './next-steps.js';
import { nextSteps } from './next-steps.js';
import { openMarks } from './open-marks.js';
import type { Standing } from './toward-goal.js';
import { NO_STANDING, standingsToward } from './toward-goal.js';
import type { Verdict } from './verdict.js';
import { overallVerdict } from './verdict.js';

/** Every action toward every shared goal: its verdicts, and what to do next. In document order. */
export const alignActions = (groundwork: Groundwork): readonly ActionAlignment[] => {
  const { graph, setting } = groundwork;
  const { actions, goals } = setting.agenda;
  const marks = openMarks(groundwork.effective, groundwork.ceilings);
  const sharedCount = goals.filter(({ shared }) => shared).length;
  const byGoal = actions.map(() => new Array<GoalAlignment>(sharedCount));
  let place = 0;
  /** For every action, the shared goal toward which it stands best. */
  const best: (StandingToward | undefined)[] = actions.map(() => undefined);
  goals.forEach(({ shared }, goal) => {
    if (!shared) return;
    const standing = standingsToward(groundwork, goal, marks);
    const unlinked = goalAlignment(groundwork, goal, NO_STANDING);
    for (let at = 0; at < actions.length; at += 1) {
      const found = standing(graph.goalCount + at);
      // Most actions have nothing to do with most goals: one object says so for all of them.
      byGoal[at]![place] = found === NO_STANDING ? unlinked : goalAlignment(groundwork, goal, found);
      const known = best[at];
      const candidate = { goal, standing: found };
      if (known === undefined || isBetter(candidate, known, graph.ids)) best[at] = candidate;
    }
    place += 1;
  });
  return actions.map((action, at) => actionAlignment(groundwork, action, { byGoal: byGoal[at]!, best: best[at] }));
};

const actionAlignment = (
  groundwork: Groundwork,
  action: Action,
  { byGoal, best }: { readonly byGoal: readonly GoalAlignment[]; readonly best: StandingToward | undefined },
): ActionAlignment => ({
  action: action.id,
  verdict: overallVerdict(action.status === 'stopped', byGoal),
  hypothetical: action.status === 'idea',
  byGoal,
  nextSteps: best === undefined ? [] : nextSteps(groundwork, action, best),
});

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
  for (const link of links) {
    const level = effective[link]!;
    if (level < lowest) {
      lowest = level;
      count = 0;
    }
    if (level === lowest) count += 1;
  }
  return count === chain.length ? chain : chain.filter((_, at) => effective[links[at]!] === lowest);
};

const idsOf = (links: readonly number[], linkIds: readonly Id[]): readonly Id[] => {
  if (links.length === 0) return NO_IDS;
  const ids = new Array<Id>(links.length);
  for (let at = 0; at < links.length; at += 1) ids[at] = linkIds[links[at]!]!;
  return ids;
};

const NO_IDS: readonly Id[] = Object.freeze([]);

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
const PLACES = new Map<Verdict, number>(BEST_FIRST.map((verdict, place) => [verdict, place]));

const isBetter = (one: StandingToward, other: StandingToward, ids: readonly Id[]): boolean => {
  const place = PLACES.get(one.standing.verdict)!;
  const otherPlace = PLACES.get(other.standing.verdict)!;
  if (place !== otherPlace) return place < otherPlace;
  if (one.standing.support !== other.standing.support) return one.standing.support > other.standing.support;
  return ids[one.goal]! < ids[other.goal]!;
};
