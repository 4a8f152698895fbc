const SAFE = new Set(['https:', 'http:', 'mailto:']);

/**
 * The address as it is, when it is one that a link may lead to; else nothing: `javascript:` and `data:` run code.
 * `base` is for an address that the page itself gave, which may be relative. What a feed gives is always absolute.
 */
export const safeUrl = (url: string | undefined, base?: string): string | undefined => {
  if (!url) return undefined;
  try {
    return SAFE.has(new URL(url, base).protocol) ? url : undefined;
  } catch {
    return undefined;
  }
};
