import type { Indicator, IndicatorPoint, PartialDate } from '@gedeeld/core';
import { firstDay, indicatorPoints, lastDay } from '@gedeeld/core';

/** The size of the drawing, in its own units. */
export const PLOT = { width: 200, height: 64 } as const;
const MARGIN = 7;

/** A place in the drawing. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Where everything of an indicator is drawn. */
export interface IndicatorPlot {
  /** The baseline, if there is one. */
  readonly start: Spot | undefined;
  /** The baseline and what was measured, in order of time. */
  readonly points: readonly Spot[];
  readonly targets: readonly Spot[];
  /** From the last target on to the side that is better, over the whole width. */
  readonly band: { readonly y: number; readonly height: number } | undefined;
}

/** Lays an indicator out over time, as it is known on `today`. Time runs from left to right, greater values are higher. */
export const plotIndicator = (indicator: Indicator, today: string): IndicatorPlot => {
  const { days, values } = indicatorPoints(indicator, today);
  const known = days.map((day, at) => ({ at: timeOf(day), value: values[at] ?? 0 }));
  const aims = indicator.targets.map(({ on, value }) => ({ at: timeOf(lastDay(on)), value }));
  const everything = [...known, ...aims];
  const x = scale(
    everything.map(({ at }) => at),
    [MARGIN, PLOT.width - MARGIN],
  );
  const y = scale(
    everything.map(({ value }) => value),
    [PLOT.height - MARGIN * 1.6, MARGIN * 1.6],
  );
  const spot = ({ at, value }: { readonly at: number; readonly value: number }): Spot => ({ x: x(at), y: y(value) });
  const { baseline } = indicator;
  const targets = aims.map(spot);
  return {
    start: baseline && firstDay(baseline.on) <= today ? spot(placed(baseline)) : undefined,
    points: known.map(spot),
    targets,
    band: bandOf(targets.at(-1), indicator.direction === 'up'),
  };
};

const placed = ({ on, value }: IndicatorPoint): { readonly at: number; readonly value: number } => ({
  at: timeOf(firstDay(on)),
  value,
});

const timeOf = (day: PartialDate): number => Date.parse(firstDay(day));

/** From the values that occur to a stretch of the drawing; a single value stands in its middle. */
const scale = (values: readonly number[], [from, to]: readonly [number, number]): ((value: number) => number) => {
  const low = values.reduce((one, other) => Math.min(one, other), Infinity);
  const high = values.reduce((one, other) => Math.max(one, other), -Infinity);
  if (!(high > low)) return () => (from + to) / 2;
  return (value) => Math.round((from + ((value - low) / (high - low)) * (to - from)) * 10) / 10;
};

const bandOf = (target: Spot | undefined, upward: boolean): IndicatorPlot['band'] => {
  if (!target) return undefined;
  return upward ? { y: 0, height: target.y } : { y: target.y, height: Math.round((PLOT.height - target.y) * 10) / 10 };
};
