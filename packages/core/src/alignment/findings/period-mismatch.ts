import type { Period } from '../../model/date.js';
import { isInOrder, periodsOverlap } from '../../model/date.js';
import type { Check } from './rule.js';

/** The action has no day in common with the agenda. */
export const periodMismatch: Check<number> = ({ groundwork }) => {
  const { agenda } = groundwork.setting;
  return (at) => {
    const { period } = agenda.actions[at]!;
    return period !== undefined && agenda.period !== undefined && !haveDayInCommon(period, agenda.period)
      ? {}
      : undefined;
  };
};

/** A period that ends before it begins has no day at all. */
const haveDayInCommon = (one: Period, other: Period): boolean =>
  isInOrder(one) && isInOrder(other) && periodsOverlap(one, other);
