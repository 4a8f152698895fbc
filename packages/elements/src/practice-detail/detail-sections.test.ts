import { describe, expect, it } from 'vitest';

import { LENSES } from '../shared/lens/lens.js';
import { DETAIL_SECTIONS, detailFactsFor, sectionsFor } from './detail-sections.js';

describe('sectionsFor', () => {
  it.each([undefined, 'alderman', 'school-leader', 'teacher'] as const)('leaves nothing out for %s', (lens) => {
    expect([...sectionsFor(lens)].sort()).toEqual([...DETAIL_SECTIONS].sort());
  });

  it('begins with whether it works, what it takes, or how to begin', () => {
    expect(LENSES.map((lens) => sectionsFor(lens)[0])).toEqual(['evidence', 'needs', 'steps', 'lessons']);
  });

  it('gives a parent no ladder, no verdict and no trail', () => {
    expect(sectionsFor('parent')).toEqual(['lessons', 'sources']);
  });
});

describe('detailFactsFor', () => {
  it.each([undefined, ...LENSES])('says nothing twice to %s, and leaves the steps to their own part', (lens) => {
    const facts = detailFactsFor(lens);
    expect(new Set(facts).size).toBe(facts.length);
    expect(facts).not.toContain('firstStep');
  });

  it.each([undefined, 'alderman', 'school-leader', 'teacher'] as const)(
    'tells %s for whom it is, who acts and where',
    (lens) => {
      expect(detailFactsFor(lens)).toEqual(expect.arrayContaining(['forWhom', 'whoActs', 'where']));
    },
  );
});
