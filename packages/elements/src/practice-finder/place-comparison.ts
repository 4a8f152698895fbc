import type { FeatureSimilarity, PracticeHit } from '@gedeeld/core';
import { setApart } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { sentenceCase } from '../shared/letter-case.js';
import { organisationName } from '../shared/organisation-name.js';
import { featureText } from '../shared/place/feature-text.js';
import type { FullFinderView } from './full-finder-view.js';

/**
 * How the most similar place that works with a practice compares with the reader's, feature by feature, behind a
 * disclosure. It stands there too when the fit is not known: what is known of both is no guess.
 */
export const placeComparison = ({ why, ref }: PracticeHit, view: FullFinderView): TemplateResult | undefined => {
  const { place } = why;
  const name = place && organisationName(place.organisation, view.catalogueOf(place.organisation));
  if (!place || !name) return undefined;
  const { sentences } = view.reasons;
  const { features, fit } = place.similarity;
  const unknown = features.filter(({ score }) => score === null).map(({ feature }) => nameOf(feature, view));
  const shown = view.texts(view.catalogueOf(ref)).read(name).text;
  return html`<details class="comparison">
    <summary part="compare">${view.say(sentences.compare, { place: setApart(shown, view.reasons.language) })}</summary>
    <dl part="compared">${features.filter(({ score }) => score !== null).map((one) => compared(one, view))}</dl>
    ${unknown.length > 0 ? html`<p part="compared">${view.say(sentences.unknownThere, { items: unknown })}</p>` : undefined}
    ${fit === 'unknown' ? html`<p part="compared">${sentences.tooLittle}</p>` : undefined}
  </details>`;
};

const compared = ({ feature, mine, theirs, score }: FeatureSimilarity, view: FullFinderView): TemplateResult => {
  const { sentences } = view.reasons;
  const there = theirs === null ? '' : featureText(feature, theirs, view.features);
  const here = featureText(feature, mine, view.features);
  return html`<div>
    <dt part="feature">${sentenceCase(nameOf(feature, view), view.reasons.language)}</dt>
    <dd part="there">
      ${view.say(sentences.thereAndHere, { there, here, likeness: sentences.likeness[likenessOf(score ?? 0)] })}
    </dd>
  </div>`;
};

const nameOf = (feature: FeatureSimilarity['feature'], { features }: FullFinderView): string =>
  features.sentences.names[feature];

/** The same cut-offs as for whole places. */
const likenessOf = (score: number): 'much' | 'some' | 'little' => {
  if (score + ROUNDING >= 0.7) return 'much';
  return score + ROUNDING < 0.4 ? 'little' : 'some';
};

const ROUNDING = 1e-9;
