import type { Practice } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { PracticeSelectEvent } from '../practice-card/practice-card.events.js';
import { isPresent } from '../shared/is-present.js';
import { localizedSpan } from '../shared/localized.js';
import type { RecordReader } from '../shared/record-reader.js';
import { safeHref, safeUrl } from '../shared/safe-url.js';

interface TitlesSetting {
  readonly reader: RecordReader;
  readonly hrefOf: ((practice: Practice) => string | undefined) | undefined;
}

/** Practices by their titles alone, each a link where there is somewhere to go, with the same event as a card. */
export const practiceTitles = (practices: readonly Practice[], setting: TitlesSetting): TemplateResult =>
  html`<ul class="titles">
    ${practices.map((practice) => html`<li>${titleLink(practice, setting)}</li>`)}
  </ul>`;

const titleLink = (practice: Practice, { reader, hrefOf }: TitlesSetting): TemplateResult => {
  const title = localizedSpan(reader.title(practice));
  const href = safeHref(hrefOf?.(practice)) ?? practice.sources.map(({ url }) => safeUrl(url)).find(isPresent);
  if (href === undefined) return title;
  const choose = (event: Event): void => {
    const goesOn = event.currentTarget?.dispatchEvent(new PracticeSelectEvent(practice, href));
    if (!goesOn) event.preventDefault();
  };
  return html`<a href=${href} rel="noopener" @click=${choose}>${title}</a>`;
};
