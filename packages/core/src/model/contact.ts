import type { LocalizedText } from './localized-text.js';

/** Whom to ask, in a public role only. */
export interface Contact {
  readonly role: LocalizedText;
  readonly name?: LocalizedText;
  /** `https:` or `mailto:`. */
  readonly url: string;
}
