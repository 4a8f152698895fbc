import type { Facts } from '../problems/facts.js';
import type { Id } from '../model/id.js';

/** What can be done next for a better verdict, in the order in which to do it. */
export const NEXT_STEPS = [
  'link-to-goal',
  'give-reason',
  'start-needed',
  'add-source',
  'strengthen-link',
  'deliver',
  'confirm-delivery',
  'set-start',
  'add-indicator',
  'add-baseline',
  'measure',
  'not-moving',
  'weigh-other-factors',
  'answer-question',
  'ask-partner-to-confirm',
  'take-away-harm',
  'talk-with-owner',
] as const;
/** What to do next for a better verdict, as a code; its sentence stands in the locales. */
export type NextStepName = (typeof NEXT_STEPS)[number];

/** One thing to do, the id of what to do it with, and what a sentence about it needs. */
export type NextStep = Facts & {
  readonly step: NextStepName;
  /** An action, a goal, a link, or something that a link needs. */
  readonly subject: Id;
};
