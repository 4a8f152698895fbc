import { firstDay } from '../../model/date.js';
import type { PartialDate } from '../../model/date.js';
import type { Facts } from '../../problems/facts.js';
import type { Check, IndicatorCase } from './rule.js';
import type { Scene } from './scene.js';

/** A delivery that is told of is dated after today. */
export const deliveryInFuture: Check<number> = (at, scene) =>
  firstInFuture([scene.groundwork.setting.agenda.actions[at]!.deliveredAsPlanned?.on], scene);

/** A measurement is dated after today. It is not looked at until then. */
export const measurementInFuture: Check<IndicatorCase> = ({ indicator }, scene) =>
  firstInFuture(
    (indicator.measurements ?? []).map(({ on }) => on),
    scene,
  );

/** Evidence is dated after today. */
export const evidenceInFuture: Check<number> = (link, scene) => {
  const { items } = scene.groundwork.claims.graded[link]!;
  return items.length === 0
    ? undefined
    : firstInFuture(
        items.map(({ on }) => on),
        scene,
      );
};

const firstInFuture = (dates: readonly (PartialDate | undefined)[], { groundwork }: Scene): Facts | undefined => {
  const on = dates.find((date) => date !== undefined && firstDay(date) > groundwork.setting.today);
  return on === undefined ? undefined : { on };
};
