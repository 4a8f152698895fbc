/* eslint-disable max-params -- every call about an agenda takes the agenda, the options, what is asked, and an analysis to save work */
import { contributionGraph } from '../contributions/contribution-graph.js';
import type { Link } from '../contributions/link.js';
import { SAYS } from '../contributions/says.js';
import { GedeeldError } from '../error.js';
import type { ClaimStatus } from '../model/claim-status.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import type { Effect } from '../model/contribution.js';
import type { Grade } from '../model/grade.js';
import type { Id } from '../model/id.js';
import type { SharedAgenda } from '../model/shared-agenda.js';
import type { ActionAlignment, AgendaAnalysis, GoalAlignment } from './agenda-analysis.js';
import type { Bar } from './policy.js';
import { analyseAgenda } from './analyse-agenda.js';
import { ceilingOf } from './claim-status.js';
import type { ExplainedEvidence } from './explain-evidence.js';
import { explainEvidence } from './explain-evidence.js';
import { goalMovement } from './goal-movement.js';
import { PLAUSIBLE_BAR } from './policy.js';
import { checkSameAnalysis } from './read-grades.js';
import type { AlignmentOptions, Setting } from './setting.js';
import { settle } from './setting.js';
import type { Verdict } from './verdict.js';

/** Why an action has its verdict toward a goal, in facts: enough to work the verdict out again. */
export interface Explanation {
  readonly action: Id;
  readonly goal: Id;
  readonly verdict: Verdict;
  readonly stopped: boolean;
  readonly hypothetical: boolean;
  readonly support: Grade;
  readonly harm: Grade;
  readonly status: ClaimStatus;
  /** What a chain had to clear for each verdict that has to be earned. */
  readonly bars: Readonly<Record<'certain' | 'likely' | 'plausible', Bar>>;
  /** The chain shown, link by link; empty without one. */
  readonly chain: readonly ExplainedLink[];
  readonly harmChain: readonly ExplainedLink[];
}

/** One link of a chain, and what its grades rest on. */
export interface ExplainedLink {
  readonly link: Id;
  readonly from: Id;
  readonly to: Id;
  readonly effect: Effect;
  readonly grade: Grade;
  readonly effective: Grade;
  /** No link of the chain is worth less. */
  readonly weakest: boolean;
  /** Someone said why. */
  readonly reasoned: boolean;
  readonly refuted: boolean;
  /** What it needs; when it is worth less than its grade, one of these holds it down. */
  readonly needs: readonly Id[];
  /** How far an action can come along a chain over this link. */
  readonly ceiling: ClaimStatus;
  readonly evidence: readonly ExplainedEvidence[];
}

/**
 * Why `action` has its verdict toward a shared goal. Throws a `GedeeldError` for an action or shared goal that is not there.
 *
 * @example
 * const [agenda] = waterrijk.agendas;
 * const why = explain(agenda, { today: '2026-06-01', catalogues: [waterrijk] }, 'schoolontbijt', 'kansrijk');
 * why.verdict; // → 'certain'
 */
export const explain = (
  agenda: SharedAgenda,
  options: AlignmentOptions,
  action: Id,
  goal: Id,
  analysis?: AgendaAnalysis,
): Explanation => {
  const setting = settle(agenda, options);
  if (analysis !== undefined) checkSameAnalysis(analysis, agenda, setting);
  const known = analysis ?? analyseAgenda(agenda, options);
  const { alignment, toward } = findAlignment(known, action, goal);
  const explained = linkExplainer(setting, known);
  return {
    action,
    goal,
    verdict: toward.verdict,
    stopped: toward.verdict === 'inactive',
    hypothetical: alignment.hypothetical,
    support: toward.support,
    harm: toward.harm,
    status: toward.status,
    bars: { certain: known.policy.certain, likely: known.policy.likely, plausible: PLAUSIBLE_BAR },
    chain: toward.chain.map((link) => explained(link, toward.weakest.includes(link))),
    harmChain: toward.harmChain.map((link) => explained(link, false)),
  };
};

const findAlignment = (
  analysis: AgendaAnalysis,
  action: Id,
  goal: Id,
): { readonly alignment: ActionAlignment; readonly toward: GoalAlignment } => {
  const alignment = analysis.actions.find((other) => other.action === action);
  if (alignment === undefined) {
    throw new GedeeldError('unknown-action', `The agenda has no action "${action}"`, { facts: { action } });
  }
  const toward = alignment.byGoal.find((other) => other.goal === goal);
  if (toward !== undefined) return { alignment, toward };
  throw new GedeeldError('unknown-goal', `The agenda has no shared goal "${goal}"`, { facts: { goal } });
};

const linkExplainer = (setting: Setting, analysis: AgendaAnalysis): ((link: Id, weakest: boolean) => ExplainedLink) => {
  const { agenda } = setting;
  const graph = contributionGraph(agenda);
  const places = new Map(agenda.contributions.map((_, link) => [graph.linkIds.of(link), link]));
  const movement = goalMovement(agenda.goals, setting.today);
  const ceiling = ceilingOf(graph, { setting, movement });
  return (id, weakest) => {
    const place = places.get(id)!;
    const { from, to, effect, grade, effective, refuted, needs, items }: Link = analysis.links[place]!;
    return {
      link: id,
      from,
      to,
      effect,
      grade,
      effective,
      weakest,
      reasoned: (graph.says[place]! & SAYS.reason) !== 0,
      refuted,
      needs,
      ceiling: CLAIM_STATUSES[ceiling(place)]!,
      evidence: items.map((item) => explainEvidence(item, setting.ladder)),
    };
  };
};
