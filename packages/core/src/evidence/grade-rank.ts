import type { Grade } from '../model/grade.js';
import { GRADES } from '../model/grade.js';

/** A grade as a small whole number, 0 (`none`) to 6 (`replicated`): only to compare, never to add or to average. */
export type GradeRank = number;

const RANKS = new Map<string, GradeRank>(GRADES.map((grade, rank) => [grade, rank]));

/**
 * The rank of a grade; −1 for a word that is none.
 *
 * @example
 * gradeRank('none'); // → 0
 * gradeRank('replicated'); // → 6
 */
export const gradeRank = (grade: Grade): GradeRank => RANKS.get(grade) ?? -1;

/**
 * The grade of a rank from 0 to 6.
 *
 * @example
 * gradeOf(3); // → 'observed'
 */
export const gradeOf = (rank: GradeRank): Grade => GRADES[rank] ?? 'none';

export const TOP_RANK: GradeRank = GRADES.length - 1;
export const DECLARED: GradeRank = gradeRank('declared');
export const REASONED: GradeRank = gradeRank('reasoned');
export const OBSERVED: GradeRank = gradeRank('observed');
