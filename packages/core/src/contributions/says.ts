import type { Contribution } from '../model/contribution.js';
import { isBlank } from '../model/localized-text.js';

/** What a contribution can say of itself; a power of two each, so that all that one says is a sum that fits in a byte. */
export const SAYS = {
  /** Why, in some language. */
  reason: 1,
  /** What else may have caused the change. */
  otherFactors: 2,
  confirmedBy: 4,
  /** A question without an answer. */
  openQuestion: 8,
  needs: 16,
  mechanism: 32,
  /** Evidence of its own, or of a practice. */
  evidence: 64,
  /** An id of its own. */
  id: 128,
} as const;

/** What a contribution says that is sound, as the sum of its {@link SAYS}. */
export const whatIsSaid = ({
  id,
  because,
  otherFactors,
  mechanism,
  needs,
  evidence,
  evidenceFrom,
  confirmedBy,
  questions,
}: Contribution): number =>
  (isBlank(because) ? 0 : SAYS.reason) |
  (isBlank(otherFactors) ? 0 : SAYS.otherFactors) |
  (isEmpty(confirmedBy) ? 0 : SAYS.confirmedBy) |
  (isEmpty(questions) || !questions.some(({ answer }) => isBlank(answer)) ? 0 : SAYS.openQuestion) |
  (isEmpty(needs) ? 0 : SAYS.needs) |
  (isBlank(mechanism) ? 0 : SAYS.mechanism) |
  (isEmpty(evidence) && isEmpty(evidenceFrom) ? 0 : SAYS.evidence) |
  (id === undefined ? 0 : SAYS.id);

const isEmpty = (list: readonly unknown[] | undefined): boolean => list === undefined || list.length === 0;
