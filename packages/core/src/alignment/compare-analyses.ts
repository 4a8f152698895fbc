import type { Id } from '../model/id.js';
import type { ActionAlignment, AgendaAnalysis, GoalAlignment } from './agenda-analysis.js';
import type { Coverage } from './coverage.js';
import type { Finding } from './findings/finding.js';
import type { Verdict } from './verdict.js';

/** What changed between two analyses. Things that come or go have no verdict or coverage on one side: `null`. */
export interface Consequences {
  /** Actions whose verdict changed, over all or toward some goal, in document order. */
  readonly verdicts: readonly VerdictChange[];
  readonly coverage: readonly CoverageChange[];
  readonly opened: readonly Finding[];
  readonly closed: readonly Finding[];
}

/** An action that is judged otherwise than before. */
export interface VerdictChange {
  readonly action: Id;
  readonly from: Verdict | null;
  readonly to: Verdict | null;
  /** What made the difference, as for the goal that decides; `null` where no link did. */
  readonly link: Id | null;
  /** Toward which shared goals. */
  readonly goals: readonly GoalVerdictChange[];
}

/** An action that is judged otherwise for one goal than before. */
export interface GoalVerdictChange {
  readonly goal: Id;
  readonly from: Verdict | null;
  readonly to: Verdict | null;
  /** The first link of the new chain that is not in the old one, else the first whose grade changed; `null` for neither. */
  readonly link: Id | null;
}

/** A goal that is taken care of otherwise than before. */
export interface CoverageChange {
  readonly goal: Id;
  readonly from: Coverage | null;
  readonly to: Coverage | null;
}

/**
 * Exactly the differences between an analysis of an agenda and one of the same agenda after it was changed.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const options = { catalogues: [waterrijk] };
 * const now = analyseAgenda(agenda, { today: '2026-06-01', ...options });
 * compareAnalyses(now, now).verdicts; // → []
 */
export const compareAnalyses = (before: AgendaAnalysis, after: AgendaAnalysis): Consequences => ({
  verdicts: verdictChanges(before, after),
  coverage: coverageChanges(before, after),
  opened: findingsLeft(after.findings, before.findings),
  closed: findingsLeft(before.findings, after.findings),
});

const verdictChanges = (before: AgendaAnalysis, after: AgendaAnalysis): readonly VerdictChange[] => {
  const old = new Map(before.actions.map((action) => [action.action, action]));
  const oldGrades = new Map(before.links.map(({ id, effective }) => [id, effective]));
  const newGrades = new Map(after.links.map(({ id, effective }) => [id, effective]));
  const gradeChanged = (link: Id): boolean => oldGrades.get(link) !== newGrades.get(link);
  return after.actions.flatMap((now): VerdictChange[] => {
    const then = old.get(now.action);
    const goals = goalChanges(then, now, gradeChanged);
    if (then?.verdict === now.verdict && goals.length === 0) return [];
    const decides = goals.find(({ to }) => to === now.verdict) ?? goals[0];
    return [{ action: now.action, from: then?.verdict ?? null, to: now.verdict, link: decides?.link ?? null, goals }];
  });
};

const goalChanges = (
  then: ActionAlignment | undefined,
  now: ActionAlignment,
  gradeChanged: (link: Id) => boolean,
): readonly GoalVerdictChange[] => {
  const old = new Map(then?.byGoal.map((toward) => [toward.goal, toward]));
  return now.byGoal.flatMap((toward): GoalVerdictChange[] => {
    const before = old.get(toward.goal);
    if (before?.verdict === toward.verdict) return [];
    const link = decisiveLink(before, toward, gradeChanged);
    return [{ goal: toward.goal, from: before?.verdict ?? null, to: toward.verdict, link }];
  });
};

/** In the chain of support, or, where nothing changed in that, in the chain of harm. */
const decisiveLink = (
  before: GoalAlignment | undefined,
  now: GoalAlignment,
  gradeChanged: (link: Id) => boolean,
): Id | null =>
  firstChanged(before?.chain, now.chain, gradeChanged) ??
  firstChanged(before?.harmChain, now.harmChain, gradeChanged) ??
  null;

const firstChanged = (
  before: readonly Id[] = [],
  now: readonly Id[],
  gradeChanged: (link: Id) => boolean,
): Id | undefined => {
  const old = new Set(before);
  return now.find((link) => !old.has(link)) ?? now.find(gradeChanged);
};

const coverageChanges = (before: AgendaAnalysis, after: AgendaAnalysis): readonly CoverageChange[] => {
  const old = new Map(before.goals.map(({ goal, coverage }) => [goal, coverage]));
  return after.goals.flatMap(({ goal, coverage }): CoverageChange[] => {
    const from = old.get(goal) ?? null;
    return from === coverage ? [] : [{ goal, from, to: coverage }];
  });
};

/** Those of one list that the other does not have. A finding is the same when it says the same of the same things. */
const findingsLeft = (findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] => {
  const known = new Set(others.map(keyOf));
  return findings.filter((finding) => !known.has(keyOf(finding)));
};

const keyOf = ({ code, subjects }: Finding): string => JSON.stringify([code, subjects]);
