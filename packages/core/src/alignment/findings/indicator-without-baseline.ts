import type { Check, IndicatorCase } from './rule.js';

/** Nobody knows where it started. */
export const indicatorWithoutBaseline: Check<IndicatorCase> = ({ indicator }) =>
  indicator.baseline === undefined ? {} : undefined;
