import type { Coverage } from '../alignment/coverage.js';
import type { Downgrade } from '../alignment/explain-evidence.js';
import type { Severity } from '../alignment/findings/finding.js';
import type { NextStepName } from '../alignment/next-step.js';
import type { Verdict } from '../alignment/verdict.js';
import type { ClaimStatus } from '../model/claim-status.js';
import type { EvidenceDirection } from '../model/evidence.js';
import type { Grade } from '../model/grade.js';
import type { Message } from './message.js';

/**
 * What a language needs to tell why an action contributes, what to do next and what an edit would change: data, so that it
 * can be loaded. The labels of verdicts and coverage are in `AgendaTexts`, the findings in `FindingTexts`.
 */
export interface AlignmentTexts {
  /** The BCP 47 tag of the language. */
  readonly language: string;
  readonly grades: Readonly<Record<Grade, string>>;
  readonly statuses: Readonly<Record<ClaimStatus, string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  /** A sentence about {action} and {goal}. */
  readonly verdictSentences: Readonly<Record<Verdict, Message>>;
  /** Added for an idea. */
  readonly hypothetical: Message;
  /** A sentence about {goal}. */
  readonly coverageSentences: Readonly<Record<Coverage, Message>>;
  readonly nextSteps: Readonly<Record<NextStepName, Message>>;
  readonly changes: {
    readonly verdict: Message;
    readonly newAction: Message;
    readonly because: Message;
    readonly coverage: Message;
    readonly opened: Message;
    readonly closed: Message;
  };
  readonly explanation: {
    readonly supports: Message;
    readonly undermines: Message;
    readonly reasoned: Message;
    readonly unreasoned: Message;
    readonly refuted: Message;
    readonly held: Message;
    readonly weakest: Message;
    readonly harm: Message;
    readonly status: Message;
    readonly evidence: Message;
    readonly uncounted: Message;
    readonly counts: Message;
    readonly downgrades: Readonly<Record<Downgrade, Message>>;
  };
  /** What was seen, of one piece of evidence. */
  readonly directions: Readonly<Record<EvidenceDirection, string>>;
  /** What the schemes are called, and their own names for their levels: people see these first. */
  readonly schemes: Readonly<Record<string, string>>;
  readonly levels: Readonly<Record<string, Readonly<Record<string, string>>>>;
}
