import { gradeOf } from '../evidence/grade-rank.js';
import type { GoalContribution, GoalCoverage } from './agenda-analysis.js';
import type { GoalCoverages } from './coverage.js';
import type { Groundwork } from './groundwork.js';

interface Judged {
  readonly groundwork: Groundwork;
  readonly coverage: GoalCoverages;
}

/** Every goal with its coverage and what points at it, in document order. */
export const goalCoverages = ({ groundwork, coverage }: Judged): readonly GoalCoverage[] =>
  groundwork.setting.agenda.goals.map((goal, at) => ({
    goal: goal.id,
    shared: goal.shared === true,
    coverage: coverage.coverages[at]!,
    grade: gradeOf(groundwork.values[at]!),
    contributions: contributionsTo(groundwork, at),
  }));

const contributionsTo = ({ graph, ranks, effective }: Groundwork, goal: number): readonly GoalContribution[] => {
  const { start, links } = graph.incoming;
  const first = start[goal]!;
  const contributions = new Array<GoalContribution>(start[goal + 1]! - first);
  for (let at = 0; at < contributions.length; at += 1) {
    const link = links[first + at]!;
    contributions[at] = {
      contribution: graph.linkIds.of(link),
      effect: graph.supports[link] === 0 ? 'undermines' : 'supports',
      grade: gradeOf(ranks[link]!),
      effective: gradeOf(effective[link]!),
    };
  }
  return contributions;
};
