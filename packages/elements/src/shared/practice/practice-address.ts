import type { Practice } from '@gedeeld/core';

import { safeHref, safeUrl } from '../safe-url.js';

/** Where the title of a practice leads: where the page says, else its first source that a link may lead to. */
export const addressOf = ({ sources }: Practice, href: string | undefined): string | undefined =>
  safeHref(href) ?? sources.find(({ url }) => safeUrl(url))?.url;
