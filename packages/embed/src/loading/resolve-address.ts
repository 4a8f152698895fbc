import type { LoadFailure } from './load-failure.js';

/**
 * The full address of a catalogue, as a page wrote it in `src`. Only `http:` and `https:` are fetched: every other
 * scheme is either code (`javascript:`), a way round the page's own rules (`data:`, `blob:`) or not a place on the web.
 *
 * @param written the value of `src`
 * @param base the address that a relative one is read from (`document.baseURI`)
 */
export const resolveAddress = (written: string, base: string): { url: string } | { failure: LoadFailure } => {
  const trimmed = written.trim();
  const failure: LoadFailure = { code: 'address', facts: { src: trimmed } };
  if (trimmed === '') return { failure };
  try {
    const url = new URL(trimmed, base);
    return isWebAddress(url) ? { url: withoutFragment(url) } : { failure };
  } catch {
    return { failure };
  }
};

const isWebAddress = (url: URL): boolean => url.protocol === 'https:' || url.protocol === 'http:';

const withoutFragment = (url: URL): string => {
  url.hash = '';
  return url.href;
};
