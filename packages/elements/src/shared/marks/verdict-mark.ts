import type { Verdict } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { svg } from 'lit';

import type { MarkLook } from './mark.js';
import { mark } from './mark.js';

/**
 * A disc that is fuller as we are surer, an octagon for harm, a dash for what has stopped. Each is one template, for a map has
 * hundreds of them.
 */
export const VERDICT_LOOKS: Readonly<Record<Verdict, MarkLook>> = {
  certain: {
    tone: 'helps',
    shape: svg`<circle class="full" cx="10" cy="10" r="9" /><path class="cut" d="m5.6 10.3 3 3 5.8-6.2" />`,
  },
  likely: {
    tone: 'helps',
    shape: svg`<circle class="line" cx="10" cy="10" r="8" /><path class="full" d="M10 2a8 8 0 0 0 0 16z" />`,
  },
  plausible: {
    tone: 'helps',
    shape: svg`<circle class="line" cx="10" cy="10" r="8" /><circle class="full" cx="10" cy="10" r="3.2" />`,
  },
  unproven: { tone: 'open', shape: svg`<circle class="line" cx="10" cy="10" r="8" />` },
  unlinked: { tone: 'open', shape: svg`<circle class="line broken" cx="10" cy="10" r="8" />` },
  contested: {
    tone: 'harms',
    shape: svg`<circle class="line" cx="10" cy="10" r="8" /><path class="full" d="M15.66 4.34 4.34 15.66A8 8 0 0 0 15.66 4.34Z" />`,
  },
  counteracts: {
    tone: 'harms',
    shape: svg`<path class="full" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3Z" /><path class="cut" d="M5 10h10" />`,
  },
  inactive: { tone: 'open', shape: svg`<path class="line" d="M5 10h10" />` },
};

/** The mark of a verdict. The word always stands beside it. */
export const verdictMark = (verdict: Verdict): TemplateResult => mark(VERDICT_LOOKS[verdict]);
