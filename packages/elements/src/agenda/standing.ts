import type { ActionAlignment, Goal, Verdict } from '@gedeeld/core';
import { formatMessage, VERDICTS } from '@gedeeld/core';

import type { AgendaView } from '../shared/agenda/agenda-view.js';
import { PUBLIC_VERDICTS } from '../shared/agenda/agenda-view.js';
import { shownCoverage } from '../shared/agenda/shown-coverage.js';

/** How the agenda stands, in a few sentences made from the analysis. */
export const standing = (view: AgendaView): string => {
  const { sentences } = view.words;
  const { agenda, analysis } = view.data;
  if (agenda.goals.length === 0) return sentences.noGoals;
  if (agenda.actions.length === 0) return `${sentences.nobodyYet} ${sentences.onlyGoals}`;
  return analysis && view.isJudged
    ? [countedVerdicts(analysis.actions, view), ...lackingGoals(view)].filter(Boolean).join(' ')
    : '';
};

/** "1 actie helpt zeker en 3 zijn goed bedacht. 1 actie is nog niet onderbouwd." What helps, and then the others. */
const countedVerdicts = (actions: readonly ActionAlignment[], view: AgendaView): string => {
  const { sentences, language } = view.words;
  const counts = new Map<Verdict, number>();
  for (const { action, verdict } of actions) {
    const own = view.action(action);
    if (own && view.isInPart(own) && view.shown(verdict)) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  }
  const sentence = (verdicts: readonly Verdict[]): string => {
    const parts = verdicts.map((verdict, index) => {
      const count = counts.get(verdict) ?? 0;
      const does = formatMessage(sentences.does[verdict], { count }, language);
      return formatMessage(index === 0 ? sentences.counted : sentences.alsoCounted, { count, does }, language);
    });
    return parts.length === 0 ? '' : `${view.list(parts)}.`;
  };
  const found = VERDICTS.filter((verdict) => counts.has(verdict));
  const helping = found.filter((verdict) => PUBLIC_VERDICTS.has(verdict));
  return `${sentence(helping)} ${sentence(found.filter((verdict) => !helping.includes(verdict)))}`.trim();
};

const LACKING = ['idea', 'stalled', 'gap'] as const;

/** Which shared goals nobody works on yet. */
const lackingGoals = (view: AgendaView): readonly string[] => {
  const { sentences, language } = view.words;
  if (view.data.partner !== undefined) return [];
  const shared = view.data.agenda.goals.filter((goal) => goal.shared);
  return LACKING.flatMap((coverage) => {
    const goals = shared
      .filter(({ id }) => shownCoverage(id, view)?.mark === coverage)
      .map((goal) => quoted(goal, view));
    return goals.length === 0 ? [] : [formatMessage(sentences.lacking[coverage], { goals }, language)];
  });
};

const quoted = (goal: Goal, view: AgendaView): string => view.quoted(view.title(goal));
