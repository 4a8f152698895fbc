import { firstDay } from '../../model/date.js';
import type { PartialDate } from '../../model/date.js';
import type { Facts } from '../../problems/facts.js';
import type { Check, IndicatorCase } from './rule.js';
import type { Scene } from './scene.js';

/** A delivery that is told of is dated after today. */
export const deliveryInFuture: Check<number> = (at, scene) => {
  const delivery = scene.groundwork.setting.agenda.actions[at]!.deliveredAsPlanned;
  return delivery === undefined ? undefined : firstInFuture([delivery], scene);
};

/** A measurement is dated after today. It is not looked at until then. */
export const measurementInFuture: Check<IndicatorCase> = ({ indicator }, scene) =>
  firstInFuture(indicator.measurements ?? [], scene);

/** Evidence is dated after today. */
export const evidenceInFuture: Check<number> = (link, scene) =>
  firstInFuture(scene.groundwork.claims.items[link]!, scene);

const firstInFuture = (dated: readonly { readonly on?: PartialDate }[], { groundwork }: Scene): Facts | undefined => {
  for (const { on } of dated) if (on !== undefined && firstDay(on) > groundwork.setting.today) return { on };
  return undefined;
};
