import type { PartialDate } from './date.js';
import type { Id } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Source } from './source.js';

/** Which way is better. */
export const INDICATOR_DIRECTIONS = ['up', 'down'] as const;
/** Whether a higher or a lower figure is better. */
export type IndicatorDirection = (typeof INDICATOR_DIRECTIONS)[number];

/** A value on a date: where it started, or where it should go. */
export interface IndicatorPoint {
  readonly value: number;
  readonly on: PartialDate;
}

/** A value that was measured (in Dutch: meting). */
export interface Measurement extends IndicatorPoint {
  readonly source?: Source;
}

/** How we see whether a goal is reached. */
export interface Indicator {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly unit: LocalizedText;
  readonly direction: IndicatorDirection;
  readonly baseline?: IndicatorPoint;
  readonly targets: readonly IndicatorPoint[];
  readonly measurements: readonly Measurement[];
  readonly sources: readonly Source[];
}
