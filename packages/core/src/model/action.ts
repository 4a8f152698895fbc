import type { Audience } from './audience.js';
import type { ChildParticipation } from './child-participation.js';
import type { PartialDate, Period } from './date.js';
import type { Domain } from './domain.js';
import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Source } from './source.js';

/** How far an action is, as its owner says. */
export const ACTION_STATUSES = ['idea', 'planned', 'running', 'done', 'stopped'] as const;
/** One of {@link ACTION_STATUSES}. */
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** Whether an action was done as planned. */
export const DELIVERY_ANSWERS = ['yes', 'partly', 'no'] as const;
/** One of {@link DELIVERY_ANSWERS}. */
export type DeliveryAnswer = (typeof DELIVERY_ANSWERS)[number];

/** Whether an action went as it was meant to. */
export interface Delivery {
  readonly answer: DeliveryAnswer;
  readonly on: PartialDate;
  readonly source?: Source;
}

/** When an action began, and perhaps when it ends. */
export interface ActionPeriod extends Period {
  readonly from: PartialDate;
}

/** What one partner does (in Dutch: actie). */
export interface Action {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly owner: Ref;
  readonly partners: readonly Ref[];
  readonly status: ActionStatus;
  readonly period?: ActionPeriod;
  readonly domains: readonly Domain[];
  readonly audience?: Audience;
  /** CBS codes or names of places. */
  readonly area: readonly LocalizedText[];
  /** The practice it was made after. */
  readonly basedOn?: Ref;
  readonly deliveredAsPlanned?: Delivery;
  readonly childParticipation?: ChildParticipation;
}
