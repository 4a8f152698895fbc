import type { Contact } from '@gedeeld/core';
import type { TemplateResult } from 'lit';
import { html } from 'lit';

import { localizedSpan, type TextReader } from '../localized.js';
import { safeUrl } from '../safe-url.js';

/** Whom to ask: a link to a person or desk in a public role; their name alone where the address is not to be trusted. */
export const contactLink = ({ name, role, url }: Contact, texts: TextReader): TemplateResult => {
  const who = localizedSpan(texts.read(name ?? role));
  const address = safeUrl(url);
  return address ? html`<a class="contact" href=${address} rel="noopener">${who}</a>` : who;
};
