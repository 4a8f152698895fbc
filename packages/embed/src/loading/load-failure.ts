import type { Problem } from '@gedeeld/core';

/**
 * Why a catalogue could not be shown. A closed list: every code has a sentence in `locales/` and a line in the README.
 *
 * - `address`: `src` is empty or no `http(s)` address
 * - `blocked`: the page's Content-Security-Policy forbids the connection (`connect-src`)
 * - `offline`: the visitor has no internet
 * - `network`: no answer, a broken answer, or one that the browser may not show us (CORS)
 * - `redirect`: sent on to another scheme, such as from `https:` to `http:`
 * - `not-found`: status 404 or 410
 * - `status`: any other status outside 200–299
 * - `type`: the answer says that it is something else than JSON, such as a web page
 * - `too-large`: more bytes than we take
 * - `time-out`: not all there in time
 * - `not-json`: the text is not JSON
 * - `format`: JSON, but no catalogue of a format we know
 * - `empty`: a sound catalogue without anything that this use of the embed shows
 */
export const LOAD_FAILURES = [
  'address',
  'blocked',
  'offline',
  'network',
  'redirect',
  'not-found',
  'status',
  'type',
  'too-large',
  'time-out',
  'not-json',
  'format',
  'empty',
] as const;

export type LoadFailureCode = (typeof LOAD_FAILURES)[number];

/** What went wrong, as data: the sentence is made where it is shown, in the language of the page. */
export interface LoadFailure {
  readonly code: LoadFailureCode;
  /** What a developer needs to mend it: the address, the status, the limit. */
  readonly facts: Readonly<Record<string, string | number>>;
  /** What the parser found, when it was the parser that refused. */
  readonly problems?: readonly Problem[];
}
