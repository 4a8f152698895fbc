import type { Catalogue, Problem } from '@gedeeld/core';

import { fetchText, type FetchTextOptions } from './fetch-text.js';
import type { LoadFailure } from './load-failure.js';
import { resolveAddress } from './resolve-address.js';

/** What was read: what can be shown, and what had to be left out. */
export interface Answer {
  /** The full address that was asked; of several, the first that answered. */
  readonly url: string;
  /** What that address answered. */
  readonly catalogue: Catalogue;
  /** What all addresses answered, in their order; mostly it is one. */
  readonly catalogues: readonly Catalogue[];
  readonly problems: readonly Problem[];
  /** Why other addresses, or later pages of one, did not answer. */
  readonly missing?: readonly LoadFailure[];
}

export type LoadOutcome = { readonly answer: Answer } | { readonly failure: LoadFailure } | { readonly aborted: true };

/** `parseCatalogueTextGradually` of `@gedeeld/core` with its pauses, or a stand-in for a test. */
export type ParseText = (text: string, options: { maxBytes: number }) => Parsed | Promise<Parsed>;

interface Parsed {
  readonly catalogue?: Catalogue;
  readonly problems: readonly Problem[];
}

export interface LoadOptions extends FetchTextOptions {
  /** What a relative `src` is read from: `document.baseURI`. */
  readonly base: string;
  readonly parse: ParseText;
  /** The text is read when this is fulfilled, and fetched before: it is then there. Without it: at once. */
  readonly wanted?: Promise<unknown> | undefined;
  /** Whether there is nothing to show in what was read. */
  readonly isEmpty: (catalogues: readonly Catalogue[]) => boolean;
}

/**
 * From an address as written on a page to something that can be shown: resolve, fetch, parse, look whether anything is
 * left. Every way in which that can go wrong comes back as a {@link LoadFailure}; it never throws.
 */
export const loadCatalogue = async (src: string, options: LoadOptions): Promise<LoadOutcome> => {
  const address = resolveAddress(src, options.base);
  if ('failure' in address) return address;
  const fetched = await fetchText(address.url, options);
  if (!('text' in fetched)) return fetched;
  await options.wanted;
  const { catalogue, problems } = await parseSafely(fetched.text, options);
  if (!catalogue) return { failure: refusal(address.url, problems) };
  const { url } = address;
  const catalogues = [catalogue];
  if (options.isEmpty(catalogues)) return { failure: { code: 'empty', facts: { url }, problems } };
  return { answer: { url, catalogue, catalogues, problems } };
};

/** The parser promises never to throw. A page full of other people's scripts can break that promise for it. */
const parseSafely = async (text: string, { parse, maxBytes }: LoadOptions): Promise<Parsed> => {
  try {
    return await parse(text, { maxBytes });
  } catch (error) {
    console.error('[gedeeld]', error);
    return { problems: [] };
  }
};

/** The parser has many codes for a refused document; a visitor needs only to know what kind of file it was. */
const refusal = (url: string, problems: readonly Problem[]): LoadFailure => {
  const code = problems.find(({ severity }) => severity === 'error')?.code ?? '';
  if (TOO_LARGE.has(code)) return { code: 'too-large', facts: { url }, problems };
  return { code: isNoJson(code) ? 'not-json' : 'format', facts: { url }, problems };
};

/** Whether a problem is that a text is no JSON: `not-readable` where only the browser looked at it. */
export const isNoJson = (code: string): boolean => code.startsWith('json-') || code === 'not-readable';

const TOO_LARGE = new Set<string>(['document-too-large', 'list-too-long', 'too-deep', 'too-many-values']);
