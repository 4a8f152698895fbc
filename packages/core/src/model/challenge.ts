import type { PartialDate } from './date.js';
import type { Domain } from './domain.js';
import type { Id, Ref } from './id.js';
import type { LocalizedText } from './localized-text.js';
import type { Role } from './role.js';

/** How alike two challenges are. */
export const CHALLENGE_MATCHES = ['exact', 'close', 'broad'] as const;
/** How alike two challenges are said to be: the same, nearly, or the one is part of the other. */
export type ChallengeMatch = (typeof CHALLENGE_MATCHES)[number];

/** Who told of a challenge, and when. */
export interface ChallengeReport {
  readonly organisation: Ref;
  readonly role?: Role;
  readonly on?: PartialDate;
}

/** A challenge elsewhere that is the same, or nearly so. */
export interface SameChallenge {
  readonly challenge: Ref;
  readonly match: ChallengeMatch;
}

/** A problem that recurs (in Dutch: uitdaging): who reported it, and where. */
export interface Challenge {
  readonly id: Id;
  readonly title: LocalizedText;
  readonly description?: LocalizedText;
  readonly domains: readonly Domain[];
  readonly reportedBy: readonly ChallengeReport[];
  readonly sameAs: readonly SameChallenge[];
}
