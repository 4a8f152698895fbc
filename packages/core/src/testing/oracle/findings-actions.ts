import type { Action } from '../../model/action.js';
import type { LocalizedText } from '../../model/localized-text.js';
import type { Period } from '../../model/date.js';
import { firstDay, lastDay } from './dates.js';
import { partnersOf } from './health.js';
import { fullIri } from './references.js';
import type { Judged, OracleFinding, World } from './types.js';

/** What is said of actions; stopped ones give none. */
export const actionFindings = (world: World, judged: Judged): OracleFinding[] =>
  world.agenda.actions.flatMap((action, index) =>
    action.status === 'stopped' ? [] : aboutAction(world, action, judged.actions[index]!.verdict),
  );

const aboutAction = (world: World, action: Action, verdict: string): OracleFinding[] => {
  const { agenda, today, catalogues } = world;
  const subjects = [action.id];
  const found: OracleFinding[] = [];
  if (verdict === 'counteracts') found.push({ code: 'action-counteracts', severity: 'error', subjects });
  if (verdict === 'contested') found.push({ code: 'action-contested', severity: 'warning', subjects });
  if (verdict === 'unlinked') found.push({ code: 'action-unlinked', severity: 'warning', subjects });
  if (!periodsMeet(action.period, agenda.period))
    found.push({ code: 'period-mismatch', severity: 'warning', subjects });
  if (isElsewhere(action.area, agenda.area)) found.push({ code: 'area-mismatch', severity: 'warning', subjects });
  if (!partnersOf(agenda, world).includes(fullIri(action.owner, catalogues))) {
    found.push({ code: 'owner-not-partner', severity: 'warning', subjects });
  }
  if (action.status === 'planned' && action.period?.to !== undefined && lastDay(action.period.to) < today) {
    found.push({ code: 'action-overdue', severity: 'warning', subjects });
  }
  if (action.deliveredAsPlanned !== undefined && firstDay(action.deliveredAsPlanned.on) > today) {
    found.push({ code: 'date-in-future', severity: 'info', subjects });
  }
  return found;
};

/** Whether some day belongs to both; an open end has no limit. */
export const periodsMeet = (one: Period | undefined, other: Period | undefined): boolean => {
  const starts = [one?.from, other?.from].flatMap((date) => (date === undefined ? [] : [firstDay(date)])).sort();
  const ends = [one?.to, other?.to].flatMap((date) => (date === undefined ? [] : [lastDay(date)])).sort();
  const [end] = ends;
  const start = starts.at(-1);
  return start === undefined || end === undefined || start <= end;
};

/** Whether one of the codes lies wholly outside the agenda's; names of places are not compared. */
const isElsewhere = (area: readonly LocalizedText[], agenda: readonly LocalizedText[]): boolean => {
  const allowed = agenda.filter(isCode);
  if (allowed.length === 0) return false;
  return area.filter(isCode).some((code) => !allowed.some((other) => codesMeet(code, other)));
};

/** Whether a place is named by its CBS code. */
export const isCode = (place: LocalizedText): place is string =>
  typeof place === 'string' && /^(?:GM\d{4}|WK\d{6}|BU\d{8})$/.test(place);

/** Whether one area lies in the other: the digits of a district begin with those of its municipality. */
export const codesMeet = (one: string, other: string): boolean => {
  const [a, b] = [one.slice(2), other.slice(2)];
  return a.startsWith(b) || b.startsWith(a);
};
