import { goalsWithOnlyIdeas, type SharedAgenda } from '@gedeeld/core';

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
  if (coverage === 'stalled' && onlyIdeasIn(view.data.agenda).has(goal)) return { mark: 'idea', word: onlyIdeas };
  // What is not substantiated yet is between the partners.
  const isQuiet = coverage === 'claimed' && !view.isForPartners;
  return { mark: coverage, word: isQuiet ? view.words.sentences.inProgress : coverages[coverage] };
};

const known = new WeakMap<SharedAgenda, ReadonlySet<string>>();

/** Found once for an agenda, as it is asked of one goal after the other. */
const onlyIdeasIn = (agenda: SharedAgenda): ReadonlySet<string> => {
  const found = known.get(agenda) ?? goalsWithOnlyIdeas(agenda);
  known.set(agenda, found);
  return found;
};

/** The same where all is shown: in the editor, also of a goal of which nobody knows who does what. */
export const standingOf = (goal: string, view: AgendaView): GoalStanding =>
  shownCoverage(goal, view) ?? { mark: 'unknown', word: view.alignment.sentences.coverages.unknown };
