import type { Source } from '@gedeeld/core';
import { isBlank } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';

import { comma } from './comma.js';
import { localizedSpan } from './localized.js';
import type { RecordReader } from './record-reader.js';
import { safeUrl, siteOf } from './safe-url.js';
import { wholeDate } from './whole-date.js';

/** Where something was found: its title, or the site it stands on, as a link where it may lead there; and when. */
export const sourceLink = ({ title, url, on }: Source, reader: RecordReader): TemplateResult => {
  const address = safeUrl(url);
  const words =
    title !== undefined && !isBlank(title)
      ? localizedSpan(reader.texts.read(title))
      : html`<bdi>${siteOf(url) ?? url ?? ''}</bdi>`;
  const day = on && wholeDate(on, reader.language);
  return html`${address ? html`<a class="source" href=${address} rel="noopener">${words}</a>` : words}${
    day ? html`${comma(reader.language)}<span class="on">${day}</span>` : nothing
  }`;
};
