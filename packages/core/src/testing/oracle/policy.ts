import type { AgendaPolicy } from '../../model/agenda-policy.js';
import type { ClaimStatus } from '../../model/claim-status.js';
import type { Grade } from '../../model/grade.js';
import { gradeName, gradeRank, statusName, statusRank } from './grades.js';
import type { EvidenceLevels, OraclePolicy, OraclePolicyOption } from './types.js';

/** What a verdict asks when nobody says otherwise. */
const DEFAULTS = {
  certain: { grade: 'observed', status: 'accounted' },
  likely: { grade: 'observed', status: 'delivered' },
  covered: 'reasoned',
} as const;

/** Key by key: what the caller asks, else the stricter of the agenda's and the default. */
export const resolvePolicy = (caller: OraclePolicyOption = {}, agenda: AgendaPolicy = {}): OraclePolicy => {
  const grade = (asked: Grade | undefined, own: Grade | undefined, usual: Grade): Grade =>
    asked ?? gradeName(Math.max(gradeRank(own ?? 'none'), gradeRank(usual)));
  const status = (asked: ClaimStatus | undefined, own: ClaimStatus | undefined, usual: ClaimStatus): ClaimStatus =>
    asked ?? statusName(Math.max(statusRank(own ?? 'unlinked'), statusRank(usual)));
  const levels: { evidenceLevels?: EvidenceLevels } =
    caller.evidenceLevels === undefined ? {} : { evidenceLevels: caller.evidenceLevels };
  return {
    certain: {
      grade: grade(caller.certain?.grade, agenda.certain?.grade, DEFAULTS.certain.grade),
      status: status(caller.certain?.status, agenda.certain?.status, DEFAULTS.certain.status),
    },
    likely: {
      grade: grade(caller.likely?.grade, agenda.likely?.grade, DEFAULTS.likely.grade),
      status: status(caller.likely?.status, agenda.likely?.status, DEFAULTS.likely.status),
    },
    covered: grade(caller.covered, agenda.covered, DEFAULTS.covered),
    ...levels,
  };
};
