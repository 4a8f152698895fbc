import { periodsOverlap } from '../../model/date.js';
import type { Check } from './rule.js';

/** The action has no day in common with the agenda. */
export const periodMismatch: Check<number> = (at, { groundwork }) => {
  const { agenda } = groundwork.setting;
  const { period } = agenda.actions[at]!;
  return period !== undefined && agenda.period !== undefined && !periodsOverlap(period, agenda.period) ? {} : undefined;
};
