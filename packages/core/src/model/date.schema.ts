import * as z from 'zod/mini';
import { isInOrder, isPartialDate, isTimestamp } from './date.js';
import { maybe, rule } from './rule.js';

export const partialDateSchema = z.string().check(rule('date-invalid', isPartialDate));

export const timestampSchema = z.string().check(rule('date-invalid', isTimestamp));

export const periodSchema = z
  .looseObject({
    from: maybe(partialDateSchema),
    to: maybe(partialDateSchema),
  })
  .check(rule('period-out-of-order', isInOrder));

/** A period whose beginning is known. */
export const begunPeriodSchema = z
  .looseObject({
    from: partialDateSchema,
    to: maybe(partialDateSchema),
  })
  .check(rule('period-out-of-order', isInOrder));
