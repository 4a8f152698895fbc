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
  const points: Point[] = [];
  if (baseline !== undefined) addPoint(points, baseline, today);
  measurements?.forEach((measurement) => addPoint(points, measurement, today));
  return {
    days: points.map(({ day }) => day),
    values: points.map(({ value }) => value),
    sign: direction === 'down' ? -1 : 1,
  };
};

interface Point {
  readonly day: Day;
  readonly value: number;
}

/** Puts a point after the last one that is not later: documents are nearly always in order of time already. */
const addPoint = (points: Point[], { on, value }: IndicatorPoint, today: Day): void => {
  const day = firstDay(on);
  if (day > today) return;
  const last = points.at(-1);
  if (last === undefined || last.day <= day) points.push({ day, value });
  else points.splice(pointsUpTo(points, day), 0, { day, value });
};

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
export const daysUpTo = ({ days }: IndicatorPoints, day: Day): number =>
  countUpTo(days.length, (at) => days[at]! <= day);

const pointsUpTo = (points: readonly Point[], day: Day): number =>
  countUpTo(points.length, (at) => points[at]!.day <= day);

/** How many of a sorted list, from its beginning, hold. */
const countUpTo = (length: number, holds: (at: number) => boolean): number => {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
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
