import type { LocalizedText, Meeting } from '@gedeeld/core';
import { formatDate, formatMessage } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import type { Definition } from '../shared/definition-list.js';
import { definitionList } from '../shared/definition-list.js';
import { heading } from '../shared/heading.js';
import { localizedSpan } from '../shared/localized.js';
import { sourceLink } from '../shared/source-links.js';
import { produced } from './produced.js';
import type { NetworkView } from './network-view.js';

/** One meeting on the time line: when, what it was about, and what came of it. */
export const meetingEntry = (meeting: Meeting, level: number, view: NetworkView): TemplateResult => {
  const { sentences, language } = view.words;
  const planned = view.isPlanned(meeting);
  const others = view.othersAt(meeting);
  return html`<li class=${planned ? 'meeting planned' : 'meeting'}>
    <p class="when"><time datetime=${dateTime(meeting.on)}>${formatDate(meeting.on, language)}</time></p>
    <div class="what">
      ${heading(level, localizedSpan(view.title(meeting)), 'sub-title')}
      ${planned ? html`<p class="status">${sentences.planned}</p>` : nothing}
      ${
        others.length > 0
          ? html`<p class="status">${formatMessage(sentences.together, { networks: others }, language)}</p>`
          : nothing
      }
      ${particulars(meeting, view)} ${produced(meeting, planned, view)}
      ${meeting.sources.map((source) => html`<p class="from">${view.lesson.sentences.source}: ${sourceLink(source, view)}</p>`)}
    </div>
  </li>`;
};

/** A date as HTML has it; a school year has none, and is then told in words alone. */
const dateTime = (date: string): string | typeof nothing => (date.includes('/') ? nothing : date);

const particulars = ({ place, speakers, topics }: Meeting, view: NetworkView): TemplateResult | typeof nothing => {
  const { sentences } = view.words;
  const lines = (texts: readonly LocalizedText[]): TemplateResult =>
    html`<ul class="lines">
      ${texts.map((text) => html` <li>${localizedSpan(view.texts.read(text))}</li>`)}
    </ul>`;
  const facts: readonly Definition[] = [
    ...(place === undefined
      ? []
      : [{ term: sentences.place, details: localizedSpan(view.texts.read(place)), room: 'line' as const }]),
    ...(speakers.length === 0 ? [] : [{ term: sentences.speakers, details: lines(speakers), room: 'line' as const }]),
    ...(topics.length === 0 ? [] : [{ term: sentences.topics, details: lines(topics), room: 'line' as const }]),
  ];
  return facts.length === 0 ? nothing : definitionList(facts);
};
