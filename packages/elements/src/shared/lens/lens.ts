import { DEVELOPMENT } from '#development';

import { warnOnce } from '../warn.js';

/** Whose questions come first. Named `lens`, not `role`: that attribute is ARIA's. */
export const LENSES = ['alderman', 'school-leader', 'teacher', 'parent'] as const;
/** For whom an element puts first what that reader asks: one of `LENSES`. */
export type Lens = (typeof LENSES)[number];

/** The lens that was asked for; none when nothing, or something else, was. */
export const lensOf = (value: unknown): Lens | undefined => LENSES.find((lens) => lens === value);

/** Tells who builds the page, once, of a lens that does not exist: it is shown without one. */
export const checkLens = (value: unknown): void => {
  if (DEVELOPMENT && value !== undefined && value !== null && value !== '' && !lensOf(value))
    warnOnce('lens', `lens is one of ${LENSES.join(', ')}, not "${String(value)}".`);
};
