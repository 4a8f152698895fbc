import { finding } from './finding.js';
import { finished } from './in-steps.js';
import { refusal, type ParseResult } from './read-catalogue.js';
import { readText, type ParseTextOptions } from './read-text.js';

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
    return finished(readText(text, options));
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
  const steps = readText(text, options);
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
