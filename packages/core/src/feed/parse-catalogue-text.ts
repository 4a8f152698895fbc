import { finding } from './finding.js';
import { finished } from './in-steps.js';
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
 * Reads a catalogue from the text of a file. Never throws. A text that is no JSON is refused with the line and the
 * column where it goes wrong; one that is too large is refused before it is parsed.
 *
 * @example
 * const { catalogue, problems } = parseCatalogueText('{ "format": "gedeeld/1", }');
 * catalogue; // → undefined
 * problems[0].code; // → 'json-comma-too-many'
 */
export const parseCatalogueText = (text: string, options: ParseTextOptions = {}): ParseResult => {
  try {
    return finished(textInSteps(text, options));
  } catch {
    return refusal(finding('not-readable', {}));
  }
};

/**
 * The same as {@link parseCatalogueText}, a portion at a time, so that a page answers keys and draws while a large file is
 * read. Rejects only when `pause` does.
 *
 * @param pause waits until the page had a moment for something else, or not, when it had one just before
 *
 * @example
 * const pause = () => new Promise((resolve) => setTimeout(resolve));
 * const { catalogue } = await parseCatalogueTextGradually(JSON.stringify(waterrijk), pause);
 * catalogue.agendas.length; // → 2
 */
export const parseCatalogueTextGradually = async (
  text: string,
  pause: () => Promise<unknown>,
  options: ParseTextOptions = {},
): Promise<ParseResult> => {
  const steps = textInSteps(text, options);
  for (;;) {
    try {
      const step = steps.next();
      if (step.done) return step.value;
    } catch {
      return refusal(finding('not-readable', {}));
    }
    await pause();
  }
};

function* textInSteps(text: string, options: ParseTextOptions): Generator<undefined, ParseResult, undefined> {
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
