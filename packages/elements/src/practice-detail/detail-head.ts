import { quoteName } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { PlaceFit } from '../practice-card/practice-card.js';
import type { Definition } from '../shared/definition-list.js';
import { definitionList } from '../shared/definition-list.js';
import { heading } from '../shared/heading.js';
import { isJudged } from '../shared/lens/lens-facts.js';
import { localizedSpan } from '../shared/localized.js';
import { fitLine } from '../shared/practice/fit-line.js';
import { practiceFacts } from '../shared/practice/practice-facts.js';
import { detailFactsFor } from './detail-sections.js';
import type { DetailView } from './detail-view.js';

/** What the practice is for, what it is, and what this reader asks first. */
export const detailHead = (view: DetailView, level: number, fit: PlaceFit | undefined): TemplateResult => {
  const { practice, data } = view;
  const { lens } = data;
  const isForParent = lens === 'parent';
  const problem = isForParent ? [] : view.paragraphs(practice.problem, 'problem');
  return html`<header class="head">
    <div class="topics">
      ${view.topics.map((topic, index) => html`${index > 0 ? '\u00a0· ' : nothing}<span class="topic">${topic}</span>`)}
    </div>
    ${heading(level, localizedSpan(view.title(practice)))} ${problem}
    ${view.paragraphs(practice.summary, problem.length > 0 ? 'summary' : 'problem')}
    ${definitionList([...practiceFacts(detailFactsFor(lens), view, lens), ...challengesServed(view)])}
    ${isJudged(lens) ? fitLine(fit, view.card) : nothing} ${view.paragraphs(practice.description, 'description')}
  </header>`;
};

/** The problems that it serves, by the names others know them by. */
const challengesServed = (view: DetailView): readonly Definition[] => {
  const { challenges, lens } = view.data;
  if (challenges.length === 0 || lens === 'parent') return [];
  const titles = challenges.map((challenge) => quoteName(view.title(challenge).text, view.language));
  return [{ term: view.words.sentences.serves, details: view.list(titles), room: 'line' }];
};
