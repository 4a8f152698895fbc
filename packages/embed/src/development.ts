/**
 * Whether the page is being worked on rather than visited: it comes from this computer, or from a name that exists in
 * tests alone (RFC 2606, RFC 6761). One script serves both, so the place decides, not the build.
 */
export const isDevelopment = (hostname: string = location.hostname): boolean =>
  LOOPBACK.test(hostname) || TEST_NAME.test(hostname);

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\]|)$/;
const TEST_NAME = /\.(localhost|local|test)$/;

const told = new Set<string>();

/**
 * Tells whoever builds the page what is wrong, once for each code and subject, with facts and never with a person's
 * data. Silent on a page that is visited.
 *
 * @param code a stable name, found in the README of this package
 * @param subject what it is about, such as the address of a catalogue
 */
export const tellDeveloper = (code: string, subject: string, ...facts: unknown[]): void => {
  const key = `${code} ${subject}`;
  if (!isDevelopment() || told.has(key)) return;
  told.add(key);
  console.warn(`[gedeeld] ${code}: ${subject}`, ...facts, `(see "${code}" in the README of @gedeeld/embed)`);
};
