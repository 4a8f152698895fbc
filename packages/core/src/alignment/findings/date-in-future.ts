import { CONCERNS } from '../../contributions/grade-links.js';
import { firstDay } from '../../model/date.js';
import type { Day, PartialDate } from '../../model/date.js';
import type { Facts } from '../../problems/facts.js';
import type { Check, IndicatorCase } from './rule.js';

/** A delivery that is told of is dated after today. */
export const deliveryInFuture: Check<number> = ({ groundwork }) => {
  const { agenda, today } = groundwork.setting;
  return (at) => {
    const delivery = agenda.actions[at]!.deliveredAsPlanned;
    return delivery === undefined ? undefined : firstInFuture([delivery], today);
  };
};

/** A measurement is dated after today. It is not looked at until then. */
export const measurementInFuture: Check<IndicatorCase> =
  ({ groundwork }) =>
  ({ indicator }) =>
    firstInFuture(indicator.measurements ?? [], groundwork.setting.today);

/** Evidence is dated after today. */
export const evidenceInFuture: Check<number> = ({ groundwork }) => {
  const { concerns, items } = groundwork.claims;
  const { today } = groundwork.setting;
  return (link) => ((concerns[link]! & CONCERNS.inFuture) === 0 ? undefined : firstInFuture(items(link), today));
};

const firstInFuture = (dated: readonly { readonly on?: PartialDate }[], today: Day): Facts | undefined => {
  for (const { on } of dated) if (on !== undefined && firstDay(on) > today) return { on };
  return undefined;
};
