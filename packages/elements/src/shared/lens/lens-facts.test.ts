import { describe, expect, it } from 'vitest';

import { factsFor, isJudged } from './lens-facts.js';
import { LENSES } from './lens.js';

describe('factsFor', () => {
  it('begins, for every role, with something else', () => {
    expect(new Set([undefined, ...LENSES].map((lens) => factsFor(lens)[0])).size).toBe(LENSES.length + 1);
  });

  it.each([undefined, ...LENSES])('says nothing twice to %s', (lens) => {
    expect(new Set(factsFor(lens)).size).toBe(factsFor(lens).length);
  });

  it('tells a parent for which child, whether it is free, where, and whom to ask', () => {
    expect(factsFor('parent')).toEqual(['forChild', 'cost', 'where', 'contact']);
  });

  it('tells a teacher first what to do tomorrow', () => {
    expect(factsFor('teacher')[0]).toBe('firstStep');
  });
});

describe('isJudged', () => {
  it('spares parents alone the ladder and the verdict', () => {
    expect([undefined, ...LENSES].filter((lens) => !isJudged(lens))).toEqual(['parent']);
  });
});
