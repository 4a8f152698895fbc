import type { Action } from '../model/action.js';
import type { Day } from '../model/date.js';
import { firstDay, lastDay } from '../model/date.js';
import type { SharedAgenda } from '../model/shared-agenda.js';

/**
 * Whether an action counts for the goals: it is planned, running or done, had not ended before the agenda's period
 * began, and, when it is only planned, has not ended before today.
 */
export const isLive = (action: Action, agenda: SharedAgenda, today: Day): boolean => {
  if (action.status === 'idea' || action.status === 'stopped') return false;
  if (action.period?.to === undefined) return true;
  const ended = lastDay(action.period.to);
  const from = agenda.period?.from;
  if (from !== undefined && ended < firstDay(from)) return false;
  return action.status !== 'planned' || ended >= today;
};
