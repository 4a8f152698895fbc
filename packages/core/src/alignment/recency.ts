import type { Day } from '../model/date.js';
import { firstDay, yearsLater } from '../model/date.js';
import type { Indicator } from '../model/indicator.js';

/** Whether an indicator whose last point up to today is of this day has one in the two years up to today. */
export const isRecent = (last: Day | undefined, today: Day): boolean =>
  last !== undefined && yearsLater(last, 2) >= today;

/** Whether an indicator has a baseline up to today; one that is still to come says nothing yet. */
export const hasBaseline = ({ baseline }: Indicator, today: Day): boolean =>
  baseline !== undefined && firstDay(baseline.on) <= today;
