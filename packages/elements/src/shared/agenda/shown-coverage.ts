import type { ShownCoverage } from '../marks/coverage-mark.js';
import type { AgendaView } from './agenda-view.js';

/** How well a goal is taken care of, as this reader sees it. */
export interface GoalStanding {
  readonly mark: ShownCoverage;
  readonly word: string;
}

/** The coverage of a goal with its word; nothing without an analysis, or while the agenda lists no action at all. */
export const shownCoverage = (goal: string, view: AgendaView): GoalStanding | undefined => {
  const coverage = view.coverage(goal)?.coverage;
  if (coverage === undefined || coverage === 'unknown' || !view.isJudged) return undefined;
  const { coverages, onlyIdeas } = view.alignment.sentences;
  if (coverage === 'stalled' && hasOnlyIdeas(goal, view)) return { mark: 'idea', word: onlyIdeas };
  // What is not substantiated yet is between the partners.
  const isQuiet = coverage === 'claimed' && !view.isForPartners;
  return { mark: coverage, word: isQuiet ? view.words.sentences.inProgress : coverages[coverage] };
};

/** Whether all that could help a goal is still an idea, but for what has stopped. Circles of goals end by themselves. */
const hasOnlyIdeas = (goal: string, view: AgendaView): boolean => {
  const seen = new Set([goal]);
  let ideas = 0;
  // A set can be added to while it is walked.
  for (const id of seen) {
    const status = view.action(id)?.status;
    if (status === 'idea') ideas += 1;
    else if (status !== undefined && status !== 'stopped') return false;
    for (const { contribution } of view.linksTo(id))
      if (contribution.effect !== 'undermines') seen.add(contribution.from);
  }
  return ideas > 0;
};
