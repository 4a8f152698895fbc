/* eslint-disable max-params -- every call about an agenda takes the agenda, the options, what is asked, and an analysis to save work */
import { gradeOf } from '../evidence/grade-rank.js';
import type { Grade } from '../model/grade.js';
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import { chainsToward } from './chains.js';
import { linkGrades, nodeOf } from './read-grades.js';
import type { AlignmentOptions } from './setting.js';
import { SearchRoom } from './search-room.js';
import { supportAndHarm } from './support.js';
import { openings } from './ways-on.js';

/** An action from which a chain of support leads to a goal. */
export interface Supporter {
  readonly action: Id;
  /** The best chain is as well supported as this. */
  readonly support: Grade;
  /** Whether it counts for the goal: it is at work, and not an idea, stopped or over. */
  readonly live: boolean;
  /** The shortest of the best supported chains. */
  readonly chain: readonly Id[];
  /** Its least supported links. */
  readonly weakest: readonly Id[];
}

/**
 * Every action that reaches a goal over links of support, whatever their grades, in document order. The goal need not be a
 * shared one. Linear in the graph and in the chains returned. Throws a `GedeeldError` for a goal that is not there.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const [first] = supporters(agenda, { today: '2026-06-01', catalogues: [waterrijk] }, 'klaar-om-te-leren');
 * first.action; // → 'schoolontbijt'
 */
export const supporters = (
  agenda: SharedAgenda,
  options: AlignmentOptions,
  goal: Id,
  analysis?: AgendaAnalysis,
): readonly Supporter[] => {
  const grades = linkGrades(agenda, options, analysis);
  const { graph, effective, live } = grades;
  const target = nodeOf(grades, 'goal', goal);
  const { support } = supportAndHarm(grades, target);
  const anyStatus = openings(graph, effective, new Uint8Array(graph.linkCount));
  const chains = chainsToward(graph, target, { ...anyStatus, room: new SearchRoom(graph.goalCount) });
  return agenda.actions.flatMap(({ id }, at): Supporter[] => {
    const node = graph.goalCount + at;
    const chain = chains.support(node, support[node]!, 0);
    if (chain === undefined) return [];
    // Never `Math.min(...chain)`: a chain may be longer than a call can have arguments.
    const lowest = chain.reduce((least, link) => Math.min(least, effective[link]!), Infinity);
    return [
      {
        action: id,
        support: gradeOf(support[node]!),
        live: live[node] !== 0,
        chain: chain.map((link) => graph.linkIds.of(link)),
        weakest: chain.filter((link) => effective[link] === lowest).map((link) => graph.linkIds.of(link)),
      },
    ];
  });
};
