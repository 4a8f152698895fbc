/**
 * A day (`2024-11-04`), a month (`2024-11`), a year (`2024`) or a school year (`2024/2025`: 1 August to 31 July).
 * It counts as its first day, and as its last day where it ends something.
 */
export type PartialDate = string;

/** A day, month, year or school year, or a moment with a time: `2026-03-01T12:00:00Z`. */
export type Timestamp = string;

/** From the first day of `from` up to and including the last day of `to`; without one of them, open on that side. */
export interface Period {
  readonly from?: PartialDate;
  readonly to?: PartialDate;
}
