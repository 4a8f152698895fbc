import { gradeOf } from '../evidence/grade-rank.js';
import type { GoalContribution, GoalCoverage } from './agenda-analysis.js';
import type { GoalCoverages } from './coverage.js';
import type { Groundwork } from './groundwork.js';

/** Every goal with its coverage and what points at it, in document order. */
export const goalCoverages = (groundwork: Groundwork, { coverages }: GoalCoverages): readonly GoalCoverage[] =>
  groundwork.setting.agenda.goals.map((goal, at) => ({
    goal: goal.id,
    shared: goal.shared === true,
    coverage: coverages[at]!,
    grade: gradeOf(groundwork.values[at]!),
    contributions: contributionsTo(groundwork, at),
  }));

const contributionsTo = ({ graph, ranks, effective }: Groundwork, goal: number): readonly GoalContribution[] => {
  const { start, links } = graph.incoming;
  const contributions: GoalContribution[] = [];
  for (let at = start[goal]!; at < start[goal + 1]!; at += 1) {
    const link = links[at]!;
    contributions.push({
      contribution: graph.linkIds[link]!,
      effect: graph.supports[link] === 0 ? 'undermines' : 'supports',
      grade: gradeOf(ranks[link]!),
      effective: gradeOf(effective[link]!),
    });
  }
  return contributions;
};
