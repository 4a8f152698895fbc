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

/** Every rule of the agenda's linter, how serious it is and why it matters. In the order of the findings. */
export const RULES: readonly Rule[] = [
  {
    code: 'action-counteracts',
    severity: 'error',
    why: 'It takes from the shared goal what others build.',
    onAction: actionCounteracts,
  },
  {
    code: 'goal-gap',
    severity: 'error',
    why: 'The chain to the shared goal has a hole in it: nobody works on this part.',
    onGoal: goalGap,
  },
  {
    code: 'no-shared-goal',
    severity: 'error',
    why: 'Without a shared goal nothing can contribute to it.',
    onAgenda: noSharedGoal,
  },
  {
    code: 'action-contested',
    severity: 'warning',
    why: 'Help and harm do not cancel out: both reach children.',
    onAction: actionContested,
  },
  {
    code: 'action-overdue',
    severity: 'warning',
    why: 'Others may count on something that never began.',
    onAction: actionOverdue,
  },
  {
    code: 'action-unlinked',
    severity: 'warning',
    why: 'Good work may be done that the agenda cannot count on, or count.',
    onAction: actionUnlinked,
  },
  {
    code: 'agenda-incomplete',
    severity: 'warning',
    why: 'What was left out may change a verdict.',
    onAgenda: agendaIncomplete,
  },
  {
    code: 'area-mismatch',
    severity: 'warning',
    why: 'It helps children elsewhere, or the code is wrong.',
    onAction: areaMismatch,
  },
  {
    code: 'audience-mismatch',
    severity: 'warning',
    why: 'What is done for these children does not reach those.',
    onLink: audienceMismatch,
  },
  {
    code: 'children-not-involved',
    severity: 'warning',
    why: 'Children have a right to be heard in what is about them (Lundy 2007).',
    onAgenda: childrenNotInvolved,
  },
  {
    code: 'circular-reasoning',
    severity: 'warning',
    why: 'A goal cannot be its own reason: a circle proves nothing.',
    onAgenda: circularReasoning,
  },
  {
    code: 'contribution-refuted',
    severity: 'warning',
    why: 'Someone looked, and it did not work.',
    onLink: contributionRefuted,
  },
  {
    code: 'contribution-without-reason',
    severity: 'warning',
    why: 'Without a reason nobody can think along, or disagree.',
    onLink: contributionWithoutReason,
  },
  {
    code: 'duplicate-actions',
    severity: 'warning',
    why: 'The same is done twice for the same children.',
    onAgenda: overlapsOf('duplicate-actions'),
  },
  {
    code: 'evidence-mixed',
    severity: 'warning',
    why: 'It may work for some and not for others.',
    onLink: evidenceMixed,
  },
  {
    code: 'evidence-without-source',
    severity: 'warning',
    why: 'Evidence that nobody can look up is hearsay.',
    onLink: evidenceWithoutSource,
  },
  {
    code: 'goal-claimed',
    severity: 'warning',
    why: 'Something is done, but nobody told why it would help.',
    onGoal: goalClaimed,
  },
  {
    code: 'goal-contested',
    severity: 'warning',
    why: 'Partners work against each other without knowing it.',
    onAgenda: goalContested,
  },
  {
    code: 'goal-stalled',
    severity: 'warning',
    why: 'It looks taken care of, and nothing is being done.',
    onGoal: goalStalled,
  },
  {
    code: 'goal-unreachable',
    severity: 'warning',
    why: 'Work on this goal does not bring the shared goals any nearer.',
    onGoal: goalUnreachable,
  },
  {
    code: 'goal-without-indicator',
    severity: 'warning',
    why: 'Nobody will see whether it is reached.',
    onGoal: goalWithoutIndicator,
  },
  {
    code: 'harm-without-reason',
    severity: 'warning',
    why: 'Harm is not said of anyone without a reason, so it counts for nothing.',
    onLink: harmWithoutReason,
  },
  {
    code: 'indicator-without-baseline',
    severity: 'warning',
    why: 'Without a start there is no change to see.',
    onIndicator: indicatorWithoutBaseline,
  },
  {
    code: 'indicator-without-target',
    severity: 'warning',
    why: 'Without a target nobody knows what is enough.',
    onIndicator: indicatorWithoutTarget,
  },
  {
    code: 'indicator-worsening',
    severity: 'warning',
    why: 'It goes the wrong way, whatever is done.',
    onIndicator: indicatorWorsening,
  },
  {
    code: 'owner-not-partner',
    severity: 'warning',
    why: 'Someone works for the agenda who never joined it, or a partner is misspelt.',
    onAgenda: ownerNotPartner,
  },
  {
    code: 'period-mismatch',
    severity: 'warning',
    why: "It cannot help the agenda in a time that is not the agenda's.",
    onAction: periodMismatch,
  },
  {
    code: 'date-in-future',
    severity: 'info',
    why: 'What has not happened yet proves nothing yet, or the date is wrong.',
    onAction: deliveryInFuture,
    onIndicator: measurementInFuture,
    onLink: evidenceInFuture,
  },
  {
    code: 'evidence-context-unknown',
    severity: 'info',
    why: 'What works elsewhere may not work here, and nobody can tell.',
    onLink: evidenceContextUnknown,
  },
  {
    code: 'evidence-expired',
    severity: 'info',
    why: 'What was true then may have changed.',
    onLink: evidenceExpired,
  },
  {
    code: 'goal-thin',
    severity: 'info',
    why: 'If that one partner stops, nothing is left.',
    onGoal: goalThin,
  },
  {
    code: 'indicator-stale',
    severity: 'info',
    why: 'Nobody knows how it stands now.',
    onIndicator: indicatorStale,
  },
  {
    code: 'no-actions',
    severity: 'info',
    why: 'The agenda does not say who does what, so nothing can be said about it.',
    onAgenda: noActions,
  },
  {
    code: 'one-domain-only',
    severity: 'info',
    why: 'Unequal chances have more than one cause: other domains may help.',
    onAgenda: oneDomainOnly,
  },
  {
    code: 'overlap-undecided',
    severity: 'info',
    why: "They may strengthen each other or get in each other's way; someone has to look.",
    onAgenda: overlapsOf('overlap-undecided'),
  },
  {
    code: 'question-unanswered',
    severity: 'info',
    why: 'A critical friend asked for a reason.',
    onLink: questionUnanswered,
  },
  {
    code: 'reinforcing-actions',
    severity: 'info',
    why: 'What strengthens each other is best kept together.',
    onAgenda: overlapsOf('reinforcing-actions'),
  },
];
