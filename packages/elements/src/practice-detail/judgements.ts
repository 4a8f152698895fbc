import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { QuestionAskEvent } from '../agenda/agenda.events.js';
import { judgement } from '../shared/evidence/evidence-label.js';
import type { WeighedEvidence } from '../shared/evidence/weigh-evidence.js';
import { weighEvidence } from '../shared/evidence/weigh-evidence.js';
import { sourceLink } from '../shared/source-links.js';
import { askPractice } from './ask-practice.js';
import type { DetailView } from './detail-view.js';

/** Every judgement, in the words of who gave it, with its note and source, and a way to ask about it. */
export const judgements = (view: DetailView): TemplateResult => {
  const { practice, data } = view;
  const weighed = weighEvidence(practice.evidence, data.reader);
  if (weighed.length === 0) return html`<p>${view.evidence.sentences.none}.</p>`;
  return html`<ul class="judgements">
    ${weighed.map((item) => html`<li>${one(item, view)}</li>`)}
  </ul>`;
};

const one = (item: WeighedEvidence, view: DetailView): TemplateResult => {
  const { evidence } = item;
  const { sentences, language } = view.words;
  return html`${judgement(item, view.evidence)} ${view.paragraphs(evidence.note, 'note')}
  ${
    evidence.source
      ? html`<p class="from">${view.lesson.sentences.source}: ${sourceLink(evidence.source, view)}</p>`
      : nothing
  }
  ${askPractice(
    {
      label: formatMessage(sentences.askEvidence, { practice: view.practiceName }, language),
      line: formatMessage(sentences.askEvidenceLine, { practice: view.practiceName }, language),
      owner: view.owner,
      event: () => new QuestionAskEvent({ practice: view.practice, evidence }),
    },
    view,
  )}`;
};
