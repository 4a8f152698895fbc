import { actionFindings } from './findings-actions.js';
import { agendaFindings } from './findings-agenda.js';
import { contributionFindings } from './findings-contributions.js';
import { goalFindings } from './findings-goals.js';
import { overlapFindings } from './overlaps.js';
import type { Judged, OracleFinding, World } from './types.js';

/** Everything the linter says, in its order. */
export const findingsOf = (world: World, judged: Judged): OracleFinding[] => {
  if (!world.agenda.goals.some((goal) => goal.shared === true)) {
    return [{ code: 'no-shared-goal', severity: 'error', subjects: [world.agenda.id] }];
  }
  return [
    ...agendaFindings(world),
    ...goalFindings(world, judged),
    ...contributionFindings(world),
    ...actionFindings(world, judged),
    ...overlapFindings(world),
  ]
    .map((finding) => ({ ...finding, subjects: [...finding.subjects].sort(inCodeUnits) }))
    .sort(findingOrder);
};

const SEVERITIES = ['error', 'warning', 'info'];

const findingOrder = (one: OracleFinding, other: OracleFinding): number =>
  SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity) ||
  inCodeUnits(one.code, other.code) ||
  listOrder(one.subjects, other.subjects);

const listOrder = (one: readonly string[], other: readonly string[]): number => {
  const index = one.findIndex((id, at) => id !== other[at]);
  if (index === -1) return one.length - other.length;
  return other[index] === undefined ? 1 : inCodeUnits(one[index]!, other[index]);
};

const inCodeUnits = (one: string, other: string): number => (one === other ? 0 : one < other ? -1 : 1);
