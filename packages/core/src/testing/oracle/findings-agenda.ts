import type { ChildParticipation } from '../../model/child-participation.js';
import { isBlank } from './texts.js';
import type { OracleFinding, World } from './types.js';

/** What is said of the agenda as a whole. */
export const agendaFindings = ({ agenda }: World): OracleFinding[] => {
  const subjects = [agenda.id];
  const found: OracleFinding[] = [];
  const participations = [agenda, ...agenda.goals, ...agenda.actions].map((record) => record.childParticipation);
  if (!participations.some(saysHow)) found.push({ code: 'children-not-involved', severity: 'warning', subjects });
  if (agenda.incomplete === true) found.push({ code: 'agenda-incomplete', severity: 'warning', subjects });
  if (agenda.actions.length === 0) found.push({ code: 'no-actions', severity: 'info', subjects });

  const takingPart = agenda.actions.filter((action) => action.status !== 'stopped');
  const domains = new Set(takingPart.flatMap((action) => action.domains));
  if (takingPart.length > 0 && takingPart.every((action) => action.domains.length > 0) && domains.size === 1) {
    found.push({ code: 'one-domain-only', severity: 'info', subjects });
  }
  return found;
};

const saysHow = (participation: ChildParticipation | undefined): boolean =>
  participation !== undefined &&
  [participation.space, participation.voice, participation.audience, participation.influence].some(
    (text) => !isBlank(text),
  );
