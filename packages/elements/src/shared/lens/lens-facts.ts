import type { Lens } from './lens.js';

/** What can be said of a practice in a short list. */
export const PRACTICE_FACTS = [
  'forWhom',
  'forChild',
  'whoActs',
  'duration',
  'where',
  'cost',
  'firstStep',
  'contact',
] as const;
export type PracticeFact = (typeof PRACTICE_FACTS)[number];

/**
 * What a card says to whom, in that order. An alderman asks where it is done and what it costs; a school leader what it
 * asks of the school; a teacher what to do tomorrow; a parent for which child, whether it is free, where, and whom to ask.
 */
const FACTS: Readonly<Record<Lens | 'everyone', readonly PracticeFact[]>> = {
  everyone: ['forWhom', 'whoActs', 'where', 'firstStep'],
  alderman: ['where', 'cost', 'forWhom', 'whoActs'],
  'school-leader': ['whoActs', 'duration', 'cost', 'where', 'firstStep'],
  teacher: ['firstStep', 'forWhom', 'duration', 'where'],
  parent: ['forChild', 'cost', 'where', 'contact'],
};

/** The facts that come first for a reader. */
export const factsFor = (lens: Lens | undefined): readonly PracticeFact[] => FACTS[lens ?? 'everyone'];

/** Whether a reader asks how sure it is: parents ask other things, and get no ladder and no verdict. */
export const isJudged = (lens: Lens | undefined): boolean => lens !== 'parent';
