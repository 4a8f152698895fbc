import { describe, expect, it } from 'vitest';
import { GRADES } from '../model/grade.js';
import { DECLARED, gradeOf, gradeRank, OBSERVED, REASONED, TOP_RANK } from './grade-rank.js';

describe('gradeRank', () => {
  it('numbers the grades from worst to best', () => {
    expect(GRADES.map(gradeRank)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([gradeRank('none'), gradeRank('replicated')]).toEqual([0, 6]);
  });

  it('knows no rank for another word', () => {
    expect(gradeRank('constructor' as 'none')).toBe(-1);
    expect(gradeRank('__proto__' as 'none')).toBe(-1);
  });

  it('has a name for the ranks that the rules speak of', () => {
    expect([DECLARED, REASONED, OBSERVED, TOP_RANK]).toEqual([1, 2, 3, 6]);
  });
});

describe('gradeOf', () => {
  it('gives back the grade of a rank', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map(gradeOf)).toEqual([...GRADES]);
  });

  it('is none for a number that is no rank', () => {
    expect([-1, 7, 0.5].map(gradeOf)).toEqual(['none', 'none', 'none']);
  });
});
