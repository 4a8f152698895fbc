import type { PartialDate } from './date.js';
import type { Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Role } from './role.js';

/** A critical friend's question about an assumption, and perhaps the answer. */
export interface Question {
  readonly text: LocalizedText;
  readonly by?: Ref;
  readonly role?: Role;
  readonly on?: PartialDate;
  readonly answer?: LocalizedText;
}
