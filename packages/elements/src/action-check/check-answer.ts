import type { ActionAlignment, AgendaAnalysis, Catalogue, GoalAlignment, SharedAgenda, Verdict } from '@gedeeld/core';
import { analyseAgenda, gradeRank } from '@gedeeld/core';

import type { CheckPlace } from './check-file.js';
import type { ActionDraft } from './draft.js';
import { recordsOf } from './draft-records.js';

/** What the agenda says of a draft, as if it stood in it. */
export interface CheckAnswer {
  /** The agenda with the draft in it. */
  readonly agenda: SharedAgenda;
  readonly analysis: AgendaAnalysis;
  readonly alignment: ActionAlignment;
  /** The shared goal that the verdict is about; absent where the agenda has none. */
  readonly toward: GoalAlignment | undefined;
}

/**
 * The answer to "Draagt mijn actie bij?": the analysis of the agenda with the draft in it, and nothing else. A draft that
 * stands in the agenda already, from the same owner, takes its own place, as it does when the file is taken in.
 */
export const checkAnswer = (
  draft: ActionDraft,
  { agenda, catalogue, today }: CheckPlace,
  others: readonly Catalogue[] = [],
): CheckAnswer => {
  const { action, contributions } = recordsOf(draft, catalogue, today);
  const before = agenda.actions.findIndex(({ id }) => id === action.id);
  const merged: SharedAgenda = {
    ...agenda,
    actions: before < 0 ? [...agenda.actions, action] : agenda.actions.with(before, action),
    contributions: [...agenda.contributions.filter(({ from }) => from !== action.id), ...contributions],
  };
  const analysis = analyseAgenda(merged, { today, catalogues: [catalogue, ...others] });
  const alignment = analysis.actions.find((one) => one.action === action.id)!;
  return { agenda: merged, analysis, alignment, toward: mostTelling(alignment) };
};

/** The goal with the verdict over all goals; where none has it, that of the hindrance; of several the best supported. */
const mostTelling = ({ byGoal, verdict }: ActionAlignment): GoalAlignment | undefined => {
  const wanted: readonly Verdict[] = verdict === 'contested' ? ['contested', 'counteracts'] : [verdict];
  for (const one of wanted) {
    const fitting = byGoal.filter((toward) => toward.verdict === one);
    if (fitting.length > 0) return fitting.reduce((best, other) => (isBetter(other, best) ? other : best));
  }
  return byGoal[0];
};

const isBetter = (one: GoalAlignment, other: GoalAlignment): boolean =>
  gradeRank(one.support) !== gradeRank(other.support)
    ? gradeRank(one.support) > gradeRank(other.support)
    : gradeRank(one.harm) > gradeRank(other.harm);
