import type { Action } from '../model/action.js';
import { DELIVERY_ANSWERS } from '../model/action.js';
import type { Contribution } from '../model/contribution.js';
import { isPartialDate } from '../model/date.js';
import type { Evidence } from '../model/evidence.js';
import { EVIDENCE_DIRECTIONS } from '../model/evidence.js';
import type { Goal } from '../model/goal.js';
import type { Indicator, IndicatorPoint } from '../model/indicator.js';
import { INDICATOR_DIRECTIONS } from '../model/indicator.js';

/**
 * Whether records are sound in the plainest way, as nearly all are: told field by field, by name, because there may be a
 * million of them, and going through a table of fields takes several times as long. What is not plain may still be sound:
 * it is looked at with the table (`check-fields.ts`).
 */

type Unread<Shape> = { readonly [Key in keyof Shape]?: unknown };

const isRecord = (value: unknown): value is object => typeof value === 'object' && value !== null;

const isPlainWord = (value: unknown): boolean => value === undefined || typeof value === 'string';

const isPlainDate = (value: unknown): boolean =>
  value === undefined || (typeof value === 'string' && isPartialDate(value));

const areAll = (value: unknown, holds: (item: unknown) => boolean): boolean => {
  if (value === undefined) return true;
  if (!Array.isArray(value)) return false;
  for (let at = 0; at < value.length; at += 1) if (!holds(value[at])) return false;
  return true;
};

const isWord = (value: unknown): boolean => typeof value === 'string';

export const isPlainContribution = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { because, evidence, evidenceFrom, otherFactors, confirmedBy, needs, mechanism, questions } =
    value as Unread<Contribution>;
  return (
    isPlainWord(because) &&
    isPlainWord(otherFactors) &&
    isPlainWord(mechanism) &&
    areAll(needs, isWord) &&
    areAll(evidenceFrom, isWord) &&
    areAll(confirmedBy, isWord) &&
    areAll(questions, isNothing) &&
    areAll(evidence, isPlainEvidence)
  );
};

/** Of no list with an item in it. */
const isNothing = (): boolean => false;

const isPlainEvidence = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { scheme, level, direction, on, expires, context } = value as Unread<Evidence>;
  return (
    typeof scheme === 'string' &&
    isPlainWord(level) &&
    isOneOf(EVIDENCE_DIRECTIONS, direction) &&
    isPlainDate(on) &&
    isPlainDate(expires) &&
    context === undefined
  );
};

export const isPlainGoal = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { shared, audience, indicators, childParticipation } = value as Unread<Goal>;
  return (
    (shared === undefined || typeof shared === 'boolean') &&
    audience === undefined &&
    childParticipation === undefined &&
    areAll(indicators, isPlainIndicator)
  );
};

const isPlainIndicator = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { id, direction, baseline, targets, measurements } = value as Unread<Indicator>;
  return (
    isPlainWord(id) &&
    (direction === undefined || isOneOf(INDICATOR_DIRECTIONS, direction)) &&
    (baseline === undefined || isPlainPoint(baseline)) &&
    areAll(targets, isPlainPoint) &&
    areAll(measurements, isPlainPoint)
  );
};

const isPlainPoint = (point: unknown): boolean => {
  if (!isRecord(point)) return false;
  const { value, on } = point as Unread<IndicatorPoint>;
  return typeof value === 'number' && typeof on === 'string' && isPartialDate(on);
};

export const isPlainAction = (action: unknown): boolean => {
  if (!isRecord(action)) return false;
  const { owner, partners, period, domains, audience, area, basedOn, deliveredAsPlanned, childParticipation } =
    action as Unread<Action>;
  return (
    typeof owner === 'string' &&
    isPlainWord(basedOn) &&
    audience === undefined &&
    childParticipation === undefined &&
    areAll(partners, isWord) &&
    areAll(domains, isWord) &&
    areAll(area, isWord) &&
    (period === undefined || isPlainPeriod(period)) &&
    (deliveredAsPlanned === undefined || isPlainDelivery(deliveredAsPlanned))
  );
};

const isPlainPeriod = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { from, to } = value as Unread<NonNullable<Action['period']>>;
  return isPlainDate(from) && isPlainDate(to);
};

const isPlainDelivery = (value: unknown): boolean => {
  if (!isRecord(value)) return false;
  const { answer, on } = value as Unread<NonNullable<Action['deliveredAsPlanned']>>;
  return (answer === undefined || isOneOf(DELIVERY_ANSWERS, answer)) && isPlainDate(on);
};

const isOneOf = (values: readonly unknown[], value: unknown): boolean => values.includes(value);
