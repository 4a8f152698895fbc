import type { Facts } from '../../problems/facts.js';
import type { Id } from '../../model/id.js';

/** From what has to be mended to what is good to know. */
export const SEVERITIES = ['error', 'warning', 'info'] as const;
/** How serious a finding is, most serious first. */
export type Severity = (typeof SEVERITIES)[number];

/** Everything that the method can notice in an agenda, by how serious it is. */
export const FINDING_CODES = {
  error: ['action-counteracts', 'goal-gap', 'no-shared-goal'],
  warning: [
    'action-contested',
    'action-overdue',
    'action-unlinked',
    'agenda-incomplete',
    'area-mismatch',
    'audience-mismatch',
    'children-not-involved',
    'circular-reasoning',
    'contribution-refuted',
    'contribution-without-reason',
    'duplicate-actions',
    'evidence-mixed',
    'evidence-without-source',
    'goal-claimed',
    'goal-contested',
    'goal-stalled',
    'goal-unreachable',
    'goal-without-indicator',
    'harm-without-reason',
    'indicator-without-baseline',
    'indicator-without-target',
    'indicator-worsening',
    'owner-not-partner',
    'period-mismatch',
  ],
  info: [
    'date-in-future',
    'evidence-context-unknown',
    'evidence-expired',
    'goal-thin',
    'indicator-stale',
    'no-actions',
    'one-domain-only',
    'overlap-undecided',
    'question-unanswered',
    'reinforcing-actions',
  ],
} as const satisfies Record<Severity, readonly string[]>;
/** One of the codes in {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[Severity][number];

/** One thing the agenda's linter has to say. */
export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  /** The ids it is about, sorted. */
  readonly subjects: readonly Id[];
  /** What a sentence about it needs. */
  readonly facts: Facts;
}
