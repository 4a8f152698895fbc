import type { Audience } from './audience.js';
import type { Contact } from './contact.js';
import type { PartialDate, Timestamp } from './date.js';
import type { Domain } from './domain.js';
import type { Evidence } from './evidence.js';
import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Question } from './question.js';
import type { Role } from './role.js';
import type { Source } from './source.js';

/** What a place needs before a practice can work there. */
export interface Condition {
  /** A feature of the place, as in {@link LocalContext}, or another one that `text` tells of. */
  readonly feature: string;
  readonly min?: number;
  readonly max?: number;
  /** Empty when the condition is not about a choice. */
  readonly oneOf: readonly (string | number)[];
  readonly text: LocalizedText;
}

/** What a practice costs, in words, and who pays. Never an amount to compare: sources count too differently. */
export interface Cost {
  readonly text: LocalizedText;
  readonly payer?: LocalizedText;
}

/** Someone who works with a practice, or did. */
export interface PracticeUse {
  readonly organisation?: Ref;
  readonly place?: LocalizedText;
  readonly since?: PartialDate;
  readonly until?: PartialDate;
}

/** Who looked whether a practice is still told rightly, and when. */
export interface Review {
  readonly on: PartialDate;
  readonly by: Ref;
}

/** Something others can take up (in Dutch: aanpak). */
export interface Practice {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly summary: LocalizedText;
  /** One sentence: what it is for. */
  readonly problem?: LocalizedText;
  readonly description?: LocalizedText;
  readonly challenges: readonly Ref[];
  readonly domains: readonly Domain[];
  /** Who acts. */
  readonly roles: readonly Role[];
  readonly audience: Audience;
  /** The first one is what a reader can do tomorrow. */
  readonly steps: readonly LocalizedText[];
  readonly conditions: readonly Condition[];
  /** Questions to ask oneself. */
  readonly reflection: readonly LocalizedText[];
  readonly cost?: Cost;
  readonly duration?: LocalizedText;
  readonly contact?: Contact;
  /** Practices elsewhere that are the same one. */
  readonly sameAs: readonly Ref[];
  readonly evidence: readonly Evidence[];
  readonly usedBy: readonly PracticeUse[];
  readonly questions: readonly Question[];
  readonly sources: readonly Source[];
  readonly reviewed?: Review;
  readonly modified: Timestamp;
}
