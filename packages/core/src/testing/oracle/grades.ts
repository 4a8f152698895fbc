import { CLAIM_STATUSES } from '../../model/claim-status.js';
import type { ClaimStatus } from '../../model/claim-status.js';
import { GRADES } from '../../model/grade.js';
import type { Grade } from '../../model/grade.js';

/** The place of a grade on the ladder, 0 to 6. */
export const gradeRank = (grade: Grade): number => GRADES.indexOf(grade);

/** The grade at a place on the ladder. */
export const gradeName = (rank: number): Grade => GRADES[rank]!;

/** The place of a claim status on its ladder, 0 to 5. */
export const statusRank = (status: ClaimStatus): number => CLAIM_STATUSES.indexOf(status);

/** The claim status at a place on its ladder. */
export const statusName = (rank: number): ClaimStatus => CLAIM_STATUSES[rank]!;
