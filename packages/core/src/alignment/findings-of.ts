import { GedeeldError } from '../error.js';
import type { AgendaAnalysis, AgendaJudgement } from './agenda-analysis.js';
import { findAll } from './findings/find-all.js';
import type { Finding } from './findings/finding.js';
import { takeDecided } from './judge-agenda.js';

/**
 * What the agenda's linter says of an agenda that was judged: sorted by severity, code and subjects. They are found when this
 * is first asked, and then kept.
 *
 * Throws a `GedeeldError` (`not-judged`) for a copy of a judgement, such as one read from JSON: what findings are found in
 * is not in it. An analysis has them with it.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const judgement = judgeAgenda(agenda, { today: '2026-06-01', catalogues: [waterrijk] });
 * findingsOf(judgement).length > 0; // → true
 */
export const findingsOf = (judgement: AgendaJudgement | AgendaAnalysis): readonly Finding[] => {
  if ('findings' in judgement) return judgement.findings;
  const known = found.get(judgement);
  if (known) return known;
  const decided = takeDecided(judgement);
  if (!decided)
    throw new GedeeldError('not-judged', 'findings are found in what judgeAgenda gave, not in a copy of it');
  const findings = findAll(decided);
  found.set(judgement, findings);
  return findings;
};

const found = new WeakMap<AgendaJudgement, readonly Finding[]>();
