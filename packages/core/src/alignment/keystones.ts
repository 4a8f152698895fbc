import { effectiveGrades } from '../contributions/grade-links.js';
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import type { Coverage } from './coverage.js';
import { coverGoals, COVERAGES } from './coverage.js';
import type { LinkGrades } from './groundwork.js';
import { linkGrades } from './read-grades.js';
import type { AlignmentOptions } from './setting.js';

/** A live action that some goal hangs on. */
export interface Keystone {
  readonly action: Id;
  /** The goals that would be covered worse without it, in document order. */
  readonly goals: readonly { readonly goal: Id; readonly from: Coverage; readonly to: Coverage }[];
}

/**
 * The live actions that would, if they alone stopped, make the coverage of some goal worse; in document order. Exactly what
 * trying each of them would show, and that is how it is done: for every action that anything rests on, the grades and the
 * coverage are worked out again. So it takes actions times links, and is only done on request.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const found = keystones(agenda, { today: '2026-06-01', catalogues: [waterrijk] });
 * found.length > 0; // → true
 */
export const keystones = (
  agenda: SharedAgenda,
  options: AlignmentOptions,
  analysis?: AgendaAnalysis,
): readonly Keystone[] => {
  const grades = linkGrades(agenda, options, analysis);
  const { graph, live } = grades;
  const before = coverGoals(grades).coverages;
  const needed = new Set(agenda.contributions.flatMap(({ needs }) => needs ?? []));
  return agenda.actions.flatMap(({ id }, at): Keystone[] => {
    const node = graph.goalCount + at;
    const rests = graph.supportOutgoing.start[node]! < graph.supportOutgoing.start[node + 1]! || needed.has(id);
    if (live[node] === 0 || !rests) return [];
    const after = coverGoals(withoutAction(grades, node)).coverages;
    const goals = agenda.goals.flatMap(({ id: goal }, place) => {
      const [from, to] = [before[place]!, after[place]!];
      return COVERAGES.indexOf(to) > COVERAGES.indexOf(from) ? [{ goal, from, to }] : [];
    });
    return goals.length > 0 ? [{ action: id, goals }] : [];
  });
};

/** The same agenda with one action stopped: it is not at work any more, nor done. */
const withoutAction = (grades: LinkGrades, node: number): LinkGrades => {
  const [live, done] = [grades.live.slice(), grades.done.slice()];
  live[node] = 0;
  done[node] = 0;
  const { ranks, graph, setting } = grades;
  return { ...grades, live, done, ...effectiveGrades(graph, setting.agenda, { ranks, live, done }) };
};
