import type { Lens } from '../shared/lens/lens.js';
import type { PracticeFact } from '../shared/lens/lens-facts.js';
import { factsFor } from '../shared/lens/lens-facts.js';

/** The parts of a practice that is told in full. */
export const DETAIL_SECTIONS = [
  'steps',
  'needs',
  'evidence',
  'uses',
  'lessons',
  'reflection',
  'questions',
  'sources',
] as const;
export type DetailSection = (typeof DETAIL_SECTIONS)[number];

/**
 * In which order they are told to whom. An alderman asks whether it works and who does it; a school leader what it takes;
 * a teacher how to begin, and what to ask oneself. A parent reads what it is, what others saw, and whom to ask.
 */
const ORDER: Readonly<Record<Lens | 'everyone', readonly DetailSection[]>> = {
  everyone: DETAIL_SECTIONS,
  alderman: ['evidence', 'uses', 'needs', 'lessons', 'steps', 'questions', 'reflection', 'sources'],
  'school-leader': ['needs', 'steps', 'uses', 'lessons', 'evidence', 'reflection', 'questions', 'sources'],
  teacher: ['steps', 'reflection', 'lessons', 'needs', 'evidence', 'uses', 'questions', 'sources'],
  parent: ['lessons', 'sources'],
};

export const sectionsFor = (lens: Lens | undefined): readonly DetailSection[] => ORDER[lens ?? 'everyone'];

const SHORT: readonly PracticeFact[] = ['forWhom', 'whoActs', 'where'];

/** The facts at the top: what this reader asks first, then what everyone should know. The steps have a part of their own. */
export const detailFactsFor = (lens: Lens | undefined): readonly PracticeFact[] =>
  lens === 'parent'
    ? factsFor(lens)
    : [...new Set([...factsFor(lens), ...SHORT])].filter((fact) => fact !== 'firstStep');
