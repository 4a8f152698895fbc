import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaJudgement } from './agenda-analysis.js';
import { decideAgenda, WRITTEN_OUT } from './decide-agenda.js';
import type { Decided } from './findings/scene.js';
import { fieldsOnFirstRead } from './on-first-read.js';
import type { AlignmentOptions } from './setting.js';

/**
 * What {@link analyseAgenda} says of an agenda, but for the findings: what a page shows first. {@link findingsOf} gives these
 * when they are asked for, so that the rules by which they are found may be loaded later.
 *
 * Throws a `GedeeldError` (`broken-agenda`) for an agenda that did not come out of the parser and does not hold together.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const { actions } = judgeAgenda(agenda, { today: '2026-06-01', catalogues: [waterrijk] });
 * actions.find(({ action }) => action === 'schoolontbijt').verdict; // → 'certain'
 */
export const judgeAgenda = (agenda: SharedAgenda, options: AlignmentOptions): AgendaJudgement => {
  const { told, decided } = decideAgenda(agenda, options);
  const judgement = withLinksAndGoals(told, decided);
  unsearched.set(judgement, decided);
  return judgement;
};

const withLinksAndGoals = fieldsOnFirstRead<Decided, Pick<AgendaJudgement, 'links' | 'goals'>>(WRITTEN_OUT);

/** In what findings are to be found, for as long as the judgement is kept and nobody asked for them. */
const unsearched = new WeakMap<AgendaJudgement, Decided>();

/** What was decided for a judgement: given once, and then let go. */
export const takeDecided = (judgement: AgendaJudgement): Decided | undefined => {
  const decided = unsearched.get(judgement);
  unsearched.delete(judgement);
  return decided;
};
