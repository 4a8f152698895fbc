import type { ClaimStatus } from './claim-status.js';
import type { Grade } from './grade.js';

/** What a chain needs before a verdict is given. */
export interface Threshold {
  readonly grade?: Grade;
  readonly status?: ClaimStatus;
}

/** The bars an agenda sets itself. They can be stricter than the usual ones, never easier. */
export interface AgendaPolicy {
  readonly certain?: Threshold;
  readonly likely?: Threshold;
  readonly covered?: Grade;
}
