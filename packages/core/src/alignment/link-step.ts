import type { GradeRank } from '../evidence/grade-rank.js';
import { gradeOf } from '../evidence/grade-rank.js';
import type { LinkGrades } from './groundwork.js';
import type { NextStep, NextStepName } from './next-step.js';

const LINK_STEPS = ['give-reason', 'add-source', 'strengthen-link'] as const satisfies readonly NextStepName[];
/** What can be done with a link. */
export type LinkStepName = (typeof LINK_STEPS)[number];

/** Makes the step with a link, for a chain that is to be worth `asked`. */
export type LinkStepMaker = (step: LinkStepName, link: number, asked: GradeRank) => NextStep;

/** A maker of steps. Many chains end alike: a step with a link between two goals is made once, and all of them share it. */
export const linkStepMaker = ({ graph, ranks }: LinkGrades): LinkStepMaker => {
  const { ids, linkIds, from, to, goalCount } = graph;
  const made: Map<number, NextStep>[] = [];
  const make: LinkStepMaker = (step, link, asked) => ({
    step,
    subject: linkIds.of(link),
    from: ids[from[link]!]!,
    to: ids[to[link]!]!,
    grade: gradeOf(ranks[link]!),
    asked: gradeOf(asked),
  });
  return (step, link, asked) => {
    if (from[link]! >= goalCount) return make(step, link, asked);
    const alike = (made[asked * LINK_STEPS.length + LINK_STEPS.indexOf(step)] ??= new Map<number, NextStep>());
    const known = alike.get(link) ?? make(step, link, asked);
    alike.set(link, known);
    return known;
  };
};
