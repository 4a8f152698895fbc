import type { Similarity } from '@gedeeld/core';
import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { AreaInLanguage } from '../languages.js';
import { placePins } from '../marks/place-pins.js';

/** How the place of a practice compares with the reader's: what `similarity()` of `@gedeeld/core` answers. */
export type PlaceFit = Pick<Similarity, 'fit' | 'known' | 'of'>;

/** How the place fits, in words, and how much of it is known. A fit that is not known has no line: it would be a guess. */
export const fitLine = (
  fit: PlaceFit | undefined,
  { sentences, language }: AreaInLanguage<'practiceCard'>,
): TemplateResult | typeof nothing => {
  if (!fit || fit.fit === 'unknown') return nothing;
  const known = formatMessage(sentences.known, { known: fit.known, of: fit.of }, language);
  return html`<p class="fit">
    ${placePins(fit.fit)}<span>${sentences.fits[fit.fit]}&nbsp;· <span class="whole">${known}</span></span>
  </p>`;
};
