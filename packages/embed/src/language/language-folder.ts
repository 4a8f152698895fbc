/** By a name of its own: a bundler would take `new URL(…, import.meta.url)` for a file of its own. */
const script = import.meta.url;
let folder: string | undefined;

/**
 * The folder in which the languages lie: `languages/` beside the script, unless the page says otherwise. A build that takes
 * the script into a file of its own moves it away from its languages.
 */
export const languageFolder = (): string => folder ?? new URL('languages/', script).href;

/** Says where the languages lie, for every use of the embed on the page. An address that is none changes nothing. */
export const languagesLieIn = (address: string, base?: string): void => {
  try {
    folder = new URL(address.endsWith('/') ? address : `${address}/`, base).href;
  } catch {
    // Then they are looked for beside the script, and whoever builds the page is told that they are not there.
  }
};
