import { hasRecentPoint } from '../recency.js';
import type { Check, IndicatorCase } from './rule.js';

/** Nothing was measured in the last two years. */
export const indicatorStale: Check<IndicatorCase> =
  ({ groundwork }) =>
  ({ points }) => {
    if (hasRecentPoint(points, groundwork.setting.today)) return undefined;
    const last = points.days.at(-1);
    return last === undefined ? {} : { last };
  };
