import { actionContested } from './action-contested.js';
import { actionCounteracts } from './action-counteracts.js';
import { actionOverdue } from './action-overdue.js';
import { actionUnlinked } from './action-unlinked.js';
import { agendaIncomplete } from './agenda-incomplete.js';
import { areaMismatch } from './area-mismatch.js';
import { audienceMismatch } from './audience-mismatch.js';
import { childrenNotInvolved } from './children-not-involved.js';
import { circularReasoning } from './circular-reasoning.js';
import { contributionRefuted } from './contribution-refuted.js';
import { contributionWithoutReason } from './contribution-without-reason.js';
import { deliveryInFuture, evidenceInFuture, measurementInFuture } from './date-in-future.js';
import { evidenceContextUnknown } from './evidence-context-unknown.js';
import { evidenceExpired } from './evidence-expired.js';
import { evidenceMixed } from './evidence-mixed.js';
import { evidenceWithoutSource } from './evidence-without-source.js';
import { goalClaimed } from './goal-claimed.js';
import { goalContested } from './goal-contested.js';
import { goalGap } from './goal-gap.js';
import { goalStalled } from './goal-stalled.js';
import { goalThin } from './goal-thin.js';
import { goalUnreachable } from './goal-unreachable.js';
import { goalWithoutIndicator } from './goal-without-indicator.js';
import { harmWithoutReason } from './harm-without-reason.js';
import { indicatorStale } from './indicator-stale.js';
import { indicatorWithoutBaseline } from './indicator-without-baseline.js';
import { indicatorWithoutTarget } from './indicator-without-target.js';
import { indicatorWorsening } from './indicator-worsening.js';
import { noActions } from './no-actions.js';
import { noSharedGoal } from './no-shared-goal.js';
import { oneDomainOnly } from './one-domain-only.js';
import { overlapsOf } from './overlaps.js';
import { ownerNotPartner } from './owner-not-partner.js';
import { periodMismatch } from './period-mismatch.js';
import { questionUnanswered } from './question-unanswered.js';
import type { Rule } from './rule.js';

