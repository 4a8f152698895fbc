import type { Condition } from '@gedeeld/core';
import { isBlank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Definition } from '../shared/definition-list.js';
import { definitionList } from '../shared/definition-list.js';
import { isPresent } from '../shared/is-present.js';
import { practiceFacts } from '../shared/practice/practice-facts.js';
import { safeUrl } from '../shared/safe-url.js';
import { detailFactsFor } from './detail-sections.js';
import type { DetailView } from './detail-view.js';

/** The steps; the first one is what a reader can do tomorrow. A practice without steps says where to read on. */
export const steps = (view: DetailView): TemplateResult => {
  const { sentences } = view.words;
  const known = view.practice.steps.filter((step) => !isBlank(step)).map((step) => view.span(step));
  if (known.length === 0) return html`<p>${sentences.noSteps}${readOn(view)}</p>`;
  return html`<ol class="steps">
    ${known.map((step, at) =>
      at === 0
        ? html`<li class="first">
            <span class="tomorrow">${sentences.tomorrow}</span>
            ${step}
          </li>`
        : html`<li>${step}</li>`,
    )}
  </ol>`;
};

const readOn = ({ practice, words }: DetailView): TemplateResult | typeof nothing => {
  const address = practice.sources.map(({ url }) => safeUrl(url)).find(isPresent);
  return address ? html` <a href=${address} rel="noopener">${words.sentences.readOn}</a>.` : nothing;
};

/** What a place needs, and what it costs, unless that was told at the top already. */
export const needs = (view: DetailView): TemplateResult => {
  const { practice, words } = view;
  const told = new Set(detailFactsFor(view.data.lens));
  const payer = view.span(practice.cost?.payer);
  const facts: readonly Definition[] = [
    ...practiceFacts(
      (['duration', 'cost'] as const).filter((fact) => !told.has(fact)),
      view,
    ),
    ...(payer ? [{ term: words.sentences.payer, details: payer, room: 'line' as const }] : []),
  ];
  return html`${facts.length > 0 ? definitionList(facts) : nothing} ${conditions(practice.conditions, view)}`;
};

const conditions = (all: readonly Condition[], view: DetailView): TemplateResult =>
  all.length === 0
    ? html`<p class="unknown">${view.words.sentences.noConditions}</p>`
    : html`<ul class="conditions">
        ${all.map(({ text }) => html`<li>${view.span(text)}</li>`)}
      </ul>`;
