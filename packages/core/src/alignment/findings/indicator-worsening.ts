import { courseBetween } from '../indicator-points.js';
import type { Check, IndicatorCase } from './rule.js';

/** The last point is worse than the first. */
export const indicatorWorsening: Check<IndicatorCase> =
  ({ groundwork }) =>
  ({ place }) => {
    const { starts, values, signs } = groundwork.movement.columns;
    const [begin, end] = [starts[place]!, starts[place + 1]!];
    if (begin === end) return undefined;
    const [first, last] = [values[begin]!, values[end - 1]!];
    return courseBetween(first, last, signs[place]!) === 'worse' ? { first, last } : undefined;
  };
