import type { PartialDate } from './date.js';
import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Role } from './role.js';
import type { Source } from './source.js';

/**
 * How far an organisation is with a practice it took from another: from thinking about it to having changed or left
 * it.
 */
export const ADOPTION_STATES = ['considering', 'trying', 'adopted', 'adapted', 'stopped', 'declined'] as const;
/** One of {@link ADOPTION_STATES}. */
export type AdoptionState = (typeof ADOPTION_STATES)[number];

/** Who or what gave the idea. */
export interface Inspiration {
  readonly organisation?: Ref;
  readonly adoption?: Ref;
  readonly meeting?: Ref;
  readonly lesson?: Ref;
  readonly role?: Role;
}

/** An organisation that considers, tries, uses or stopped a practice (in Dutch: overname). */
export interface Adoption {
  readonly id: Id;
  /** Either the practice, or in `about` the words for what has no record of its own. */
  readonly practice?: Ref;
  readonly about?: LocalizedText;
  readonly organisation: Ref;
  readonly state: AdoptionState;
  readonly inspiredBy?: Inspiration;
  readonly kept?: LocalizedText;
  readonly changed?: LocalizedText;
  readonly dropped?: LocalizedText;
  readonly since?: PartialDate;
  readonly result?: LocalizedText;
  readonly sources: readonly Source[];
}
