import { gradeRank } from '../evidence/grade-rank.js';
import type { EvidenceLevels } from '../evidence/ladder.js';
import { GedeeldError } from '../error.js';
import type { AgendaPolicy, Threshold } from '../model/agenda-policy.js';
import type { ClaimStatus } from '../model/claim-status.js';
import { CLAIM_STATUSES } from '../model/claim-status.js';
import type { Grade } from '../model/grade.js';
import { GRADES } from '../model/grade.js';

/** What a chain needs before a verdict is given. */
export interface Bar {
  /** Every link on the chain is at least this well supported. */
  readonly grade: Grade;
  /** The action has come at least this far along the chain. */
  readonly status: ClaimStatus;
}

/** The bars that were used. */
export interface ResolvedPolicy {
  readonly certain: Bar;
  readonly likely: Bar;
  /** A goal is covered from this grade on. */
  readonly covered: Grade;
  /** The scales that the caller put in the place of the published ones. */
  readonly evidenceLevels?: EvidenceLevels;
}

/** The bars a caller sets: lower than the usual ones too, because the caller answers for them. */
export interface PolicyOptions extends AgendaPolicy {
  /** Scales in the place of the published ones. No document may bring its own. */
  readonly evidenceLevels?: EvidenceLevels;
}

/**
 * The usual bars. `certain` asks that something was seen on every link, and that the action is accounted for; `likely`
 * that something was seen on every link, and that the action was delivered; a goal is covered by good reasons.
 */
export const DEFAULT_POLICY = {
  certain: { grade: 'observed', status: 'accounted' },
  likely: { grade: 'observed', status: 'delivered' },
  covered: 'reasoned',
} as const satisfies ResolvedPolicy;

/** What `plausible` asks: a good reason on every link. No policy changes it. */
export const PLAUSIBLE_BAR: Bar = { grade: 'reasoned', status: 'reasoned' };

/**
 * The bars to use, resolved one by one: the caller's, else the stricter of the document's and the usual one. A document
 * may raise a bar and never lower it, or anyone could publish an agenda in which everything is certain. Throws a
 * `GedeeldError` for a bar that does not exist.
 */
export const resolvePolicy = (document: AgendaPolicy = {}, caller: PolicyOptions = {}): ResolvedPolicy => ({
  certain: resolveBar('certain', document, caller),
  likely: resolveBar('likely', document, caller),
  covered: resolveStep(GRADES, 'covered', [caller.covered, document.covered, DEFAULT_POLICY.covered]),
  ...(caller.evidenceLevels !== undefined && { evidenceLevels: caller.evidenceLevels }),
});

/** A claim status as a whole number, to compare: 0 (`unlinked`) to 5 (`accounted`). */
export const statusRank = (status: ClaimStatus): number => CLAIM_STATUSES.indexOf(status);

/** A bar as two whole numbers. */
export const barRanks = (bar: Bar): { readonly grade: number; readonly status: number } => ({
  grade: gradeRank(bar.grade),
  status: statusRank(bar.status),
});

const resolveBar = (name: 'certain' | 'likely', document: AgendaPolicy, caller: PolicyOptions): Bar => {
  const asked: Threshold | undefined = caller[name];
  const published: Threshold | undefined = document[name];
  const usual: Bar = DEFAULT_POLICY[name];
  return {
    grade: resolveStep<Grade>(GRADES, `${name}.grade`, [asked?.grade, published?.grade, usual.grade]),
    status: resolveStep<ClaimStatus>(CLAIM_STATUSES, `${name}.status`, [
      asked?.status,
      published?.status,
      usual.status,
    ]),
  };
};

const resolveStep = <Step extends string>(
  steps: readonly Step[],
  name: string,
  [asked, published, usual]: readonly [Step | undefined, Step | undefined, Step],
): Step => {
  // A word from a document that is no step at all raises nothing.
  if (asked === undefined) return steps[Math.max(steps.indexOf(published ?? usual), steps.indexOf(usual))]!;
  if (steps.includes(asked)) return asked;
  throw new GedeeldError('unknown-bar', `policy.${name}: "${asked}" is not one of ${steps.join(', ')}`, {
    facts: { name, value: asked },
  });
};
