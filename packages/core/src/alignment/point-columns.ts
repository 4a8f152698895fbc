import type { Day } from '../model/date.js';
import { firstDay } from '../model/date.js';
import type { Goal } from '../model/goal.js';
import type { Indicator } from '../model/indicator.js';
import type { IndicatorPoints } from './indicator-points.js';
import { courseBetween, orderInTime, signOf } from './indicator-points.js';

/**
 * The points of all indicators of an agenda side by side, each indicator's in order of time: a few lists in all, because
 * lists for each of them would take several times as much room as the points.
 */
export interface PointColumns {
  /** By goal, where its indicators begin; and after the last goal, how many there are. */
  readonly indicators: Int32Array;
  /** By indicator, where its points begin; and after the last indicator, how many there are. */
  readonly starts: Int32Array;
  /** By indicator: 1 when greater is better, −1 when smaller is. */
  readonly signs: Int8Array;
  readonly days: Day[];
  readonly values: Float64Array;
}

/** Lays out the points up to `today` of every indicator. */
export const layPoints = (goals: readonly Goal[], today: Day): PointColumns => {
  const indicators = new Int32Array(goals.length + 1);
  let most = 0;
  for (let goal = 0; goal < goals.length; goal += 1) {
    const ofGoal = goals[goal]!.indicators ?? NONE;
    indicators[goal + 1] = indicators[goal]! + ofGoal.length;
    for (let at = 0; at < ofGoal.length; at += 1) most += 1 + (ofGoal[at]!.measurements?.length ?? 0);
  }
  const count = indicators[goals.length]!;
  const columns: PointColumns = {
    indicators,
    starts: new Int32Array(count + 1),
    signs: new Int8Array(count),
    days: new Array<Day>(most),
    values: new Float64Array(most),
  };
  for (let goal = 0; goal < goals.length; goal += 1) {
    for (let at = indicators[goal]!; at < indicators[goal + 1]!; at += 1) {
      const indicator = goals[goal]!.indicators[at - indicators[goal]!]!;
      columns.signs[at] = signOf(indicator.direction);
      columns.starts[at + 1] = addPoints(indicator, columns, { at, today });
      if (!isInTime(columns, at)) putInTime(columns, at);
    }
  }
  return columns;
};

const NONE: readonly never[] = [];

/** Adds the points of the indicator, and returns how many there are by then. */
const addPoints = (
  { baseline, measurements }: Indicator,
  { starts, days, values }: PointColumns,
  { at, today }: { readonly at: number; readonly today: Day },
): number => {
  let count = starts[at]!;
  for (let next = baseline === undefined ? 0 : -1; next < (measurements?.length ?? 0); next += 1) {
    const { on, value } = next < 0 ? baseline! : measurements[next]!;
    const day = firstDay(on);
    if (day > today) continue;
    days[count] = day;
    values[count] = value;
    count += 1;
  }
  return count;
};

const isInTime = ({ starts, days }: PointColumns, indicator: number): boolean => {
  for (let at = starts[indicator]! + 1; at < starts[indicator + 1]!; at += 1) {
    if (days[at - 1]! > days[at]!) return false;
  }
  return true;
};

const putInTime = (columns: PointColumns, indicator: number): void => {
  const { days, values } = pointsOf(columns, indicator);
  const start = columns.starts[indicator]!;
  orderInTime(days).forEach((from, at) => {
    columns.days[start + at] = days[from]!;
    columns.values[start + at] = values[from]!;
  });
};

/** The points of one indicator by themselves. */
export const pointsOf = ({ starts, signs, days, values }: PointColumns, indicator: number): IndicatorPoints => {
  const [start, end] = [starts[indicator]!, starts[indicator + 1]!];
  return {
    days: days.slice(start, end),
    values: [...values.subarray(start, end)],
    sign: signs[indicator] === 1 ? 1 : -1,
  };
};

/** The day of the last point of an indicator that has one. */
export const lastDayOf = ({ starts, days }: PointColumns, indicator: number): Day | undefined => {
  const end = starts[indicator + 1]!;
  return end === starts[indicator] ? undefined : days[end - 1];
};

/** Of an indicator, the place of its first point after `day`: as many points before that as there are up to then. */
export const placeAfter = ({ starts, days }: PointColumns, indicator: number, day: Day): number => {
  let low = starts[indicator]!;
  let high = starts[indicator + 1]!;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/**
 * Whether a goal got better: some indicator did, and none got worse. From the first point to the last; or, with a `start`,
 * from the last point on or before it to the last one after it, and an indicator that lacks either is left aside.
 */
export const gotBetter = (columns: PointColumns, goal: number, start?: Day): boolean => {
  const { indicators, starts, signs, values } = columns;
  let better = false;
  for (let at = indicators[goal]!; at < indicators[goal + 1]!; at += 1) {
    const [begin, end] = [starts[at]!, starts[at + 1]!];
    const first = start === undefined ? begin : placeAfter(columns, at, start) - 1;
    if (start === undefined ? begin === end : first < begin || first === end - 1) continue;
    const course = courseBetween(values[first]!, values[end - 1]!, signs[at]!);
    if (course === 'worse') return false;
    better ||= course === 'better';
  }
  return better;
};
