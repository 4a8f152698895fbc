import { finding } from './finding.js';
import { LIMITS, readCatalogue, refusal, type ParseResult } from './read-catalogue.js';
import { scanJson } from './scan-json.js';

/** How large and how deep a text may be that is read. */
export interface ParseTextOptions {
  /** The largest text that is read, in bytes of UTF-8; 20 million when absent. */
  readonly maxBytes?: number;
  /** How many lists and objects may stand inside each other; 64 when absent. What is deeper is left out. */
  readonly maxDepth?: number;
}

/**
 * Reads a catalogue from a text, in steps: whoever takes them may do something else in between. Whatever a step throws means
 * that the text cannot be read.
 */
export function* readText(text: string, options: ParseTextOptions): Generator<undefined, ParseResult, undefined> {
  if (typeof text !== 'string') return yield* readCatalogue(text);
  const { maxBytes = 20_000_000, maxDepth = LIMITS.maxDepth } = options;
  const bytes = bytesIn(text, maxBytes);
  if (bytes > maxBytes) {
    return refusal(finding('document-too-large', { megabytes: inMega(bytes), maxMegabytes: inMega(maxBytes) }));
  }
  const json = text.startsWith(BYTE_ORDER_MARK) ? text.slice(1) : text;
  const { maxItems, maxValues } = LIMITS;
  const { fatal, losses } = yield* scanJson(json, { maxDepth: Math.max(maxDepth, PARSER_DEPTH), maxItems, maxValues });
  if (fatal) return refusal(fatal.finding, fatal.path);
  return yield* readCatalogue(JSON.parse(json), { maxDepth }, losses);
}

/** Some editors put it before a text; JSON may not have it, and everyone reads over it (RFC 8259 §8.1). */
const BYTE_ORDER_MARK = '\uFEFF';

/** How deep a text may be for `JSON.parse`, which in some engines uses the stack. */
const PARSER_DEPTH = 1000;

/** How many bytes a text takes in UTF-8; not counted further than it matters. */
const bytesIn = (text: string, enough: number): number => {
  if (text.length > enough || text.length * 3 <= enough) return text.length;
  let bytes = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    // Each half of a pair counts 2 of the 4 bytes that the pair takes.
    if (code < 0x80) bytes += 1;
    else bytes += code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
};

const inMega = (bytes: number): number => Number((bytes / 1e6).toPrecision(3));
