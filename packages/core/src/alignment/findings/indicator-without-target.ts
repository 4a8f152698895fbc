import type { Check, IndicatorCase } from './rule.js';

/** Nobody said where it should go. */
export const indicatorWithoutTarget: Check<IndicatorCase> =
  () =>
  ({ indicator }) =>
    (indicator.targets ?? []).length === 0 ? {} : undefined;
