import type { Facts } from '../../problems/facts.js';
import type { Id } from '../../model/id.js';
import type { Indicator } from '../../model/indicator.js';
import type { FINDING_CODES, Severity } from './finding.js';
import type { Scene } from './scene.js';

/** A finding without its code: the ids it is about, in any order, and what a sentence needs. */
export interface Draft {
  readonly subjects: readonly Id[];
  readonly facts: Facts;
}

/** One indicator of a goal. */
export interface IndicatorCase {
  readonly goal: number;
  readonly indicator: Indicator;
  /** Its place among all indicators of the agenda, by which its points are found. */
  readonly place: number;
}

/**
 * Prepares to look at things of one kind, and then looks at one: `undefined` when there is nothing to say of it, else the
 * facts. There may be a million things, so what is the same for all of them is prepared.
 */
export type Check<Subject> = (scene: Scene) => (subject: Subject) => Facts | undefined;

/**
 * What a rule looks at. Goals, actions (by their place in the document) and links are looked at one by one, and the
 * finding is about the one looked at; what is about the agenda, or about several things, finds its own subjects. Rules see
 * no action that is stopped, and no link that comes from one.
 */
export interface Looks {
  readonly onAgenda?: (scene: Scene) => readonly Draft[];
  readonly onGoal?: Check<number>;
  readonly onIndicator?: Check<IndicatorCase>;
  readonly onAction?: Check<number>;
  readonly onLink?: Check<number>;
}

/** One row of the table of rules. */
export type Rule = { [S in Severity]: RuleOf<S> }[Severity];

interface RuleOf<S extends Severity> extends Looks {
  readonly code: (typeof FINDING_CODES)[S][number];
  readonly severity: S;
}
