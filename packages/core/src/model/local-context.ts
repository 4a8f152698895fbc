import type { PartialDate } from './date.js';
import type { Source } from './source.js';

/** Which area or organisation a figure is about. */
export const FIGURE_LEVELS = ['municipality', 'district', 'neighbourhood', 'school'] as const;
/** The area a figure is about. Figures of two different levels are never compared. */
export type FigureLevel = (typeof FIGURE_LEVELS)[number];

/** The stages of childhood and school life. */
export const PHASES = ['early-years', 'primary', 'secondary', 'special', 'vocational'] as const;
/** A phase of growing up and school: one of `PHASES`. */
export type Phase = (typeof PHASES)[number];

/** A number with where it comes from: figures of unlike levels are never compared. */
export interface SourcedFigure {
  readonly value: number;
  readonly on: PartialDate;
  readonly source?: Source;
  readonly level: FigureLevel;
}

/** A number, bare or with where it comes from. */
export type Figure = number | SourcedFigure;

/** The spread of wealth, education and work in an area (CBS SES-WOA); 0 is the Dutch average, below it is lower. */
export interface SesWoa {
  readonly mean: Figure;
  readonly spread?: Figure;
}

/** What a place is like. An absent feature is unknown. */
export interface LocalContext {
  /** CBS urbanity, 1 (very strongly urban) to 5 (not urban). */
  readonly urbanity?: Figure;
  readonly inhabitants?: Figure;
  readonly sesWoa?: SesWoa;
  /** CBS school weighting, 20 to 40: higher is a greater risk of falling behind. */
  readonly schoolWeighting?: Figure;
  /** Empty is unknown. */
  readonly phases: readonly Phase[];
  readonly pupils?: Figure;
  /** The part of the pupils that grows up with more than one language, 0 to 1. */
  readonly multilingualShare?: Figure;
  /** The part of the pupils that came to the school later than usual, 0 to 1. */
  readonly lateEntryShare?: Figure;
  /** The part of the families with a low income, 0 to 1. */
  readonly lowIncomeShare?: Figure;
}

/**
 * The number itself, whichever way it was written.
 *
 * @example
 * figureValue(34); // → 34
 * figureValue({ value: 34, on: '2025', level: 'school' }); // → 34
 */
export const figureValue = (figure: Figure): number => (typeof figure === 'number' ? figure : figure.value);
