import type { Coverage } from '../alignment/coverage.js';
import type { FindingCode } from '../alignment/findings/finding.js';
import type { HealthAnswer, HealthConditionName } from '../alignment/health.js';
import type { Verdict } from '../alignment/verdict.js';
import type { Message } from './message.js';

/** What a language calls the outcomes of the analysis of an agenda: data, so that it can be loaded. */
export interface AgendaTexts {
  /** The verdict as the answer to: does this action contribute? */
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly coverages: Readonly<Record<Coverage, string>>;
  /** A stalled goal for which there are only ideas. */
  readonly onlyIdeas: string;
}

/** What a language needs to tell what is left to do in an agenda, and how its partners work together. */
export interface FindingTexts {
  /** Every finding as something to do, with the names of what it is about. */
  readonly findings: Readonly<Record<FindingCode, Message>>;
  /** How many names more a list would have. */
  readonly more: Message;
  readonly conditions: Readonly<Record<HealthConditionName, string>>;
  readonly answers: Readonly<Record<HealthAnswer, string>>;
  /** The facts a condition was judged on. */
  readonly conditionFacts: Readonly<Record<HealthConditionName, Message>>;
  /** The document does not speak of the condition. */
  readonly notSaid: string;
}
