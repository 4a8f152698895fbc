import type { Evidence } from './evidence.js';
import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Question } from './question.js';

/** Whether a contribution helps its goal or works against it. Left out in a file, it helps. */
export const EFFECTS = ['supports', 'undermines'] as const;
/** One of {@link EFFECTS}. */
export type Effect = (typeof EFFECTS)[number];

/**
 * The claim (in Dutch: bijdrage) that an action or goal helps a goal of the same agenda, or hinders it. The edge of
 * the graph.
 */
export interface Contribution {
  readonly id?: Id;
  /** An action or a goal. */
  readonly from: Id;
  /** A goal, never `from` itself. */
  readonly to: Id;
  /** Absent is `supports`. */
  readonly effect?: Effect;
  /** Why it would help. */
  readonly because?: LocalizedText;
  readonly evidence: readonly Evidence[];
  /** Practices whose evidence counts here too. */
  readonly evidenceFrom: readonly Ref[];
  /** What else may have caused the change. */
  readonly otherFactors?: LocalizedText;
  readonly confirmedBy: readonly Ref[];
  /** Actions or goals without which this does not work. */
  readonly needs: readonly Id[];
  /** A short tag for the way it works; two actions with the same one do the same. */
  readonly mechanism?: string;
  readonly questions: readonly Question[];
}
