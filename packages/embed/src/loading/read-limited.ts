import type { LoadFailure } from './load-failure.js';
import { nextTask } from './take-breath.js';

/** How far a download is. `total` is absent when nobody can know it. */
export interface Progress {
  /** Bytes read so far, after decompression. */
  readonly received: number;
  /** Bytes there will be, as far as can be trusted. */
  readonly total?: number;
}

export interface ReadOptions {
  /** The most bytes that are read, after decompression. */
  readonly maxBytes: number;
  readonly onProgress?: (progress: Progress) => void;
}

export type ReadResult = { readonly text: string } | { readonly failure: LoadFailure };

/**
 * Reads the body of an answer as UTF-8 and stops at the first byte too many, whatever its headers promised: a small
 * compressed answer can unpack to gigabytes. One damaged byte becomes the replacement character and hides nothing else.
 *
 * @throws what the stream throws, when the connection breaks or the request is aborted
 */
export const readLimited = async (response: Response, { maxBytes, onProgress }: ReadOptions): Promise<ReadResult> => {
  // Without a mode it is always this one of the two readers.
  const reader = response.body?.getReader(PLAIN) as ReadableStreamDefaultReader<Uint8Array> | undefined;
  if (!reader) return { text: '' };
  const total = declaredLength(response);
  const decoder = new TextDecoder();
  let text = '';
  let received = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return { text: text + decoder.decode() };
    received += value.byteLength;
    if (received > maxBytes) {
      await reader.cancel();
      return { failure: { code: 'too-large', facts: { url: response.url, bytes: received, maxBytes } } };
    }
    // That it came was work for the page already.
    await nextTask();
    text += decoder.decode(value, { stream: true });
    onProgress?.(progressOf(received, total));
  }
};

/** No options, without a prototype: WebKit would read a `mode` that the page put on `Object.prototype`. */
const PLAIN = Object.create(null) as ReadableStreamGetReaderOptions;

/**
 * `Content-Length` counts the bytes on the wire, we count them unpacked. Where the answer says that it was packed the
 * two cannot be compared. From another origin it does not say so: then a count past the total gives it away.
 */
const declaredLength = ({ headers }: Response): number | undefined => {
  const packed = headers.get('content-encoding');
  const length = Number(headers.get('content-length'));
  return length > 0 && (packed === null || packed === 'identity') ? length : undefined;
};

const progressOf = (received: number, total: number | undefined): Progress =>
  total === undefined || received > total ? { received } : { received, total };
