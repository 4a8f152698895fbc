import type { Action } from '../../model/action.js';
import type { Goal } from '../../model/goal.js';
import type { Indicator, IndicatorPoint } from '../../model/indicator.js';
import { firstDay } from './dates.js';
import { fullIri } from './references.js';
import { isBlank } from './texts.js';
import type { OracleChain, OracleLink, World } from './types.js';

type Change = 'better' | 'worse' | 'equal';

/** How far the action has come along a chain, 0 to 5. */
export const claimStatus = (world: World, action: Action, chain: OracleChain): number => {
  const conditions = [
    chain.length > 0,
    chain.every((link) => !isBlank(link.contribution.because)),
    isDelivered(action),
    isSeen(world, action, chain),
    chain[0] !== undefined && isAccounted(world, action, chain[0]),
  ];
  const failed = conditions.indexOf(false);
  return failed === -1 ? conditions.length : failed;
};

/** Whether it is under way or over, and went as planned. */
export const isDelivered = (action: Action): boolean =>
  ['running', 'done'].includes(action.status) && action.deliveredAsPlanned?.answer === 'yes';

const isSeen = (world: World, action: Action, chain: OracleChain): boolean =>
  chain.every((link, index) => {
    const goal = world.agenda.goals.find(({ id }) => id === link.to)!;
    return index === 0 ? movedSince(goal, action.period?.from, world.today) : isImproving(goal, world.today);
  });

/** *moved since a began*: from the last point on or before the start to the last point after it. */
export const movedSince = (goal: Goal, start: string | undefined, today: string): boolean => {
  if (start === undefined) return false;
  return onlyBetter(
    goal.indicators.map((indicator) => changeBetween(indicator, pointsAround(indicator, start, today))),
  );
};

/** *improving*: from the first point to the last one. */
export const isImproving = (goal: Goal, today: string): boolean =>
  onlyBetter(goal.indicators.map((indicator) => overallChange(indicator, today)));

/** The change from the first point to the last; none where there is no point. */
export const overallChange = (indicator: Indicator, today: string): Change | undefined => {
  const points = pointsOf(indicator, today);
  return changeBetween(indicator, [points[0], points.at(-1)]);
};

/** The last point on or before the start, and the last one after it. */
export const pointsAround = (
  indicator: Indicator,
  start: string,
  today: string,
): [IndicatorPoint | undefined, IndicatorPoint | undefined] => {
  const points = pointsOf(indicator, today);
  const began = firstDay(start);
  return [
    points.filter((point) => firstDay(point.on) <= began).at(-1),
    points.filter((point) => firstDay(point.on) > began).at(-1),
  ];
};

/** Baseline and measurements up to today, oldest first; on one day the later in the document is the later. */
export const pointsOf = (indicator: Indicator, today: string): IndicatorPoint[] => {
  const baseline = indicator.baseline === undefined ? [] : [indicator.baseline];
  const points = [...baseline, ...indicator.measurements].filter((point) => firstDay(point.on) <= today);
  const days = [...new Set(points.map((point) => firstDay(point.on)))].sort();
  return days.flatMap((day) => points.filter((point) => firstDay(point.on) === day));
};

const changeBetween = (
  indicator: Indicator,
  [first, last]: [IndicatorPoint | undefined, IndicatorPoint | undefined],
): Change | undefined => {
  if (first === undefined || last === undefined) return undefined;
  if (first.value === last.value) return 'equal';
  return last.value > first.value === (indicator.direction === 'up') ? 'better' : 'worse';
};

const onlyBetter = (changes: readonly (Change | undefined)[]): boolean =>
  changes.includes('better') && !changes.includes('worse');

const isAccounted = (world: World, action: Action, first: OracleLink): boolean =>
  !isBlank(first.contribution.otherFactors) && isConfirmed(world, action, first) && !hasOpenQuestion(first);

/** Whether a partner of the agenda, not one of the action's own, confirmed the claim. */
export const isConfirmed = ({ agenda, catalogues }: World, action: Action, first: OracleLink): boolean => {
  const iris = (refs: readonly string[]): string[] => refs.map((ref) => fullIri(ref, catalogues));
  const involved = iris([...agenda.partners, ...(agenda.coordinator === undefined ? [] : [agenda.coordinator])]);
  const own = iris([action.owner, ...action.partners]);
  return iris(first.contribution.confirmedBy).some((one) => involved.includes(one) && !own.includes(one));
};

/** Whether a critical friend still waits for an answer. */
export const hasOpenQuestion = (link: OracleLink): boolean =>
  link.contribution.questions.some((question) => isBlank(question.answer));
