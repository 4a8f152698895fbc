import type { Day } from '../model/date.js';
import { firstDay } from '../model/date.js';
import type { Indicator, IndicatorPoint } from '../model/indicator.js';
import { byCodeUnits } from './findings/sort-findings.js';

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
 *
 * @example
 * const indicator = { id: 'i', title: 'Diploma', unit: '%', direction: 'up', baseline: { value: 60, on: '2023' }, targets: [], measurements: [{ value: 70, on: '2025' }], sources: [] };
 * indicatorPoints(indicator, '2026-06-01').values; // → [ 60, 70 ]
 */
export const indicatorPoints = ({ baseline, measurements, direction }: Indicator, today: Day): IndicatorPoints => {
  const days: Day[] = [];
  const values: number[] = [];
  const add = ({ on, value }: IndicatorPoint): void => {
    const day = firstDay(on);
    if (day > today) return;
    days.push(day);
    values.push(value);
  };
  if (baseline !== undefined) add(baseline);
  measurements?.forEach(add);
  const order = orderInTime(days);
  return { days: order.map((at) => days[at]!), values: order.map((at) => values[at]!), sign: signOf(direction) };
};

/** 1 when greater is better, −1 when smaller is. */
export const signOf = (direction: Indicator['direction']): 1 | -1 => (direction === 'down' ? -1 : 1);

/** The places of the days in order of time. Sorting is stable: of two on one day, the later in the document stays later. */
export const orderInTime = (days: readonly Day[]): readonly number[] =>
  [...days.keys()].sort((one, other) => byCodeUnits(days[one]!, days[other]!));

/**
 * From the first point to the last. Equal is neither, and so is a single point.
 *
 * @example
 * const indicator = { id: 'i', title: 'Diploma', unit: '%', direction: 'up', baseline: { value: 60, on: '2023' }, targets: [], measurements: [{ value: 70, on: '2025' }], sources: [] };
 * courseSoFar(indicatorPoints(indicator, '2026-06-01')); // → 'better'
 */
export const courseSoFar = ({ values, sign }: IndicatorPoints): Course => courseBetween(values[0], values.at(-1), sign);

/** From one value to another. */
export const courseBetween = (first: number | undefined, last: number | undefined, sign: number): Course => {
  if (first === undefined || last === undefined || first === last) return 'neither';
  return (last - first) * sign > 0 ? 'better' : 'worse';
};
