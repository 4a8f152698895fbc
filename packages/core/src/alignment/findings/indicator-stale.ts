import { lastDayOf } from '../point-columns.js';
import { isRecent } from '../recency.js';
import type { Check, IndicatorCase } from './rule.js';

/** Nothing was measured in the last two years. */
export const indicatorStale: Check<IndicatorCase> =
  ({ groundwork }) =>
  ({ place }) => {
    const last = lastDayOf(groundwork.movement.columns, place);
    if (isRecent(last, groundwork.setting.today)) return undefined;
    return last === undefined ? {} : { last };
  };
