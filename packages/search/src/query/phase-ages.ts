import type { AgeRange, Phase } from '@gedeeld/core';
import { PHASES } from '@gedeeld/core';

/**
 * The ages at which Dutch children are in a phase, the last not included: a practice for ages 4 to 12 is not for the
 * early years. Special schools take children from 4 to 20; vocational education begins at 16.
 */
const AGES: Readonly<Record<Phase, readonly [from: number, to: number]>> = {
  'early-years': [-1, 4],
  primary: [4, 12],
  secondary: [12, 18],
  special: [4, 20],
  vocational: [16, 24],
};

/** The phases that ages fall in, a bit each in the order of `PHASES`. No ages is no limit: every phase. */
export const phaseBits = (ages: AgeRange | undefined): number =>
  PHASES.reduce((bits, phase, at) => (ages === undefined || isInPhase(ages, AGES[phase]) ? bits | (1 << at) : bits), 0);

const isInPhase = ({ from, to }: AgeRange, [start, end]: readonly [number, number]): boolean =>
  from < end && (to > start || from === start);
