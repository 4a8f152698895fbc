import type { PartialDate } from './date.js';
import type { LocalizedText } from './localized-text.js';

/** Where something was found. It has a title or a url, or both. */
export interface Source {
  readonly title?: LocalizedText;
  readonly url?: string;
  /** When it was published or looked up. */
  readonly on?: PartialDate;
}
