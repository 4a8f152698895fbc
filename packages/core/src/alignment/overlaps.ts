/* eslint-disable max-params -- every call about an agenda takes the agenda, the options, what is asked, and an analysis to save work */
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { AgendaAnalysis } from './agenda-analysis.js';
import type { Overlap } from './overlap.js';
import { contributorFinder } from './contributors.js';
import { overlapOf } from './overlap.js';
import { linkGrades, nodeOf } from './read-grades.js';
import type { AlignmentOptions } from './setting.js';

/** Two actions that work on the same goal, for the same people, in the same place and time. */
export interface OverlappingPair {
  readonly code: Overlap;
  /** In document order. */
  readonly actions: readonly [Id, Id];
}

/**
 * Every pair of live actions that overlap on a goal, in document order. The findings only count the actions: there may be
 * a million pairs among a thousand of them, and this returns them all. Throws a `GedeeldError` for a goal that is not there.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * overlaps(agenda, { today: '2026-06-01', catalogues: [waterrijk] }, 'kansrijk').length >= 0; // → true
 */
export const overlaps = (
  agenda: SharedAgenda,
  options: AlignmentOptions,
  goal: Id,
  analysis?: AgendaAnalysis,
): readonly OverlappingPair[] => {
  const grades = linkGrades(agenda, options, analysis);
  const { indexOf } = grades.graph;
  const contributors = [...contributorFinder(grades)(nodeOf(grades, 'goal', goal))].sort(
    (one, other) => indexOf.get(one.profile.id)! - indexOf.get(other.profile.id)!,
  );
  return contributors.flatMap((one, at) =>
    contributors.slice(at + 1).flatMap((other): OverlappingPair[] => {
      const code = overlapOf(one, other);
      return code === undefined ? [] : [{ code, actions: [one.profile.id, other.profile.id] }];
    }),
  );
};
