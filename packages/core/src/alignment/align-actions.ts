import { gradeOf } from '../evidence/grade-rank.js';
import type { Action } from '../model/action.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import type { Id } from '../model/id.js';
import type { ActionAlignment, GoalAlignment } from './agenda-analysis.js';
import type { Groundwork } from './groundwork.js';
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
  const byGoal = actions.map((): GoalAlignment[] => []);
  const best: (BestStanding | undefined)[] = actions.map(() => undefined);
  goals.forEach(({ shared }, goal) => {
    if (!shared) return;
    const standing = standingsToward(groundwork, goal, marks);
    const unlinked = goalAlignment(groundwork, goal, NO_STANDING);
    for (let at = 0; at < actions.length; at += 1) {
      const found = standing(graph.goalCount + at);
      // Most actions have nothing to do with most goals: one object says so for all of them.
      byGoal[at]!.push(found === NO_STANDING ? unlinked : goalAlignment(groundwork, goal, found));
      if (isBetter(found, goal, { best: best[at], ids: graph.ids })) best[at] = { goal, standing: found };
    }
  });
  return actions.map((action, at) => actionAlignment(groundwork, action, { byGoal: byGoal[at]!, best: best[at] }));
};

/** The shared goal toward which an action stands best. */
interface BestStanding {
  readonly goal: number;
  readonly standing: Standing;
}

const actionAlignment = (
  groundwork: Groundwork,
  action: Action,
  { byGoal, best }: { readonly byGoal: readonly GoalAlignment[]; readonly best: BestStanding | undefined },
): ActionAlignment => ({
  action: action.id,
  verdict: overallVerdict(action.status === 'stopped', byGoal),
  hypothetical: action.status === 'idea',
  byGoal,
  nextSteps: best === undefined ? [] : nextSteps(groundwork, action, { ...best.standing, goal: best.goal }),
});

const goalAlignment = ({ graph, effective }: Groundwork, goal: number, standing: Standing): GoalAlignment => {
  const { chain, harmChain } = standing;
  const weakest = chain.reduce((lowest, link) => Math.min(lowest, effective[link]!), Infinity);
  return {
    goal: graph.ids[goal]!,
    support: gradeOf(standing.support),
    harm: gradeOf(standing.harm),
    status: CLAIM_STATUSES[standing.status]!,
    verdict: standing.verdict,
    chain: idsOf(chain, graph.linkIds),
    weakest: idsOf(
      chain.filter((link) => effective[link] === weakest),
      graph.linkIds,
    ),
    harmChain: idsOf(harmChain, graph.linkIds),
  };
};

const idsOf = (links: readonly number[], linkIds: readonly Id[]): readonly Id[] =>
  links.length === 0 ? NO_IDS : links.map((link) => linkIds[link]!);

const NO_IDS: readonly Id[] = Object.freeze([]);

/** From where to work on first: help that can grow comes before harm, and harm before nothing but harm. */
const BEST_FIRST: readonly Verdict[] = [
  'certain',
  'likely',
  'plausible',
  'unproven',
  'contested',
  'unlinked',
  'counteracts',
  'inactive',
];

const isBetter = (
  found: Standing,
  goal: number,
  { best, ids }: { readonly best: BestStanding | undefined; readonly ids: readonly Id[] },
): boolean => {
  if (best === undefined) return true;
  const byVerdict = BEST_FIRST.indexOf(found.verdict) - BEST_FIRST.indexOf(best.standing.verdict);
  if (byVerdict !== 0) return byVerdict < 0;
  if (found.support !== best.standing.support) return found.support > best.standing.support;
  return ids[goal]! < ids[best.goal]!;
};
