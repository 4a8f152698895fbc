import type { Coverage } from '@gedeeld/core';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { svg } from 'lit';

import type { MarkLook } from './mark.js';
import { mark } from './mark.js';

/** How well a goal is taken care of, as it is shown: a goal for which there are only ideas has a word of its own. */
export type ShownCoverage = Coverage | 'idea';

const SHAPES: Readonly<Record<ShownCoverage, SVGTemplateResult>> = {
  covered: svg`<rect class="full" x="1" y="1" width="18" height="18" rx="3" /><path class="cut" d="m5.6 10.3 3 3 5.8-6.2" />`,
  // It stands on one pillar.
  thin: svg`<rect class="line" x="2" y="2" width="16" height="16" rx="2" /><path class="full" d="M7.5 2h5v16h-5z" />`,
  claimed: svg`<rect class="line" x="2" y="2" width="16" height="16" rx="2" /><rect class="full" x="7" y="7" width="6" height="6" />`,
  stalled: svg`<rect class="line" x="2" y="2" width="16" height="16" rx="2" /><path class="line" d="M8 6.5v7M12 6.5v7" />`,
  idea: svg`<rect class="line broken" x="2" y="2" width="16" height="16" rx="2" /><rect class="full" x="7" y="7" width="6" height="6" />`,
  gap: svg`<rect class="line broken" x="2" y="2" width="16" height="16" rx="2" />`,
  unknown: svg`<rect class="line" x="2" y="2" width="16" height="16" rx="2" /><path class="line" d="M7.6 7.8a2.4 2.4 0 1 1 3.6 2.1c-.8.5-1.2.9-1.2 1.8" /><circle class="full" cx="10" cy="14.2" r="1.2" />`,
};

/** Goals are squares where actions are discs, so that the two are never taken for each other. */
export const coverageLook = (coverage: ShownCoverage): MarkLook => ({
  tone: coverage === 'covered' || coverage === 'thin' ? 'helps' : 'open',
  shape: SHAPES[coverage],
});

/** The mark of a goal's coverage. The word always stands beside it. */
export const coverageMark = (coverage: ShownCoverage): TemplateResult => mark(coverageLook(coverage));
