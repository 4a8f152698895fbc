import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { gradeLine } from '../shared/marks/grade-line.js';
import type { MapLink } from './map-model.js';
import type { MapWords } from './map-words.js';

/** What a link does and how well that is supported: the line of its grade, and the words beside it. */
export const linkGrade = (link: MapLink, words: MapWords, isWeakest: boolean): TemplateResult => {
  const { sentences } = words.view.words;
  const { contribution } = link.shown;
  const grade = words.grade(link);
  const said = [
    contribution.effect === 'undermines' ? sentences.worksAgainst : sentences.helps,
    ...(grade === '' ? [] : [grade]),
    ...(isWeakest ? [sentences.weakest] : []),
  ];
  return html`<div class="step">
    ${line(link)} <span>${said.join('\u00a0· ')}</span>
    ${contribution.needs.length === 0 ? nothing : html`<span class="step-needs">${words.needs(link)}</span>`}
  </div>`;
};

const line = ({ graded, shown: { link, contribution } }: MapLink): TemplateResult | typeof nothing =>
  graded && link
    ? gradeLine({ grade: link.effective, effect: contribution.effect ?? 'supports', refuted: link.refuted })
    : nothing;
