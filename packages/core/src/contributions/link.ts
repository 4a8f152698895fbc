import type { GradedEvidence } from '../evidence/grade-evidence.js';
import type { Effect } from '../model/contribution.js';
import type { PartialDate } from '../model/date.js';
import type { EvidenceDirection } from '../model/evidence.js';
import type { Grade } from '../model/grade.js';
import type { Id } from '../model/id.js';

/** A contribution, graded. */
export interface Link {
  /** The contribution's own id, else `from->to`, `from->to#2`, …  */
  readonly id: Id;
  readonly from: Id;
  readonly to: Id;
  readonly effect: Effect;
  /** How well the claim is supported, whatever else it needs (g). */
  readonly grade: Grade;
  /** The same, held down by what it needs and does not have (h). */
  readonly effective: Grade;
  /** Evidence against the claim outweighs the evidence for it. */
  readonly refuted: boolean;
  readonly needs: readonly Id[];
  readonly items: readonly LinkEvidence[];
}

/** One piece of evidence as it weighs on a link. */
export interface LinkEvidence {
  readonly scheme: string;
  /** In the scheme's own code: people see this first. */
  readonly level?: string;
  /** As it was written: about the claim, or about the practice it comes with. */
  readonly direction: EvidenceDirection;
  readonly on?: PartialDate;
  readonly grade: Grade;
  /** How like ours the place is where it was seen; `here` is our own. */
  readonly context: GradedEvidence['context'];
  readonly expired: boolean;
  readonly unsourced: boolean;
}
