import { formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { definitionList } from '../shared/definition-list.js';
import { practiceFacts } from '../shared/practice/practice-facts.js';
import { sourceLink } from '../shared/source-links.js';
import { detailFactsFor } from './detail-sections.js';
import type { DetailView } from './detail-view.js';

/** Where all this comes from, whom to ask, and who looked when whether it still holds. */
export const sources = (view: DetailView): TemplateResult => {
  const { practice, words, data } = view;
  const { sentences, language } = words;
  const hasContact = detailFactsFor(data.lens).includes('contact');
  const facts = [
    ...(hasContact ? [] : practiceFacts(['contact'], view)),
    { term: sentences.reviewed, details: reviewed(view), room: 'line' as const },
    {
      term: sentences.modified,
      details: formatMessage('{on:date}', { on: practice.modified }, language),
      room: 'line' as const,
    },
  ];
  return html`${
    practice.sources.length === 0
      ? html`<p class="unknown">${sentences.noSources}</p>`
      : html`<ul class="sources">
          ${practice.sources.map((source) => html`<li>${sourceLink(source, view)}</li>`)}
        </ul>`
  }
  ${definitionList(facts)}`;
};

const reviewed = (view: DetailView): string => {
  const { sentences, language } = view.words;
  const { reviewed: review } = view.practice;
  if (!review) return sentences.notReviewed;
  const name = view.organisation(review.by);
  return name
    ? formatMessage(sentences.reviewedBy, { on: review.on, name: view.name(name) }, language)
    : formatMessage('{on:date}', { on: review.on }, language);
};
