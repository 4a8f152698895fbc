import { tellDeveloper } from '../development.js';
import { fetchText } from '../loading/fetch-text.js';

/** Where data that is not in the bundle lies, and what it must be. */
export interface DataFileFacts {
  /** Its name in the folder of languages. */
  readonly file: string;
  /** Its hash, as in an `integrity` attribute: it stands in the bundle, whose own hash stands in the page. */
  readonly integrity: string;
}

/**
 * Gets data that lies beside the script, if it is what the bundle expects: the browser itself compares it with the hash, on
 * a page without `https:` too. When it does not come, whoever builds the page is told why.
 *
 * @param folder where it lies
 */
export const loadChecked = async ({ file, integrity }: DataFileFacts, folder: string): Promise<unknown> => {
  const url = new URL(file, folder).href;
  const { signal } = new AbortController();
  const result = await fetchText(url, { signal, integrity, maxBytes: MAX_BYTES, timeLimit: TIME_LIMIT });
  // What has the right hash is what was built: it is not checked again.
  if ('text' in result) return JSON.parse(result.text);
  if ('failure' in result) tellDeveloper('language', url, result.failure);
  return undefined;
};

const MAX_BYTES = 1_000_000;
const TIME_LIMIT = 30_000;
