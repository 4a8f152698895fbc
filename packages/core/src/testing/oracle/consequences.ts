import { gradeName } from './grades.js';
import type { OracleAnalysis, OracleFinding, OracleGoalAlignment } from './types.js';

/** What differs between two analyses, as a what-if has to tell it: found by comparing everything with everything. */
export interface OracleConsequences {
  readonly verdicts: readonly {
    readonly action: string;
    readonly from: string | null;
    readonly to: string;
    readonly goals: readonly {
      readonly goal: string;
      readonly from: string | null;
      readonly to: string;
      readonly link: string | null;
    }[];
  }[];
  readonly coverage: readonly { readonly goal: string; readonly from: string | null; readonly to: string }[];
  readonly opened: readonly OracleFinding[];
  readonly closed: readonly OracleFinding[];
}

/** The differences, in the order of the later analysis. */
export const consequencesOf = (before: OracleAnalysis, after: OracleAnalysis): OracleConsequences => ({
  verdicts: after.actions.flatMap((now) => {
    const then = before.actions.find((action) => action.action === now.action);
    const goals = now.byGoal.flatMap((toward) => {
      const old = then?.byGoal.find((one) => one.goal === toward.goal);
      if (old?.verdict === toward.verdict) return [];
      const link = decisiveLink({ before, after }, old, toward);
      return [{ goal: toward.goal, from: old?.verdict ?? null, to: toward.verdict, link }];
    });
    const from = then?.verdict ?? null;
    return from === now.verdict && goals.length === 0 ? [] : [{ action: now.action, from, to: now.verdict, goals }];
  }),
  coverage: after.goals.flatMap((now) => {
    const from = before.goals.find((goal) => goal.goal === now.goal)?.coverage ?? null;
    return from === now.coverage ? [] : [{ goal: now.goal, from, to: now.coverage }];
  }),
  opened: missingFrom(before.findings, after.findings),
  closed: missingFrom(after.findings, before.findings),
});

/** The first link of the new chain that the old one lacks, else the first whose grade changed; support before harm. */
const decisiveLink = (
  { before, after }: { before: OracleAnalysis; after: OracleAnalysis },
  old: OracleGoalAlignment | undefined,
  now: OracleGoalAlignment,
): string | null => {
  const gradeIn = (analysis: OracleAnalysis, id: string): string | undefined => {
    const link = analysis.links.find((one) => one.id === id);
    return link === undefined ? undefined : gradeName(link.h);
  };
  const changed = (id: string): boolean => gradeIn(before, id) !== gradeIn(after, id);
  const first = (newChain: readonly string[], oldChain: readonly string[] = []): string | undefined =>
    newChain.find((id) => !oldChain.includes(id)) ?? newChain.find(changed);
  return first(now.chain, old?.chain) ?? first(now.harmChain, old?.harmChain) ?? null;
};

const missingFrom = (known: readonly OracleFinding[], findings: readonly OracleFinding[]): OracleFinding[] =>
  findings.filter((one) => !known.some((other) => other.code === one.code && sameIds(other.subjects, one.subjects)));

const sameIds = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, at) => id === other[at]);
