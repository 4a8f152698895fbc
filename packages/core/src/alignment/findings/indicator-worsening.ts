import { courseSoFar } from '../indicator-points.js';
import type { Check, IndicatorCase } from './rule.js';

/** The last point is worse than the first. */
export const indicatorWorsening: Check<IndicatorCase> =
  () =>
  ({ points }) =>
    courseSoFar(points) === 'worse' ? { first: points.values[0], last: points.values.at(-1) } : undefined;
