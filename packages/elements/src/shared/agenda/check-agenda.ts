import type { AgendaJudgement, SharedAgenda } from '@gedeeld/core';

import { DEVELOPMENT } from '#development';

import { warnOnce } from '../warn.js';
import type { AgendaViewName } from './agenda-view.js';
import { AGENDA_VIEWS, fittingAnalysis } from './agenda-view.js';

/** Tells who builds the page, once, of a view that does not exist. */
export const checkView = (view: AgendaViewName): void => {
  if (DEVELOPMENT && !AGENDA_VIEWS.includes(view))
    warnOnce('agenda-view', `view is one of ${AGENDA_VIEWS.join(', ')}, not "${String(view)}".`);
};

/** Tells who builds the page, once, of an analysis that is of another agenda, or of another version of this one. */
export const checkAnalysis = (agenda: SharedAgenda | undefined, analysis: AgendaJudgement | undefined): void => {
  if (DEVELOPMENT && agenda && analysis && !fittingAnalysis(agenda, analysis))
    warnOnce('agenda-analysis', `The analysis is of "${analysis.agenda}", not of "${agenda.id}" as it is.`);
};
