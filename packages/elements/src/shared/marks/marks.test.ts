import type { Verdict } from '@gedeeld/core';
import { COVERAGES, EFFECTS, GRADES, VERDICTS } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import { describe, expect, it } from 'vitest';

import { coverageMark } from './coverage-mark.js';
import { gradeLine } from './grade-line.js';
import { verdictMark } from './verdict-mark.js';

/** The drawing as markup, without what Lit leaves between the tags. */
const drawn = (mark: TemplateResult): string => {
  const frame = document.createElement('div');
  render(mark, frame);
  expect(frame.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  return frame.innerHTML.replace(/<!--.*?-->/g, '').replace(/class="mark \w+"/, '');
};

describe('verdictMark', () => {
  it('has a shape of its own for every verdict: colour is never what tells them apart', () => {
    expect(new Set(VERDICTS.map((verdict) => drawn(verdictMark(verdict)))).size).toBe(VERDICTS.length);
  });

  it.each<[Verdict, string]>([
    ['certain', 'helps'],
    ['unproven', 'open'],
    ['contested', 'harms'],
    ['counteracts', 'harms'],
  ])('gives %s the tone of what %s', (verdict, tone) => {
    const frame = document.createElement('div');
    render(verdictMark(verdict), frame);
    expect(frame.querySelector('svg')?.classList.contains(tone)).toBe(true);
  });
});

describe('coverageMark', () => {
  it('has a shape of its own for every coverage, and none that is a verdict’s', () => {
    const shapes = [...COVERAGES, 'idea' as const].map((coverage) => drawn(coverageMark(coverage)).trim());
    const others = VERDICTS.map((verdict) => drawn(verdictMark(verdict)).trim());
    expect(new Set([...shapes, ...others]).size).toBe(shapes.length + others.length);
  });
});

describe('gradeLine', () => {
  it('has a line of its own for every grade but none, for harm and for what is refuted', () => {
    const [supports, undermines] = EFFECTS;
    const lines = [
      ...GRADES.slice(1).map((grade) => drawn(gradeLine({ grade, effect: supports }))),
      drawn(gradeLine({ grade: 'observed', effect: undermines })),
      drawn(gradeLine({ grade: 'none', effect: supports, refuted: true })),
    ];
    expect(new Set(lines).size).toBe(GRADES.length + 1);
  });
});
