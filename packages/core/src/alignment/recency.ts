import type { Day } from '../model/date.js';
import { firstDay, yearsLater } from '../model/date.js';
import type { Indicator } from '../model/indicator.js';
import type { IndicatorPoints } from './indicator-points.js';

/** Whether an indicator has a point in the two years up to today. It has no later ones. */
export const hasRecentPoint = ({ days }: IndicatorPoints, today: Day): boolean => {
  const last = days.at(-1);
  return last !== undefined && yearsLater(last, 2) >= today;
};

/** Whether an indicator has a baseline up to today; one that is still to come says nothing yet. */
export const hasBaseline = ({ baseline }: Indicator, today: Day): boolean =>
  baseline !== undefined && firstDay(baseline.on) <= today;
