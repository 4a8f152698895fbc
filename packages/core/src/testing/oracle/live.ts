import type { Action } from '../../model/action.js';
import type { SharedAgenda } from '../../model/shared-agenda.js';
import { firstDay, lastDay } from './dates.js';

/** Whether an action takes part today. */
export const isLive = (action: Action, agenda: SharedAgenda, today: string): boolean => {
  if (action.status === 'idea' || action.status === 'stopped') return false;
  if (action.period?.to === undefined) return true;
  const end = lastDay(action.period.to);
  if (agenda.period?.from !== undefined && end < firstDay(agenda.period.from)) return false;
  return action.status !== 'planned' || end >= today;
};
