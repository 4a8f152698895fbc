/* eslint-disable max-params -- every call about an agenda takes the agenda, the options, what is asked, and an analysis to save work */
import { contributionGraph } from '../contributions/contribution-graph.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import { analyseAgenda } from './analyse-agenda.js';
import type { Consequences } from './compare-analyses.js';
import { compareAnalyses } from './compare-analyses.js';
import type { Edit } from './edits.js';
import { applyEdits } from './edits.js';
import { checkSameAnalysis } from './read-grades.js';
import type { AlignmentOptions } from './setting.js';
import { settle } from './setting.js';

/**
 * What would change if the edits were made, in order: exactly the differences with an analysis of the edited agenda, which
 * is made here. Nothing that is given is changed. `analysis` is the one before the edits. Throws a `GedeeldError` for an
 * edit of something that is not there.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const options = { today: '2026-06-01', catalogues: [waterrijk] };
 * whatIf(agenda, options, [{ kind: 'stop', action: 'schoolontbijt' }]).verdicts[0].to; // → 'inactive'
 */
export const whatIf = (
  agenda: SharedAgenda,
  options: AlignmentOptions,
  edits: readonly Edit[],
  analysis?: AgendaAnalysis,
): Consequences => {
  const setting = settle(agenda, options);
  if (analysis !== undefined) {
    // An edit may take away what does not hold in the agenda: it is looked at as it is given.
    contributionGraph(agenda);
    checkSameAnalysis(analysis, agenda, setting);
  }
  const before = analysis ?? analyseAgenda(agenda, options);
  const edited = applyEdits({ agenda, today: setting.today }, edits, setting.references);
  const after = analyseAgenda(edited.agenda, { ...options, today: edited.today });
  return compareAnalyses(before, after);
};
