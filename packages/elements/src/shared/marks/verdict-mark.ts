import type { Verdict } from '@gedeeld/core';
import type { SVGTemplateResult, TemplateResult } from 'lit';
import { html, svg } from 'lit';

/**
 * The mark of a verdict: a disc that is fuller as we are surer, an octagon for harm, a dash for what has stopped. The
 * word always stands beside it, so it is decoration to who hears the page.
 */
export const verdictMark = (verdict: Verdict): TemplateResult => {
  const { tone, shape } = VERDICT_MARKS[verdict];
  return html`<svg class="mark ${tone}" aria-hidden="true" viewBox="0 0 20 20" width="20" height="20">${shape}</svg>`;
};

const RING = svg`<circle class="line" cx="10" cy="10" r="8" />`;

const VERDICT_MARKS: Readonly<
  Record<Verdict, { readonly tone: 'helps' | 'harms' | 'open'; readonly shape: SVGTemplateResult }>
> = {
  certain: {
    tone: 'helps',
    shape: svg`<circle class="full" cx="10" cy="10" r="9" /><path class="cut" d="m5.6 10.3 3 3 5.8-6.2" />`,
  },
  likely: { tone: 'helps', shape: svg`${RING}<path class="full" d="M10 2a8 8 0 0 0 0 16z" />` },
  plausible: { tone: 'helps', shape: svg`${RING}<circle class="full" cx="10" cy="10" r="3.2" />` },
  unproven: { tone: 'open', shape: RING },
  unlinked: { tone: 'open', shape: svg`<circle class="line broken" cx="10" cy="10" r="8" />` },
  contested: {
    tone: 'harms',
    shape: svg`${RING}<path class="full" d="M15.66 4.34 4.34 15.66A8 8 0 0 0 15.66 4.34Z" />`,
  },
  counteracts: {
    tone: 'harms',
    shape: svg`<path class="full" d="M6.3 1h7.4L19 6.3v7.4L13.7 19H6.3L1 13.7V6.3Z" /><path class="cut" d="M5 10h10" />`,
  },
  inactive: { tone: 'open', shape: svg`<path class="line" d="M5 10h10" />` },
};
