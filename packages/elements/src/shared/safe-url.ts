const SAFE = new Set(['https:', 'http:', 'mailto:']);

/**
 * The address as it is, when it is one that a link may lead to; else nothing: `javascript:` and `data:` run code. What a
 * feed gives is always absolute.
 */
export const safeUrl = (url: string | undefined): string | undefined => (safe(url) ? url : undefined);

/** The same for an address that the page itself gave, which may also be a path on the same site. */
export const safeHref = (href: string | undefined): string | undefined => (safe(href, ANY_PAGE) ? href : undefined);

/**
 * The site that a safe address leads to, as a browser reads it and not as it looks: `https://nji.nl@example.org/` leads to
 * example.org. An address for mail leads to none.
 */
export const siteOf = (url: string | undefined): string | undefined =>
  safe(url)?.hostname.replace(/^www\./, '') || undefined;

/** Which page it is makes no difference: what is relative stays on it. A server that draws the page has none. */
const ANY_PAGE = 'https://page.invalid/';

/** Read once: a page of cards has some hundred addresses. */
const safe = (url: string | undefined, base?: string): URL | undefined => {
  if (!url) return undefined;
  try {
    const read = new URL(url, base);
    return SAFE.has(read.protocol) ? read : undefined;
  } catch {
    return undefined;
  }
};
