import type { Link } from '../contributions/link.js';
import type { ClaimStatus } from '../model/claim-status.js';
import type { Effect } from '../model/contribution.js';
import type { Day } from '../model/date.js';
import type { Grade } from '../model/grade.js';
import type { Id } from '../model/id.js';
import type { Coverage } from './coverage.js';
import type { Finding } from './findings/finding.js';
import type { HealthCondition } from './health.js';
import type { NextStep } from './next-step.js';
import type { ResolvedPolicy } from './policy.js';
import type { Verdict } from './verdict.js';

/**
 * Whether every action of an agenda contributes to every shared goal, and how sure we are. Plain data, in document order,
 * that survives being written as JSON and read again.
 */
export interface AgendaJudgement {
  readonly agenda: Id;
  /** The day on which it holds. */
  readonly today: Day;
  readonly policy: ResolvedPolicy;
  /** Something in the agenda was broken and left out when it was read. */
  readonly incomplete: boolean;
  readonly links: readonly Link[];
  readonly actions: readonly ActionAlignment[];
  readonly goals: readonly GoalCoverage[];
  readonly health: readonly HealthCondition[];
}

/** A judgement with what is missing, and what to do about it. */
export interface AgendaAnalysis extends AgendaJudgement {
  /** What the agenda's linter says: sorted by severity, code and subjects. */
  readonly findings: readonly Finding[];
}

/** One action: its verdict over all shared goals, and toward each. */
export interface ActionAlignment {
  readonly action: Id;
  readonly verdict: Verdict;
  /** The action is an idea, judged as if it were done. */
  readonly hypothetical: boolean;
  /** Every shared goal, in document order. */
  readonly byGoal: readonly GoalAlignment[];
  /** What to do first to get a better verdict toward the shared goal where it stands best. */
  readonly nextSteps: readonly NextStep[];
}

/** One action toward one shared goal. */
export interface GoalAlignment {
  readonly goal: Id;
  /** The best chain of support is as well supported as this (A). */
  readonly support: Grade;
  /** The best supported chain of harm (U). Never set off against the support. */
  readonly harm: Grade;
  /** How far the action has come along `chain`. */
  readonly status: ClaimStatus;
  readonly verdict: Verdict;
  /** The chain of links shown for the verdict, from the action to the goal; empty where there is none. */
  readonly chain: readonly Id[];
  /** The links of `chain` that are least supported. */
  readonly weakest: readonly Id[];
  /** The chain along which the action hinders the goal; empty where it does not. */
  readonly harmChain: readonly Id[];
}

/** One goal, shared or not: how well it is taken care of. */
export interface GoalCoverage {
  readonly goal: Id;
  readonly shared: boolean;
  readonly coverage: Coverage;
  /** How well it is supported by what is being done (V). */
  readonly grade: Grade;
  /** The links that point at it, in document order. */
  readonly contributions: readonly GoalContribution[];
}

/** What an action comes to for one shared goal. */
export interface GoalContribution {
  readonly contribution: Id;
  readonly effect: Effect;
  readonly grade: Grade;
  readonly effective: Grade;
}
