import { contributionGraph } from '../contributions/contribution-graph.js';
import { GedeeldError } from '../error.js';
import { gradeRank, TOP_RANK } from '../evidence/grade-rank.js';
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import type { LinkGrades } from './groundwork.js';
import { layGroundwork, nodesAtWork } from './groundwork.js';
import type { AlignmentOptions, Setting } from './setting.js';
import { settle } from './setting.js';

/**
 * The grades of an agenda: read from an analysis when there is one, which may have been through JSON, else worked out.
 * Throws a `GedeeldError` for an analysis of another agenda or another day.
 */
export const linkGrades = (agenda: SharedAgenda, options: AlignmentOptions, analysis?: AgendaAnalysis): LinkGrades => {
  if (analysis === undefined) return layGroundwork(agenda, options);
  const setting = settle(agenda, options);
  const graph = contributionGraph(agenda);
  checkSameAnalysis(analysis, agenda, setting);
  const { live, done, stopped } = nodesAtWork(graph, setting);
  const values = live.map((mark) => (mark === 0 ? 0 : TOP_RANK));
  analysis.goals.forEach(({ grade }, goal) => {
    values[goal] = gradeRank(grade);
  });
  return {
    setting,
    graph,
    ranks: Uint8Array.from(analysis.links, ({ grade }) => gradeRank(grade)),
    effective: Uint8Array.from(analysis.links, ({ effective }) => gradeRank(effective)),
    values,
    live,
    done,
    stopped,
  };
};

/** The node of an action or goal. Throws a `GedeeldError` when the agenda has none of that id. */
export const nodeOf = ({ graph }: LinkGrades, kind: 'action' | 'goal', id: Id): number => {
  const node = graph.indexOf.get(id);
  if (node !== undefined && node < graph.goalCount === (kind === 'goal')) return node;
  throw new GedeeldError(`unknown-${kind}`, `The agenda has no ${kind} "${id}"`, { facts: { [kind]: id } });
};

/** Throws a `GedeeldError` for an analysis of another agenda, day or policy. */
export const checkSameAnalysis = (analysis: AgendaAnalysis, agenda: SharedAgenda, { today, policy }: Setting): void => {
  const same =
    analysis.agenda === agenda.id &&
    analysis.today === today &&
    JSON.stringify(analysis.policy) === JSON.stringify(policy) &&
    analysis.links.length === agenda.contributions.length &&
    analysis.goals.length === agenda.goals.length &&
    analysis.actions.length === agenda.actions.length;
  if (same) return;
  throw new GedeeldError('analysis-of-another', 'The analysis is not one of this agenda, on this day, by these bars', {
    facts: { agenda: agenda.id, today, analysed: analysis.agenda, on: analysis.today },
  });
};
