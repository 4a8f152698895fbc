import type { Action } from '../../model/action.js';
import type { Goal } from '../../model/goal.js';
import { hasOpenQuestion, isConfirmed, isDelivered, isImproving, movedSince } from './claim-status.js';
import { pointsAround, pointsOf } from './claim-status.js';
import { gradeRank, statusRank } from './grades.js';
import { needMet } from './needs.js';
import { isBlank } from './texts.js';
import { barsOf } from './verdict.js';
import type { OracleChain, OracleGoalAlignment, OracleLink, OracleStep, OracleVerdict, World } from './types.js';

const BEST_FIRST: OracleVerdict[] = [
  'certain',
  'likely',
  'plausible',
  'unproven',
  'contested',
  'unlinked',
  'counteracts',
];

/** What to do next, toward the action's best shared goal. */
export const nextSteps = (world: World, action: Action, byGoal: readonly OracleGoalAlignment[]): OracleStep[] => {
  const best = [...byGoal].sort(bestFirst)[0];
  if (best === undefined || action.status === 'stopped' || best.verdict === 'certain') return [];
  const linksOf = (ids: readonly string[]): OracleLink[] =>
    ids.map((id) => world.links.find((link) => link.id === id)!);
  if (best.verdict === 'unlinked') return steps('link-to-goal', [best.goal]);
  if (best.verdict === 'contested' || best.verdict === 'counteracts') {
    const harmful = linksOf(best.harmChain).filter((link) => link.effect === 'undermines');
    return [...steps('take-away-harm', idsOf(harmful)), ...steps('talk-with-owner', [action.id])];
  }
  const bars = barsOf(world);
  const asked = { unproven: bars.plausible, plausible: bars.likely, likely: bars.certain }[
    best.verdict as 'unproven' | 'plausible' | 'likely'
  ];
  const chain = linksOf(best.chain);
  return [
    ...linkSteps(world, chain, asked),
    ...(asked.status >= statusRank('delivered') ? deliverySteps(action) : []),
    ...(asked.status >= statusRank('seen') ? measureSteps(world, action, chain) : []),
    ...(asked.status >= statusRank('accounted') ? accountSteps(world, action, chain[0]!) : []),
  ];
};

const bestFirst = (one: OracleGoalAlignment, other: OracleGoalAlignment): number =>
  BEST_FIRST.indexOf(one.verdict) - BEST_FIRST.indexOf(other.verdict) ||
  gradeRank(other.support) - gradeRank(one.support) ||
  (one.goal < other.goal ? -1 : 1);

const linkSteps = (
  world: World,
  chain: OracleChain,
  asked: { readonly grade: number; readonly status: number },
): OracleStep[] => {
  const unreasoned = chain.filter((link) => isBlank(link.contribution.because));
  const short = chain.filter((link) => link.g < asked.grade);
  // A reason is asked for by the status; or by the grade, where it is all that the grade still takes.
  const toReason = unreasoned.filter(
    (link) => asked.status >= statusRank('reasoned') || (short.includes(link) && reasonWouldDo(link, asked.grade)),
  );
  const missing = chain.flatMap((link) =>
    link.contribution.needs.filter((need) => needMet(world.agenda, need, world.value) < asked.grade),
  );
  const toSource = short.filter((link) => link.items.some((item) => item.unsourced && item.direction === 'positive'));
  const toStrengthen = short.filter((link) => !reasonWouldDo(link, asked.grade));
  return [
    ...steps('give-reason', idsOf(toReason)),
    ...steps('start-needed', [...new Set(missing)]),
    ...steps('add-source', idsOf(toSource)),
    ...steps('strengthen-link', idsOf(toStrengthen)),
  ];
};

/** Whether the link would reach the grade with a reason and nothing else. */
const reasonWouldDo = (link: OracleLink, grade: number): boolean =>
  isBlank(link.contribution.because) && !link.refuted && grade <= gradeRank('reasoned');

const deliverySteps = (action: Action): OracleStep[] => {
  if (isDelivered(action)) return [];
  const underWay = action.status === 'running' || action.status === 'done';
  return steps(underWay && action.deliveredAsPlanned === undefined ? 'confirm-delivery' : 'deliver', [action.id]);
};

const measureSteps = (world: World, action: Action, chain: OracleChain): OracleStep[] => {
  const start = action.period?.from;
  const wanting = chain.flatMap((link, index) => {
    const goal = world.agenda.goals.find(({ id }) => id === link.to)!;
    const step = goalStep(world, goal, { first: index === 0, start });
    return step === undefined ? [] : [{ step, subject: goal.id }];
  });
  const kinds = ['add-indicator', 'add-baseline', 'measure', 'not-moving'];
  return [
    ...(start === undefined ? steps('set-start', [action.id]) : []),
    ...kinds.flatMap((kind) => wanting.filter(({ step }) => step === kind)),
  ];
};

/**
 * The one thing a goal lacks first. Nobody can say whether the first goal moved since a start that is not given; what
 * can be said then is whether there are points at all.
 */
const goalStep = (
  { today }: World,
  goal: Goal,
  { first, start }: { first: boolean; start: string | undefined },
): string | undefined => {
  const since = first ? start : undefined;
  if (since === undefined ? isImproving(goal, today) : movedSince(goal, since, today)) return undefined;
  if (goal.indicators.length === 0) return 'add-indicator';
  const ends = goal.indicators.map((indicator) =>
    since === undefined ? pointsOf(indicator, today).slice(0, 2) : pointsAround(indicator, since, today),
  );
  if (ends.some(([before, after]) => before !== undefined && after !== undefined)) {
    return first && start === undefined ? undefined : 'not-moving';
  }
  return ends.some(([before]) => before !== undefined) ? 'measure' : 'add-baseline';
};

const accountSteps = (world: World, action: Action, first: OracleLink): OracleStep[] => [
  ...(isBlank(first.contribution.otherFactors) ? steps('weigh-other-factors', [first.id]) : []),
  ...(hasOpenQuestion(first) ? steps('answer-question', [first.id]) : []),
  ...(isConfirmed(world, action, first) ? [] : steps('ask-partner-to-confirm', [first.id])),
];

const steps = (step: string, subjects: readonly string[]): OracleStep[] =>
  subjects.map((subject) => ({ step, subject }));

const idsOf = (links: readonly OracleLink[]): string[] => links.map((link) => link.id);
