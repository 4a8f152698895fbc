import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import { decideAgenda, WRITTEN_OUT } from './decide-agenda.js';
import { findAll } from './findings/find-all.js';
import type { Decided } from './findings/scene.js';
import { fieldsOnFirstRead } from './on-first-read.js';
import type { AlignmentOptions } from './setting.js';

/**
 * Whether every action of a shared agenda contributes to its goals, and how sure we are; what is missing; and what to do
 * next. The method is told in DESIGN.md. The same agenda and options give the same answer, always: the clock is never
 * read, and the order of the document decides nothing but the order of the answer.
 *
 * Every verdict is decided here. What tells it once more, `links`, `goals` and `findings`, is written out when it is first
 * read: so `agenda` is not to be changed in place, neither before that nor after.
 *
 * Takes time and memory linear in actions, goals and contributions for each shared goal, and in the chains returned.
 * Throws a `GedeeldError` (`broken-agenda`) for an agenda that did not come out of the parser and does not hold together.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const { actions } = analyseAgenda(agenda, { today: '2026-06-01', catalogues: [waterrijk] });
 * actions.find(({ action }) => action === 'schoolontbijt').verdict; // → 'certain'
 */
export const analyseAgenda = (agenda: SharedAgenda, options: AlignmentOptions): AgendaAnalysis => {
  const { told, decided } = decideAgenda(agenda, options);
  return withTheRest(told, decided);
};

/** Once more what is decided, written out. */
const withTheRest = fieldsOnFirstRead<Decided, Pick<AgendaAnalysis, 'links' | 'goals' | 'findings'>>({
  ...WRITTEN_OUT,
  findings: findAll,
});
