import { lastDay } from '../../model/date.js';
import type { Check } from './rule.js';

/** The action is still planned, and its time is over. */
export const actionOverdue: Check<number> = ({ groundwork }) => {
  const { agenda, today } = groundwork.setting;
  return (at) => {
    const { status, period } = agenda.actions[at]!;
    if (status !== 'planned' || period?.to === undefined || lastDay(period.to) >= today) return undefined;
    return { until: period.to };
  };
};
