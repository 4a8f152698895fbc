import type { Day } from '../model/date.js';
import { firstDay } from '../model/date.js';
import type { Indicator, IndicatorPoint } from '../model/indicator.js';

/** The points of an indicator up to some day, in order of time, and which way is better. */
export interface IndicatorPoints {
  readonly days: readonly Day[];
  readonly values: readonly number[];
  /** 1 when greater is better, −1 when smaller is. */
  readonly sign: 1 | -1;
}

/** Which way an indicator goes. */
export type Course = 'better' | 'worse' | 'neither';

/**
 * The baseline and the measurements up to `today`. Of two on one day the later in the document counts as the later, the
 * baseline as the first; what is dated after today has not been seen yet.
 */
export const indicatorPoints = ({ baseline, measurements, direction }: Indicator, today: Day): IndicatorPoints => {
  const measured: readonly IndicatorPoint[] = measurements ?? [];
  const points = (baseline === undefined ? measured : [baseline, ...measured]).map(({ on, value }) => ({
    day: firstDay(on),
    value,
  }));
  const seen = isTidy(points, today) ? points : points.filter(({ day }) => day <= today).sort(byDay);
  return {
    days: seen.map(({ day }) => day),
    values: seen.map(({ value }) => value),
    sign: direction === 'down' ? -1 : 1,
  };
};

interface Point {
  readonly day: Day;
  readonly value: number;
}

/** In order of time and none of them after today, as they nearly always are. */
const isTidy = (points: readonly Point[], today: Day): boolean =>
  points.every(({ day }, at) => day <= today && (at === 0 || points[at - 1]!.day <= day));

/** Sorting is stable: of two on one day, the later in the document stays the later. */
const byDay = (one: Point, other: Point): number => (one.day < other.day ? -1 : Number(one.day > other.day));

/** From the first point to the last. Equal is neither, and so is a single point. */
export const courseSoFar = ({ values, sign }: IndicatorPoints): Course => courseBetween(values[0], values.at(-1), sign);

/**
 * From the last point on or before `start` to the last one after it; `undefined` where either is lacking.
 */
export const courseSince = (points: IndicatorPoints, start: Day): Course | undefined => {
  const after = daysUpTo(points, start);
  if (after === 0 || after === points.days.length) return undefined;
  return courseBetween(points.values[after - 1], points.values.at(-1), points.sign);
};

/** How many points are on or before `day`. */
export const daysUpTo = ({ days }: IndicatorPoints, day: Day): number => {
  let low = 0;
  let high = days.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (days[middle]! <= day) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether things got better: some indicator did, and none got worse; one that cannot say is left aside. */
export const isBetter = (
  indicators: readonly IndicatorPoints[],
  courseOf: (points: IndicatorPoints) => Course | undefined,
): boolean => {
  let better = false;
  for (const points of indicators) {
    const course = courseOf(points);
    if (course === 'worse') return false;
    better ||= course === 'better';
  }
  return better;
};

const courseBetween = (first: number | undefined, last: number | undefined, sign: 1 | -1): Course => {
  if (first === undefined || last === undefined || first === last) return 'neither';
  return (last - first) * sign > 0 ? 'better' : 'worse';
};
