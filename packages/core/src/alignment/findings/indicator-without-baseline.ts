import { hasBaseline } from '../recency.js';
import type { Check, IndicatorCase } from './rule.js';

/** Nobody knows where it started. */
export const indicatorWithoutBaseline: Check<IndicatorCase> =
  ({ groundwork }) =>
  ({ indicator }) =>
    hasBaseline(indicator, groundwork.setting.today) ? undefined : {};
