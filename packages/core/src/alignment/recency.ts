import type { Day } from '../model/date.js';
import { yearsLater } from '../model/date.js';
import type { IndicatorPoints } from './indicator-points.js';

/** Whether an indicator has a point in the two years up to today. It has no later ones. */
export const hasRecentPoint = ({ days }: IndicatorPoints, today: Day): boolean => {
  const last = days.at(-1);
  return last !== undefined && last >= yearsLater(today, -2);
};
