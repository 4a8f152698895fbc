import type { Audience } from './audience.js';
import type { ChildParticipation } from './child-participation.js';
import type { Domain } from './domain.js';
import type { Id } from './id.js';
import type { Indicator } from './indicator.js';
import type { LocalizedText } from './localized-text.js';
import type { Source } from './source.js';

/** A result for children that partners want (in Dutch: doel). */
export interface Goal {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly why?: LocalizedText;
  /** Whether the agenda exists for this goal; absent is no. */
  readonly shared?: boolean;
  readonly domains: readonly Domain[];
  readonly audience?: Audience;
  readonly indicators: readonly Indicator[];
  readonly childParticipation?: ChildParticipation;
  readonly sources: readonly Source[];
}
