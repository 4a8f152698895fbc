import type { OracleActionAlignment, OracleAnalysis, OracleItem } from './oracle/types.js';
import { gradeName } from './oracle/grades.js';
import type { Grade } from '../model/grade.js';

/** A link as the results tell of it. */
export interface ComparableLink {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly effect: string;
  readonly grade: Grade;
  readonly effective: Grade;
  readonly refuted: boolean;
  readonly needs: readonly string[];
  readonly items: readonly unknown[];
}

/** What the method fixes to the letter of an analysis: everything but the facts for sentences. */
export interface ComparableAnalysis extends Omit<OracleAnalysis, 'links'> {
  readonly links: readonly ComparableLink[];
}

/** An analysis in the form of {@link ComparableAnalysis}, without the facts. */
export const comparable = (analysis: ComparableAnalysis): ComparableAnalysis => ({
  ...analysis,
  actions: analysis.actions.map((action) => ({
    ...action,
    nextSteps: action.nextSteps.map(({ step, subject }) => ({ step, subject })),
  })),
  findings: analysis.findings.map(({ code, severity, subjects }) => ({ code, severity, subjects })),
  health: analysis.health.map(({ condition, met }) => ({ condition, met })),
});

/** The oracle's analysis in that form. */
export const comparableOracle = (analysis: OracleAnalysis): ComparableAnalysis => ({
  ...analysis,
  links: analysis.links.map(({ id, from, to, effect, contribution, items, refuted, g, h }) => ({
    id,
    from,
    to,
    effect,
    grade: gradeName(g),
    effective: gradeName(h),
    refuted,
    needs: contribution.needs,
    items: items.map(presentOnly),
  })),
});

/** An analysis with every list sorted that follows the order of the document. */
export const inFixedOrder = (analysis: ComparableAnalysis): ComparableAnalysis => ({
  ...analysis,
  links: sorted(analysis.links.map((link) => ({ ...link, needs: sorted(link.needs), items: sorted(link.items) }))),
  actions: sorted(analysis.actions.map(sortedAction)),
  goals: sorted(analysis.goals.map((goal) => ({ ...goal, contributions: sorted(goal.contributions) }))),
});

const sortedAction = (action: OracleActionAlignment): OracleActionAlignment => ({
  ...action,
  byGoal: sorted(action.byGoal),
  nextSteps: sorted(action.nextSteps),
});

const sorted = <Item>(items: readonly Item[]): Item[] =>
  items
    .map((item): [string, Item] => [JSON.stringify(item), item])
    .sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0))
    .map(([, item]) => item);

const presentOnly = ({ level, on, ...item }: OracleItem): object => ({
  ...item,
  ...(level === undefined ? {} : { level }),
  ...(on === undefined ? {} : { on }),
});
