/**
 * What the loader needs of the web's own names. Pages and Node have them all; the types of the language alone do not,
 * and core asks nobody to install types for more than the language.
 */

/** The signal type of the program that calls us: `AbortSignal` in pages and in Node. */
export type Signal = typeof globalThis extends { AbortSignal: { prototype: infer Found } } ? Found : PlainSignal;

interface PlainSignal {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

/** How a feed is asked for. */
export interface FeedRequest {
  readonly headers: Record<string, string>;
  readonly signal: Signal;
  readonly redirect: 'follow';
  /** A feed is public: it never gets to know who reads it. */
  readonly credentials: 'omit';
  readonly referrerPolicy: 'no-referrer';
}

/** What is read of an answer. */
export interface FeedResponse {
  readonly status: number;
  readonly url: string;
  readonly headers: { get(name: string): string | null };
  readonly body: { getReader(): FeedReader } | null;
}

interface FeedReader {
  read(): Promise<{ done: boolean; value?: Uint8Array | undefined }>;
  cancel(): Promise<void>;
}

/** `fetch`, or something that does the same. */
export type FeedFetch = (url: string, request: FeedRequest) => Promise<FeedResponse>;

interface Controller {
  readonly signal: Signal;
  abort(reason?: unknown): void;
}

interface WebNames {
  readonly AbortController: new () => Controller;
  readonly TextDecoder: new () => { decode(bytes?: Uint8Array, options?: { stream: boolean }): string };
  readonly URL: new (url: string, base?: string) => WebUrl;
  setTimeout(callback: () => void, milliseconds: number): unknown;
  clearTimeout(timer: unknown): void;
}

interface WebUrl {
  readonly href: string;
  readonly origin: string;
  readonly protocol: string;
}

// The one place where these names are taken for granted.
const web = globalThis as unknown as WebNames;

const newController = (): Controller => new web.AbortController();

export const newDecoder = () => new web.TextDecoder();

/** An absolute `http:` or `https:` address, without its fragment; undefined for anything else. */
export const webUrl = (url: string, base?: string): WebUrl | undefined => {
  try {
    const found = new web.URL(url, base);
    if (found.protocol !== 'https:' && found.protocol !== 'http:') return undefined;
    const [href = ''] = found.href.split('#');
    return { href, origin: found.origin, protocol: found.protocol };
  } catch {
    return undefined;
  }
};

/** A signal that is given when another is, or when time is up, with the reason; `stop` takes the clock away. */
export const limitedSignal = (outer: Signal | undefined, milliseconds: number, reason: unknown) => {
  const controller = newController();
  const abort = (): void => controller.abort(outer?.reason);
  if (outer?.aborted) abort();
  outer?.addEventListener('abort', abort);
  const timer = web.setTimeout(() => controller.abort(reason), milliseconds);
  const stop = (): void => {
    web.clearTimeout(timer);
    outer?.removeEventListener('abort', abort);
  };
  return { signal: controller.signal, abort: (why: unknown) => controller.abort(why), stop };
};