/** Every rule of the agenda's linter, with how serious it is, and above it why it matters. In the order of the findings. */
export const RULES: readonly Rule[] = [
  // It takes from the shared goal what others build.
  {
    code: 'action-counteracts',
    severity: 'error',
    onAction: actionCounteracts,
  },
  // The chain to the shared goal has a hole in it: nobody works on this part.
  {
    code: 'goal-gap',
    severity: 'error',
    onGoal: goalGap,
  },
  // Without a shared goal nothing can contribute to it.
  {
    code: 'no-shared-goal',
    severity: 'error',
    onAgenda: noSharedGoal,
  },
  // Help and harm do not cancel out: both reach children.
  {
    code: 'action-contested',
    severity: 'warning',
    onAction: actionContested,
  },
  // Others may count on something that never began.
  {
    code: 'action-overdue',
    severity: 'warning',
    onAction: actionOverdue,
  },
  // Good work may be done that the agenda cannot count on, or count.
  {
    code: 'action-unlinked',
    severity: 'warning',
    onAction: actionUnlinked,
  },
  // What was left out may change a verdict.
  {
    code: 'agenda-incomplete',
    severity: 'warning',
    onAgenda: agendaIncomplete,
  },
  // It helps children elsewhere, or the code is wrong.
  {
    code: 'area-mismatch',
    severity: 'warning',
    onAction: areaMismatch,
  },
  // What is done for these children does not reach those.
  {
    code: 'audience-mismatch',
    severity: 'warning',
    onLink: audienceMismatch,
  },
  // Children have a right to be heard in what is about them (Lundy 2007).
  {
    code: 'children-not-involved',
    severity: 'warning',
    onAgenda: childrenNotInvolved,
  },
  // A goal cannot be its own reason: a circle proves nothing.
  {
    code: 'circular-reasoning',
    severity: 'warning',
    onAgenda: circularReasoning,
  },
  // Someone looked, and it did not work.
  {
    code: 'contribution-refuted',
    severity: 'warning',
    onLink: contributionRefuted,
  },
  // Without a reason nobody can think along, or disagree.
  {
    code: 'contribution-without-reason',
    severity: 'warning',
    onLink: contributionWithoutReason,
  },
  // The same is done twice for the same children.
  {
    code: 'duplicate-actions',
    severity: 'warning',
    onAgenda: overlapsOf('duplicate-actions'),
  },
  // It may work for some and not for others.
  {
    code: 'evidence-mixed',
    severity: 'warning',
    onLink: evidenceMixed,
  },
  // Evidence that nobody can look up is hearsay.
  {
    code: 'evidence-without-source',
    severity: 'warning',
    onLink: evidenceWithoutSource,
  },
  // Something is done, but nobody told why it would help.
  {
    code: 'goal-claimed',
    severity: 'warning',
    onGoal: goalClaimed,
  },
  // Partners work against each other without knowing it.
  {
    code: 'goal-contested',
    severity: 'warning',
    onAgenda: goalContested,
  },
  // It looks taken care of, and nothing is being done.
  {
    code: 'goal-stalled',
    severity: 'warning',
    onGoal: goalStalled,
  },
  // Work on this goal does not bring the shared goals any nearer.
  {
    code: 'goal-unreachable',
    severity: 'warning',
    onGoal: goalUnreachable,
  },
  // Nobody will see whether it is reached.
  {
    code: 'goal-without-indicator',
    severity: 'warning',
    onGoal: goalWithoutIndicator,
  },
  // Harm is not said of anyone without a reason, so it counts for nothing.
  {
    code: 'harm-without-reason',
    severity: 'warning',
    onLink: harmWithoutReason,
  },
  // Without a start there is no change to see.
  {
    code: 'indicator-without-baseline',
    severity: 'warning',
    onIndicator: indicatorWithoutBaseline,
  },
  // Without a target nobody knows what is enough.
  {
    code: 'indicator-without-target',
    severity: 'warning',
    onIndicator: indicatorWithoutTarget,
  },
  // It goes the wrong way, whatever is done.
  {
    code: 'indicator-worsening',
    severity: 'warning',
    onIndicator: indicatorWorsening,
  },
  // Someone works for the agenda who never joined it, or a partner is misspelt.
  {
    code: 'owner-not-partner',
    severity: 'warning',
    onAgenda: ownerNotPartner,
  },
  // It cannot help the agenda in a time that is not the agenda's.
  {
    code: 'period-mismatch',
    severity: 'warning',
    onAction: periodMismatch,
  },
  // What has not happened yet proves nothing yet, or the date is wrong.
  {
    code: 'date-in-future',
    severity: 'info',
    onAction: deliveryInFuture,
    onIndicator: measurementInFuture,
    onLink: evidenceInFuture,
  },
  // What works elsewhere may not work here, and nobody can tell.
  {
    code: 'evidence-context-unknown',
    severity: 'info',
    onLink: evidenceContextUnknown,
  },
  // What was true then may have changed.
  {
    code: 'evidence-expired',
    severity: 'info',
    onLink: evidenceExpired,
  },
  // If that one partner stops, nothing is left.
  {
    code: 'goal-thin',
    severity: 'info',
    onGoal: goalThin,
  },
  // Nobody knows how it stands now.
  {
    code: 'indicator-stale',
    severity: 'info',
    onIndicator: indicatorStale,
  },
  // The agenda does not say who does what, so nothing can be said about it.
  {
    code: 'no-actions',
    severity: 'info',
    onAgenda: noActions,
  },
  // Unequal chances have more than one cause: other domains may help.
  {
    code: 'one-domain-only',
    severity: 'info',
    onAgenda: oneDomainOnly,
  },
  // They may strengthen each other or get in each other's way; someone has to look.
  {
    code: 'overlap-undecided',
    severity: 'info',
    onAgenda: overlapsOf('overlap-undecided'),
  },
  // A critical friend asked for a reason.
  {
    code: 'question-unanswered',
    severity: 'info',
    onLink: questionUnanswered,
  },
  // What strengthens each other is best kept together.
  {
    code: 'reinforcing-actions',
    severity: 'info',
    onAgenda: overlapsOf('reinforcing-actions'),
  },
];
