import type { FeedFailure } from './feed-failure.js';
import { FeedStopped } from './feed-failure.js';
import type { FeedFetch, FeedResponse, Signal } from './web.js';
import { newDecoder } from './web.js';

/** What an earlier answer said about itself, to ask whether it still holds. */
export interface PageValidators {
  readonly etag?: string;
  readonly lastModified?: string;
}

/** The answer to a request for one page. */
export type FetchedPage =
  | { readonly kind: 'unchanged' }
  | ({ readonly kind: 'text'; readonly text: string; readonly url: string; readonly bytes: number } & PageValidators);

export interface PageRequest {
  readonly url: string;
  readonly fetch: FeedFetch;
  readonly signal: Signal;
  readonly maxBytes: number;
  readonly known: PageValidators | undefined;
}

/**
 * Gets the text of one page, or hears that it is unchanged. Reads no further than `maxBytes`, counted after unpacking,
 * so that a small answer which unpacks to a huge one is stopped too. Throws {@link FeedStopped}; when the signal is
 * given, whatever `fetch` throws then.
 */
export const fetchPage = async (request: PageRequest): Promise<FetchedPage> => {
  const response = await ask(request);
  const { status } = response;
  if (status === 304 && isConditional(request.known)) {
    await discard(response);
    return { kind: 'unchanged' };
  }
  const refusal = whyRefused(request.url, response);
  if (refusal !== undefined) {
    await discard(response);
    throw new FeedStopped(refusal);
  }
  const { text, bytes } = await readText(response, request);
  return { kind: 'text', text, bytes, url: response.url || request.url, ...validatorsOf(response) };
};

const ask = async (request: PageRequest): Promise<FeedResponse> => {
  const { url, known, signal } = request;
  try {
    return await send(request, { accept: 'application/json', ...conditions(known) });
  } catch (error) {
    if (signal.aborted) throw error;
    // A publisher's CORS rules may allow plain questions only; then the conditions cost us the answer.
    if (isConditional(known)) return await send(request, { accept: 'application/json' }).catch(stop(url, signal));
    return stop(url, signal)(error);
  }
};

const stop =
  (url: string, signal: Signal) =>
  (error: unknown): never => {
    if (signal.aborted) throw error;
    throw new FeedStopped({ code: 'not-reached', url });
  };

const send = ({ url, fetch, signal }: PageRequest, headers: Record<string, string>): Promise<FeedResponse> =>
  fetch(url, { headers, signal, redirect: 'follow', credentials: 'omit', referrerPolicy: 'no-referrer' });

const isConditional = (known: PageValidators | undefined): boolean =>
  known?.etag !== undefined || known?.lastModified !== undefined;

const conditions = (known: PageValidators | undefined): Record<string, string> => ({
  ...(known?.etag !== undefined && { 'if-none-match': known.etag }),
  ...(known?.lastModified !== undefined && { 'if-modified-since': known.lastModified }),
});

/** JSON by any name, and the two names under which simple servers hand out files they do not know. */
const READABLE = /^(application|text)\/([\w.-]+\+)?json$|^text\/plain$|^application\/octet-stream$/;

const whyRefused = (url: string, { status, headers }: FeedResponse): FeedFailure | undefined => {
  if (status < 200 || status >= 300 || status === 204 || status === 206) return { code: 'status', url, status };
  const type = headers.get('content-type')?.split(';', 1)[0]?.trim().toLowerCase() ?? '';
  return type === '' || READABLE.test(type) ? undefined : { code: 'wrong-type', url, type: type.slice(0, 80) };
};

const validatorsOf = ({ headers }: FeedResponse): PageValidators => {
  const etag = headers.get('etag');
  const lastModified = headers.get('last-modified');
  return { ...(etag !== null && { etag }), ...(lastModified !== null && { lastModified }) };
};

const discard = async ({ body }: FeedResponse): Promise<void> => {
  // Whether the server minds that we hang up is none of our concern.
  await body
    ?.getReader()
    .cancel()
    .catch(() => undefined);
};

const readText = async (
  { body }: FeedResponse,
  { url, signal, maxBytes }: PageRequest,
): Promise<{ text: string; bytes: number }> => {
  if (body === null) return { text: '', bytes: 0 };
  const reader = body.getReader();
  const decoder = newDecoder();
  let text = '';
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read().catch((error: unknown) => {
      if (signal.aborted) throw error;
      throw new FeedStopped({ code: 'cut-off', url });
    });
    if (done) return { text: text + decoder.decode(), bytes };
    bytes += value?.length ?? 0;
    if (bytes > maxBytes) {
      await reader.cancel().catch(() => undefined);
      throw new FeedStopped({ code: 'too-large', url, megabytes: maxBytes / 1e6 });
    }
    text += decoder.decode(value, { stream: true });
  }
};
