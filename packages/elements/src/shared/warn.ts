/** Where every code is explained. */
const EXPLAINED = 'https://www.npmjs.com/package/@gedeeld/elements#user-content-';
const said = new Set<string>();

/**
 * Tells the person who builds a page what is wrong with it: once for each code, with the address that explains it.
 * Call it only where `DEVELOPMENT` is true, so that a build for visitors holds neither the call nor its sentence.
 */
export const warnOnce = (code: string, sentence: string): void => {
  if (said.has(code)) return;
  said.add(code);
  console.warn(`[gedeeld] ${sentence}\n${EXPLAINED}${code}`);
};

/** Forgets what was said, so that a test can hear it. */
export const forgetWarnings = (): void => said.clear();
